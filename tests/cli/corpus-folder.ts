import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { CORPUS_FOLDER } from '../../src/cli/corpus-files.ts';

/** A copy of the bundled corpus with some files written anew; gone when the test is over. */
export function corpusFolder(changes: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(CORPUS_FOLDER, folder, { recursive: true });
  for (const [file, text] of Object.entries(changes)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
