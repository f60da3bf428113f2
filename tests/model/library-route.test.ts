import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, libraryAddress, NO_FILTER, routeOf } from '../../src/model/library-route.ts';

const id = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' });
const route = fc.oneof(
  fc.record({ kind: fc.constantFrom('event' as const, 'article' as const, 'entity' as const), id }),
  fc.record({
    kind: fc.constant('timeline' as const),
    filter: fc.record({
      person: fc.uniqueArray(id, { maxLength: 3 }),
      place: fc.uniqueArray(id, { maxLength: 3 }),
      organisation: fc.uniqueArray(id, { maxLength: 3 }),
      year: fc.constantFrom('', '2023', '201X'),
      status: fc.constantFrom(null, 'planned' as const, 'happened' as const),
      disputed: fc.boolean(),
      query: id.filter((words) => words.trim() !== ''),
    }),
  }),
);

describe('the addresses of the library', () => {
  it('lead back to where they were made for', () => {
    fc.assert(
      fc.property(route, (place) => {
        expect(routeOf(hashOf(place))).toEqual(place);
      }),
    );
  });

  it.each<[hash: string, kind: string]>([
    ['', 'timeline'],
    ['#', 'timeline'],
    ['#/', 'timeline'],
    ['#/?', 'timeline'],
    ['#/event/visit-2023', 'event'],
    ['#/event/', 'nowhere'],
    ['#/person/xi', 'nowhere'],
    ['#/event/%', 'nowhere'],
    ['#/nowhere', 'nowhere'],
  ])('%j is of kind %s', (hash, kind) => {
    expect(routeOf(hash).kind).toBe(kind);
  });

  it('are readable, and short where nothing is chosen', () => {
    expect(libraryAddress({ kind: 'timeline', filter: NO_FILTER })).toBe('/library.html#/');
    expect(
      hashOf({
        kind: 'timeline',
        filter: { ...NO_FILTER, person: ['xi-jinping', 'vladimir-putin'], year: '2023', disputed: true },
      }),
    ).toBe('#/?person=xi-jinping&person=vladimir-putin&year=2023&disagree=yes');
    expect(hashOf({ kind: 'event', id: 'a/b' })).toBe('#/event/a%2Fb');
  });

  it('pass over what they do not understand', () => {
    expect(routeOf('#/?status=perhaps&colour=red&person=xi&person=xi')).toEqual({
      kind: 'timeline',
      filter: { ...NO_FILTER, person: ['xi'] },
    });
  });
});
