import { spawnSync } from 'node:child_process';

/** Runs the corpus command as npm does. */
export function corpus(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/corpus.ts', ...args], {
    encoding: 'utf8',
    // The whole corpus as a pack is larger than what a pipe may hold by default.
    maxBuffer: 32 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
