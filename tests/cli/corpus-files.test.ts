import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledPack, loadCorpus } from '../../src/cli/corpus-files.ts';
import { corpusFolder } from './corpus-folder.ts';

/** The faults of a corpus with one file written anew, without the way to its folder. */
function faultsWith(file: string, text: string): string[] {
  const folder = corpusFolder({ [file]: text });
  return loadCorpus(folder).faults.map((fault) => fault.text.slice(fault.text.indexOf(file)));
}

describe('a fault names file and line', () => {
  test('of a value', () => {
    const text =
      '- id: oslo\n  kind: place\n  name: Oslo\n  description: A city.\n- id: bergen\n  kind: town\n';
    expect(faultsWith('entities/more.yaml', text)).toEqual([
      'entities/more.yaml:5: "name" is missing; add "name: …"',
      'entities/more.yaml:5: "description" is missing; add "description: …"',
      'entities/more.yaml:6: "town" is no kind; use one of "person", "place", "organisation"',
    ]);
  });

  test('of broken YAML', () => {
    expect(faultsWith('events/more.yaml', '- id: a\n  title: Putin: a visit\n')).toEqual([
      expect.stringMatching(/^events\/more\.yaml:2: .+; mend the YAML \(colons in a text want quotes\)$/),
    ]);
  });

  test('of broken YAML, and of the other files what is wrong within them', () => {
    const folder = corpusFolder({
      'events/broken.yaml': '- id: a\n  title: Putin: a visit\n',
      'entities/more.yaml': '- id: bergen\n  kind: town\n  name: Bergen\n  description: A city.\n',
    });
    expect(
      loadCorpus(folder).faults.map(({ text }) => text.replace(/^.*(?=e(?:vents|ntities)\/)/, '')),
    ).toEqual([
      expect.stringMatching(/^events\/broken\.yaml:2: /),
      'entities/more.yaml:2: "town" is no kind; use one of "person", "place", "organisation"',
    ]);
  });

  test('of a file that would be passed over', () => {
    expect(faultsWith('articles/draft.yml', 'id: draft\n')).toEqual([
      'articles/draft.yml:1: this is no YAML file; name it ….yaml, or move it out of the corpus',
    ]);
  });

  test('of an empty article', () => {
    expect(faultsWith('articles/draft.yaml', '')).toEqual([
      'articles/draft.yaml:1: this file is empty; write its keys: id, title, titleBasis, publisher, url, language, published, known, evidence, sourceKind, digest, reports',
    ]);
  });

  test('of an alias', () => {
    expect(faultsWith('articles/draft.yaml', 'id: draft\ntitle: *Breaking\n')).toEqual([
      'articles/draft.yaml:2: this is an alias, *Breaking; write it out here, or put quotes around text that begins with *',
    ]);
  });

  test('of a second document', () => {
    expect(faultsWith('events/more.yaml', '- id: a\n---\n- id: b\n')).toEqual([
      'events/more.yaml:2: this file holds several documents; take the line out, or make a file of each',
    ]);
  });

  test('of a file that is no text, without its bytes', () => {
    const [fault, ...others] = faultsWith('articles/picture.yaml', 'GIF\u0000\u001b[31m');
    expect(others).toEqual([]);
    expect(fault).toBe(
      'articles/picture.yaml:1: this is no text: it holds the character U+0000; save it as text in UTF-8',
    );
  });

  test('of a folder with the name of a file', () => {
    const folder = corpusFolder({ 'articles/draft.yaml/notes.yaml': 'id: notes\n' });
    expect(loadCorpus(folder).faults.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/articles\/draft\.yaml:1: this is a folder; give it a name without \.yaml$/),
    );
  });

  test.each(['\\e', '\\x9b'])('without characters that a terminal obeys: %s', (code) => {
    const faults = faultsWith('entities/more.yaml', `- "${code}31m": red\n`).join();
    expect(faults).toMatch(/more\.yaml:1: "\\u00[19]b31m" is no key of this;/);
    expect(faults).not.toMatch(/\p{Cc}/u);
  });
});

test('a corpus whose articles are gone is an error, and nothing is built', () => {
  const folder = corpusFolder();
  rmSync(join(folder, 'articles'), { recursive: true });
  const { faults, pack } = loadCorpus(folder);
  expect(pack).toBeUndefined();
  expect(faults).toContainEqual({
    severity: 'error',
    text: expect.stringMatching(
      /articles:1: the corpus has no articles; write each into a file of this folder$/,
    ),
  });
});

test('hidden files, the guide and the licence are no part of the corpus', () => {
  const folder = corpusFolder({ 'articles/.draft.yaml.swp': 'x: [', 'NOTES.md': '# Notes' });
  expect(loadCorpus(folder).faults).toEqual([]);
});

test('a command that only reads fails with every error in its message', () => {
  const folder = corpusFolder({ 'events/more.yaml': '- id: a\n- id: b\n' });
  expect(() => bundledPack(folder)).toThrow(
    /more\.yaml:1: "title" is missing[\s\S]*more\.yaml:2: "title" is missing/,
  );
});
