import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occasionsOf } from '../../../src/engine/answers/occasions.ts';
import { isoDay } from '../../../src/model/civil-day.ts';
import type { Event } from '../../../src/model/pack.ts';
import { eventOf } from './valley.ts';

const PLAIN = { people: 0, places: 0, isThereAlone: false, isDeed: false };

/** The ids of each occasion, the telling event first. */
function group(...events: readonly Partial<Event>[]): string[] {
  const made = events.map((event, at) => eventOf({ id: String.fromCharCode(97 + at), ...event }));
  return occasionsOf(made, () => PLAIN).map(({ events: of }) => of.map(({ id }) => id).join(' '));
}

describe('occasions', () => {
  it('are events in one place on days that touch', () => {
    const places = ['quay'];
    expect(group({ date: '2023-05-08', places }, { date: '2023-05-09', places })).toEqual(['a b']);
    expect(group({ date: '2023-05-08', places }, { date: '2023-05-11', places })).toEqual(['a', 'b']);
    expect(group({ date: '2023-05-08', places }, { date: '2023-05-08', places: ['millton'] })).toEqual([
      'a',
      'b',
    ]);
  });

  it('hold the parts of an event wherever they are', () => {
    expect(group({ date: '2023-05-08', parts: ['b'] }, { date: '2023-06-01' })).toEqual(['a b']);
  });

  it('are not swallowed by a date that says only the year', () => {
    const places = ['quay'];
    expect(group({ date: '2023', places }, { date: '2023-05-09', places })).toHaveLength(2);
  });

  it('hold each event once, in order of time', () => {
    const dates = fc.integer({ min: 1, max: 28 }).map((day) => `2023-05-${String(day).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(fc.record({ date: dates, places: fc.constantFrom(['quay'], ['millton'], []) })),
        (events) => {
          const made = events.map((event, at) =>
            eventOf({ id: `${at}`, ...event, places: [...event.places] }),
          );
          const found = occasionsOf(made, () => PLAIN);
          expect(found.flatMap(({ events: of }) => of.map(({ id }) => id)).toSorted()).toEqual(
            made.map(({ id }) => id).toSorted(),
          );
          const days = found.map(({ earliest }) => earliest);
          expect(days).toEqual(days.toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('of ten times the events are compared ten times as often', () => {
    const comparisons = (count: number): number => {
      let asked = 0;
      const events = Array.from({ length: count }, (_, at) => {
        const event = eventOf({ id: `${at}`, date: isoDay(19_000 + 3 * at), places: [] });
        Object.defineProperty(event, 'parts', {
          get() {
            asked++;
            return [];
          },
        });
        return event;
      });
      expect(occasionsOf(events, () => PLAIN)).toHaveLength(count);
      return asked;
    };
    expect(comparisons(1_000)).toBeLessThanOrEqual(10 * comparisons(100) + 10);
  });
});
