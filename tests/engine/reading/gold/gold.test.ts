import { describe, expect, it } from 'vitest';
import { knownEdtf } from '../../../../src/model/edtf.ts';
import { measure, total } from '../measure.ts';
import { GOLD_PAGES, GOLD_SEEDS, halvesOf } from './gold.ts';
import { goldReader } from './read-gold.ts';
import { seedTexts } from './texts.ts';

const seeds = seedTexts();
const read = seeds.length > 0 ? goldReader() : undefined;
const outcomes = seeds.flatMap((seed) => (read ? [{ ...seed, ...read(seed, null) }] : []));

describe(`the source documents without their dates and their articles (${seeds.length} at hand, ${GOLD_SEEDS.length - seeds.length} skipped)`, () => {
  it('came out within the interval that is inferred, and it is no longer than nine days', () => {
    const wrong = outcomes.filter(({ judged, published }) => {
      const [truth, found] = [knownEdtf(judged.published), published && knownEdtf(published.edtf)];
      return (
        !found ||
        found.earliest > truth.earliest ||
        found.latest < truth.latest ||
        found.latest - found.earliest > 8
      );
    });
    expect(wrong.map(({ judged, published }) => [judged.published, published?.edtf])).toEqual([]);
  });

  it('tell of every important event, with its status, and of none where there is none', () => {
    const figures = total(outcomes.map(({ judged, events }) => measure(judged, events).figures));
    const { gold } = figures;
    expect(figures).toMatchObject({ found: gold, status: gold, date: gold, wrong: 0, forbidden: 0 });
    expect(figures.castNamed / Math.max(1, figures.cast)).toBeGreaterThanOrEqual(seeds.length > 0 ? 0.9 : 0);
  });
});

describe('the gold of reading', () => {
  it('is halved by its seed, whatever the order of the pages', () => {
    const ids = GOLD_PAGES.map(({ id }) => id);
    const { building, heldOut } = halvesOf(ids);
    expect(halvesOf(ids.toReversed())).toEqual({ building, heldOut });
    expect([...building, ...heldOut].toSorted()).toEqual(ids);
  });

  it('judges within what was read', () => {
    const outside = [...GOLD_PAGES, ...GOLD_SEEDS].flatMap(({ events, end }) =>
      events.flatMap(({ spans }) => spans).filter(([from, to]) => from >= to || from >= end),
    );
    expect(outside).toEqual([]);
  });
});
