import { describe, expect, it } from 'vitest';
import { bundled } from '../../../cli/bundled.ts';
import '../../../from-base64.ts';
import type { Half } from '../../names/gold/draw.ts';
import { type WholeFigures, wholeFigures, wholeReader } from './measure-whole.ts';
import { WHOLE_TEXTS } from './whole-texts.ts';

const outcomes = WHOLE_TEXTS.map(wholeReader());

/** What each half holds. */
const HELD: Record<Half, { readonly texts: number; readonly mentions: number; readonly events: number }> = {
  tuning: { texts: 24, mentions: 315, events: 140 },
  heldOut: { texts: 24, mentions: 343, events: 138 },
};

/** What was measured when they were set: at least so many are right, and at most so many wrong. */
const FLOORS: Record<Half, Pick<WholeFigures, 'right' | 'found' | 'exact' | 'placed'>> = {
  tuning: { right: 305, found: 115, exact: 97, placed: 46 },
  heldOut: { right: 328, found: 107, exact: 90, placed: 49 },
};
const CEILINGS: Record<Half, Pick<WholeFigures, 'wrong' | 'none' | 'naming'>> = {
  tuning: { wrong: 1, none: 8, naming: 4 },
  heldOut: { wrong: 7, none: 10, naming: 5 },
};

describe.each(['tuning', 'heldOut'] as const)('names and events on one text: %s', (half) => {
  const there = outcomes.filter(({ text }) => text.page.half === half);
  const figures = wholeFigures(there);

  it('are all judged', () => {
    const { right, missed, events } = figures;
    expect({ texts: there.length, mentions: right + missed, events }).toEqual(HELD[half]);
  });

  it.each(['right', 'found', 'exact', 'placed'] as const)('are as often right as they were: %s', (figure) => {
    expect(figures[figure]).toBeGreaterThanOrEqual(FLOORS[half][figure]);
  });

  it.each(['wrong', 'none', 'naming'] as const)('are no oftener wrong than they were: %s', (figure) => {
    expect(figures[figure]).toBeLessThanOrEqual(CEILINGS[half][figure]);
  });
});

it('the gold of whole texts names entities that the corpus knows', () => {
  const known = new Set(bundled().entities.map(({ id }) => id));
  const named = WHOLE_TEXTS.flatMap(({ page, events }) => [
    ...page.mentions.map(({ entity }) => entity ?? ''),
    ...events.flatMap(({ who, maybe, place }) => [...who, ...maybe, ...(place ? [place] : [])]),
  ]);
  expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
});
