import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A sound corpus of one article: the bundled one, of hundreds, would be read anew by each test. */
const SMALL_CORPUS: Readonly<Record<string, string>> = {
  'corpus.yaml': 'id: small\nrevision: 1\ntitle: A corpus for tests\n',
  'entities/places.yaml': '- id: rome\n  kind: place\n  name: Rome\n  description: A city.\n',
  'events/2023.yaml': '- id: rain\n  title: Rain in Rome\n',
  'articles/herald-rain.yaml': [
    'id: herald-rain',
    'title: Rain in Rome',
    'publisher: The Herald',
    'language: en',
    'digest: On the weather.',
    'reports:',
    '  - { event: rain, date: 2023-03-20, status: happened, summary: It rained., places: [rome] }',
    '',
  ].join('\n'),
};

/** A small corpus with some files written anew; gone when the test is over. */
export function corpusFolder(changes: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...SMALL_CORPUS, ...changes })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
