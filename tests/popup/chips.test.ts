import { expect, it } from 'vitest';
import { foldChips, withoutChips } from '../../src/popup/chips.ts';

it.each<[query: string, part: string, rest: string]>([
  ['xi moscow march 2023', 'moscow', 'xi march 2023'],
  ['xi moscow', 'xi', 'moscow'],
  ['xi moscow ', 'moscow', 'xi'],
  ['王毅莫斯科', '王毅', '莫斯科'],
  ['xi', 'xi', ''],
])('%s without %s', (query, part, rest) => {
  const start = query.indexOf(part);
  expect(withoutChips(query, [{ start, end: start + part.length }])).toBe(rest);
});

it('makes one chip of what is said again, and takes all of it out', () => {
  const query = 'xi 2023 习近平 moscow Xi';
  const chip = (part: string, at: number, value: string) =>
    ({
      kind: 'entity',
      start: query.indexOf(part, at),
      end: query.indexOf(part, at) + part.length,
      value,
    }) as const;
  const folded = foldChips([
    chip('xi', 0, 'Xi Jinping'),
    chip('习近平', 0, 'Xi Jinping'),
    chip('moscow', 0, 'Moscow'),
    chip('Xi', 4, 'Xi Jinping'),
  ]);
  expect(folded.map(([{ value }]) => value)).toEqual(['Xi Jinping', 'Moscow']);
  expect(withoutChips(query, folded[0] ?? [])).toBe('2023 moscow');
});
