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

  test('of a file that would be passed over', () => {
    expect(faultsWith('articles/draft.yml', 'id: draft\n')).toEqual([
      'articles/draft.yml:1: this is no YAML file; name it ….yaml, or move it out of the corpus',
    ]);
  });

  test('of an empty article', () => {
    expect(faultsWith('articles/draft.yaml', '')).toEqual([
      'articles/draft.yaml:1: this is null; write Object here',
    ]);
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
