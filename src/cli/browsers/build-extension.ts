import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browser.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a build is made from; anything newer than the build in there makes it stale. */
const SOURCES = ['entrypoints', 'src', 'assets', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];

/** Where the build of a browser lies, loadable as it is. */
function extensionFolder(kind: BrowserKind): string {
  return join(PROJECT, '.output', `${kind}-mv3`);
}

/** Builds the extension for a browser unless the build is newer than everything it is made from. Throws where it fails. */
export function ensureBuilt(kind: BrowserKind): string {
  const folder = extensionFolder(kind);
  if (builtAt(folder) > Math.max(...SOURCES.map((name) => newest(join(PROJECT, name))))) return folder;
  // A test runner's NODE_ENV would make this a development build.
  const { NODE_ENV: _, ...environment } = process.env;
  const wxt = join(PROJECT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '-b', kind], {
    cwd: PROJECT,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the build for ${kind} failed; npm run build says why`);
  return folder;
}

function builtAt(folder: string): number {
  return statSync(join(folder, 'manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The last change of a file, or of any file under a folder, ms since the epoch. */
function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
