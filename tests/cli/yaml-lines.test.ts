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

  test.each([
    ['an alias that leads nowhere', 'id: a\ntitle: *Breaking\n', 2, 'an alias, *Breaking'],
    ['an alias of itself', 'id: a\ntitle: b\nreports: &all\n  - *all\n', 4, 'an alias, *all'],
    ['an alias that would grow without end', aliasBomb(30), 2, 'an alias, *x0'],
    ['a second document', 'id: a\n---\nid: b\n', 2, 'this file holds several documents'],
    ['a picture', 'id: a\n\u0000\u0001\u001b[31m', 2, 'this is no text: it holds the character U+0000'],
    ['bytes that are no UTF-8', 'id: a\ufffd\n', 1, 'this is no text: it holds the character U+FFFD'],
  ])('%s is an error with its line', (_, text, line, what) => {
    const { errors, value, lineOf } = parseYaml(text);
    expect(errors[0]).toMatchObject({ line, what: expect.stringContaining(what) });
    expect(value).toBeUndefined();
    expect(lineOf(['id'])).toBe(1);
  });

  test('an empty file is no error of YAML', () => {
    expect(parseYaml('')).toMatchObject({ errors: [], value: null });
  });
});

/** YAML in which each line is ten times the line before: written out, it would fill any memory. */
function aliasBomb(lines: number): string {
  const tenTimes = (line: number) => Array.from({ length: 10 }, () => `*x${line}`).join(', ');
  return Array.from(
    { length: lines },
    (_, line) => `x${line}: &x${line} [${line === 0 ? '' : tenTimes(line - 1)}]\n`,
  ).join('');
}
