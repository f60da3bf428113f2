import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../../src/engine/names/index/shipped-index.ts';
import { entity } from '../cast.ts';

/** A pack of firms, papers and towns whose names are words, where sentences begin with either. */

const index = buildNameIndex([
  ...['Next', 'Shell', 'Apple', 'Orange', 'Time', 'Target', 'Gap', 'Visa'].map((name) =>
    entity(name, 'organisation', name),
  ),
  ...['Reading', 'Bath', 'Mobile', 'Nice', 'Deal'].map((name) => entity(name, 'place', name)),
]);
const reader = readerOf(index);

function marked(text: string): string[] {
  return annotateNames(reader, text)
    .filter(isMarked)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a word', () => {
  it.each([
    'Next, they went home. Next week it rains. Next to the church is a school.',
    'Reading books helps. "Reading," she said, "is hard." Reading is fun.',
    'Shell casings lay on the road. Shell the peas.',
    'Apple pie is sweet. Apple trees bloom. Orange juice is dear.',
    'Time is money. Time and again they came. Time ran out.',
    'Target practice is over. Target the rich. Gap years are long.',
    'Visa rules changed. Visa applications rose.',
    'Bath time is fun. Mobile phones ring. Nice weather. Deal with it.',
  ])('is no name: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['Next shares rose. Next is to close shops. Next said so.', 3],
    ['Reading lies on the Thames. They live in Reading. Reading is a town.', 3],
    ['Shell said profits fell. Shell and Apple agreed. Apple unveiled a phone. Apple shares fell.', 5],
    ['Orange is the largest operator. Time chose her. Time has named him.', 3],
    ['Target stores closed. Visa rules out a deal. Visa and Gap agreed.', 4],
    ['Bath and Deal lie far from Nice. Nice and Bath drew.', 5],
  ])('is one where a sentence begins too: %s', (text, count) => {
    expect(marked(text)).toHaveLength(count);
  });
});

it('costs an index without such names nothing', () => {
  const longer = (...names: string[]) =>
    buildNameIndex(names.map((name) => entity(name, 'organisation', name))).scripts.get('latin')?.longer;
  expect(longer('Gazprom')).toBe(longer('Rosneft'));
  expect(longer('Apple')?.length).toBeGreaterThan(longer('Gazprom')?.length ?? 0);
});
