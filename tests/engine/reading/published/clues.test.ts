import { expect, it } from 'vitest';
import { dateReader } from '../../../../src/engine/dates/read-dates.ts';
import { blocksOf } from '../../../../src/engine/reading/layout/blocks.ts';
import { cluesIn } from '../../../../src/engine/reading/published/clues.ts';
import { namesIn } from '../read.ts';

it.each([
  ['Anna Berg is travelling to Norddal today.', ['norddal']],
  ['Norddal is glad: Anna Berg is travelling today.', []],
])('a sentence of which only the names are known says where it happens: %s', (text, scenes) => {
  const published = '2021-06-16';
  const dates = dateReader(text, 'en')(published);
  const article = { text, language: 'en', names: namesIn(text), dates, published };
  expect(cluesIn(article, [], blocksOf(text)).map((clue) => clue.scenes)).toEqual([scenes]);
});
