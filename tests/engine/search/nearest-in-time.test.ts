import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/engine/search/search.ts';
import { createSearchIndex } from '../../../src/engine/search/search-index.ts';
import { Event } from '../../../src/model/pack.ts';
import { sample } from './sample.ts';

/** As many reports as tell of what is looked at again and again. */
const many = Array.from({ length: 16 }, (_, at) => ({ article: `a${at}`, date: '2019', summary: 'Told.' }));

const events = v.parse(v.array(Event), [
  { id: 'year', title: 'Trade of Norddal', date: '2019', reports: many },
  { id: 'month', title: 'Norddal mends a bridge', date: '2019-03', reports: many },
  { id: 'visit', title: 'Norddal receives guests', date: '2019-03-20/2019-03-22', reports: [] },
  { id: 'day', title: 'Norddal counts votes', date: '2019-03-22', reports: [] },
]);
const index = createSearchIndex({ ...sample, events });

const order = (query: string): string[] => search(index, query, { limit: 9 }).events.hits.map(({ id }) => id);

describe('what is asked for by its time', () => {
  it('puts a stay first on the day on which it began', () => {
    expect(order('20 march 2019')[0]).toBe('visit');
    expect(order('20 march')).toEqual(['visit']);
  });

  it('puts what was on a day before what only lasted through it, and that before what is known to a month', () => {
    expect(order('22 march 2019').slice(0, 3)).toEqual(['day', 'visit', 'month']);
    expect(order('22 march')).toEqual(['day', 'visit']);
  });

  it('takes all that lies inside of a month alike, by its weight', () => {
    expect(order('march 2019').slice(0, 1)).toEqual(['month']);
    expect(order('march 2019').toSorted()).toEqual(['day', 'month', 'visit', 'year']);
  });
});
