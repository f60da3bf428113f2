import { expect, it } from 'vitest';
import { bearersOf } from '../../../../src/engine/names/lexicon/men-and-women.ts';

it.each([
  ['Vladimir Putin', 'men'],
  ['Fumio Kishida', 'men'],
  ['Angela Merkel', 'women'],
  ['Sanae Takaichi', 'women'],
  // A Scottish woman and an Italian man.
  ['Nicola Sturgeon', undefined],
  ['Putin', undefined],
  ['Xi Jinping', undefined],
])('says who bears the first name of %s: %s', (name, bearers) => {
  expect(bearersOf(name)).toBe(bearers);
});
