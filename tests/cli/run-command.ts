import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Streams } from '../../src/cli/json-lines.ts';

/** What a command did with some lines. */
export interface Outcome {
  readonly status: number;
  /** The answers of a command that writes JSON Lines, parsed. */
  readonly answers: Record<string, unknown>[];
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command on its own streams; lines that are no text are written as JSON. */
export async function runCommand(
  command: (args: readonly string[], streams: Streams) => Promise<number>,
  args: readonly string[],
  lines: readonly unknown[] = [],
): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [said, complained] = [textOf(stdout), textOf(stderr)];
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const stdin = (async function* () {
    yield text;
  })();
  const status = await command(args, { stdin, stdout, stderr });
  stdout.end();
  stderr.end();
  const out = await said;
  return {
    status,
    get answers() {
      return out.startsWith('{') ? out.trimEnd().split('\n').map(parsed) : [];
    },
    stdout: out,
    stderr: await complained,
  };
}

/** Writes a file for the length of a task: bytes and text as they are, anything else as JSON. */
export async function withFile<Value>(
  content: unknown,
  task: (file: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-'));
  const file = join(folder, 'pack.json');
  const isWritten = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(file, isWritten ? content : JSON.stringify(content));
  try {
    return await task(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parsed(line: string): Record<string, unknown> {
  return JSON.parse(line);
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
