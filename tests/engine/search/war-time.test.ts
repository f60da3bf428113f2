import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/engine/search/search.ts';
import { createSearchIndex } from '../../../src/engine/search/search-index.ts';
import { Entity, Event } from '../../../src/model/pack.ts';

const entities = v.parse(v.array(Entity), [
  { id: 'ada', kind: 'person', name: 'Ada' },
  { id: 'valley', kind: 'place', name: 'Valley', names: ['谷地'] },
  { id: 'harbour', kind: 'place', name: 'Harbour' },
]);

const war = (place: string, date: string): Event =>
  v.parse(Event, {
    id: `war-${place}`,
    title: `An army invades ${place}`,
    date,
    status: 'happened',
    places: [place],
  });

/** The time and the words that are read from a query, where these wars are known. */
function read(query: string, ...events: readonly Event[]): readonly string[] {
  const { parts, text } = parseQuery(createSearchIndex({ entities, articles: [], events }), query);
  return [
    ...parts.flatMap((part) => (part.kind === 'date' ? [part.edtf] : [])),
    ...text.map(({ term }) => term),
  ];
}

const VALLEY = war('valley', '2022-02-24');
const HARBOUR = war('harbour', '2003-03-20');

describe('a war as a time', () => {
  it.each([
    ['ada before the war', '../2022-02-23'],
    ['ada since the war', '2022-02-24/..'],
    ['ada during the war', '2022-02-24/..'],
    ['ada after the invasion', '2022-02-24/..'],
    ['ada after the war began', '2022-02-24/..'],
    ['ada before the war in Valley started', '../2022-02-23'],
    ['ada before the invasion of Valley', '../2022-02-23'],
    ['ada before the Valley war', '../2022-02-23'],
    ['Ada vor dem Krieg', '../2022-02-23'],
    ['Ada avant la guerre', '../2022-02-23'],
    ['Ada antes de la guerra', '../2022-02-23'],
    ['Ada до войны', '../2022-02-23'],
    ['Ada 战争之前', '../2022-02-23'],
    ['Ada 谷地战争前', '../2022-02-23'],
  ])('%s', (query, edtf) => expect(read(query, VALLEY)).toEqual([edtf]));

  it('is the one that its place tells, and a word where nothing tells which', () => {
    expect(read('ada before the war in Harbour', VALLEY, HARBOUR)).toEqual(['../2003-03-19']);
    expect(read('ada before the war', VALLEY, HARBOUR)).toEqual(['before', 'war']);
  });

  it('stays a word where none is known, or where nothing is counted from it', () => {
    expect(read('ada before the war')).toEqual(['before', 'war']);
    expect(read('ada war', VALLEY)).toEqual(['war']);
    // After its end, which nobody knows here.
    expect(read('ada after the war', VALLEY)).toEqual(['after', 'war']);
    expect(read('ada before the warrant', VALLEY)).toEqual(['before', 'warrant']);
  });
});
