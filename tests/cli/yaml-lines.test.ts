import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/cli/yaml-lines.ts';

const TEXT = `# a comment
id: herald-visit
published: 2023-03-13
digest: >-
  Folded
  text.
reports:
  - event: visit
    places: [rome, milan]

  - event: gala
    places:
      - rome
`;

describe('YAML with lines', () => {
  test('leaves dates and words alone', () => {
    expect(parseYaml('a: 2023-03-13\nb: no\nc: 2023-03~\nd: ../2022\n').value).toEqual({
      a: '2023-03-13',
      b: 'no',
      c: '2023-03~',
      d: '../2022',
    });
  });

  test.each<[(string | number)[], number, string]>([
    [['id'], 2, 'a key'],
    [['digest'], 4, 'the key of a folded text'],
    [['reports', 1], 11, 'an item'],
    [['reports', 1, 'event'], 11, 'a key of an item'],
    [['reports', 0, 'places', 1], 9, 'an item on the line of its list'],
    [['reports', 1, 'places', 0], 13, 'an item below its list'],
    [['reports', 0, 'summary'], 8, 'a key that is missing: its parent'],
    [['reports', 7], 7, 'an item that is missing: its list'],
    [[], 1, 'the whole file'],
  ])('%j stands in line %i (%s)', (path, line) => {
    expect(parseYaml(TEXT).lineOf(path)).toBe(line);
  });

  test.each([
    ['a key that is written twice', 'id: a\nid: b\n', 2],
    ['a colon in a bare text', 'id: a\ntitle: Xi: a visit\n', 2],
    ['a tab for indentation', 'a:\n\tb: c\n', 2],
  ])('%s is an error with its line', (_, text, line) => {
    const { errors, value } = parseYaml(text);
    expect(errors[0]?.line).toBe(line);
    expect(value).toBeUndefined();
  });

  test('an empty file is no error of YAML', () => {
    expect(parseYaml('')).toMatchObject({ errors: [], value: null });
  });
});
