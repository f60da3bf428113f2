import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A screen that nobody looks at, for what only a window can do (a shortcut of the browser, a toolbar button). */
export interface VirtualDisplay {
  /** What goes into DISPLAY. */
  readonly name: string;
  close(): void;
}

/** Starts Xvfb on the next free display. Rejects where it is not installed. */
export async function openVirtualDisplay(width: number, height: number): Promise<VirtualDisplay> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return { name: `:${await firstLine(server)}`, close: () => server.kill() };
}

function firstLine(process: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
  return new Promise((resolve, reject) => {
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    createInterface(process.stdout).once('line', resolve);
  });
}
