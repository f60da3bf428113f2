import { describe, expect, it } from 'vitest';
import { dateReader } from '../../../../src/engine/dates/read-dates.ts';
import { blocksOf } from '../../../../src/engine/reading/layout/blocks.ts';
import { cluesIn } from '../../../../src/engine/reading/published/clues.ts';
import type { Evidence } from '../../../../src/engine/reading/published/evidence.ts';
import { knownPast } from '../../../../src/engine/reading/published/known-past.ts';
import { sureOf } from '../../../../src/engine/reading/published/posterior.ts';
import { namesIn } from '../read.ts';

const text = 'Anna Berg was here yesterday. Tomas Lind came today.';
const published = '2021-06-16';
const dates = dateReader(text, 'en')(published);
const clues = cluesIn({ text, language: 'en', names: namesIn(text), dates, published }, [], blocksOf(text));
const common = { title: '', status: 'happened' as const, participants: [], places: [], reports: [] };
const past = knownPast({ events: [{ ...common, id: 'gala', date: '2021-06-15' }], entities: [] });

describe('that a text of some day tells of what is known is as sure as', () => {
  const speaks = (clue: number, share: number, day: number): Evidence[] =>
    [clues[clue]].flatMap((one) =>
      past.events.flatMap((event) =>
        one ? [{ clue: one, event, said: '', share, days: new Map([[day, 1]]) }] : [],
      ),
    );
  it.each<[string, Evidence[], number]>([
    ['all that one clue can mean then', [...speaks(0, 0.25, 7), ...speaks(0, 0.5, 7)], 0.75],
    ['the surest of its clues', [...speaks(0, 0.25, 7), ...speaks(1, 0.5, 7)], 0.5],
    ['what is meant on that day and no other', [...speaks(0, 0.25, 7), ...speaks(0, 0.5, 8)], 0.25],
    ['nothing where no clue means anything then', speaks(0, 0.5, 8), 0],
  ])('%s', (_, evidence, sure) => expect(sureOf(7, evidence)).toBe(sure));
});
