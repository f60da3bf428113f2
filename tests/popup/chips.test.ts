import { expect, it } from 'vitest';
import { withoutChip } from '../../src/popup/chips.ts';

it.each<[query: string, part: string, rest: string]>([
  ['xi moscow march 2023', 'moscow', 'xi march 2023'],
  ['xi moscow', 'xi', 'moscow'],
  ['xi moscow ', 'moscow', 'xi'],
  ['王毅莫斯科', '王毅', '莫斯科'],
  ['xi', 'xi', ''],
])('%s without %s', (query, part, rest) => {
  const start = query.indexOf(part);
  expect(withoutChip(query, { start, end: start + part.length })).toBe(rest);
});
