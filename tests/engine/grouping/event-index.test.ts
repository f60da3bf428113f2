import { describe, expect, it } from 'vitest';
import { type Findable, indexEvents } from '../../../src/engine/grouping/event-index.ts';
import { isoDay } from '../../../src/model/civil-day.ts';
import { knownEdtf } from '../../../src/model/edtf.ts';

function report(date: string, people: readonly string[], more: Partial<Findable> = {}): Findable {
  return {
    date: knownEdtf(date),
    people: new Set(people),
    organisations: new Set(),
    places: [],
    format: 'open',
    planned: false,
    timing: 'exact',
    ...more,
  };
}

describe('the events that a report can be of', () => {
  const index = indexEvents([
    [report('2023-03-20', ['archer', 'brook']), report('2023-03-22', ['brook'])],
    [report('2023-03-21', ['egan'])],
    [report('2023-03-21', [])],
    [report('2019-03-21', ['brook'])],
    [report('2023-06', ['brook'], { planned: true, timing: 'vague' })],
    [report('2023-03-21', ['carter'], { format: 'many', organisations: new Set(['fish-council']) })],
    [report('2013/..', ['brook'], { timing: 'vague' })],
  ]);

  it('share somebody and a time with it, or name nobody', () => {
    expect(index.near(report('2023-03-21', ['brook']))).toEqual([0, 2, 4, 6]);
  });

  it('are those that it may have been the plan for', () => {
    expect(index.near(report('2023-01', ['egan'], { planned: true, timing: 'vague' }))).toEqual([1, 2]);
  });

  it('are all of a time where it names nobody', () => {
    expect(index.near(report('2023-03-21', []))).toEqual([0, 1, 2, 4, 5, 6]);
  });

  it('are those of one summit, whoever came', () => {
    const told = report('2023-03-21', ['dale'], { format: 'many', organisations: new Set(['fish-council']) });
    expect(index.near(told)).toEqual([2, 5]);
  });
});

it('are no more where twenty times as many are known of others, and of other times', () => {
  const [first, pair] = [18_000, ['archer', 'brook']];
  const few = Array.from({ length: 1_000 }, (_, at) => [report(isoDay(first + 7 * at), pair)]);
  const many = Array.from({ length: 20_000 }, (_, at) => [
    report(isoDay(first + 7 * (at % 2_000)), at < 2_000 ? pair : [`p${at % 500}`, `q${at % 900}`]),
  ]);
  const told = report(isoDay(first + 700), pair);
  expect(indexEvents(few).near(told)).toEqual([98, 99, 100, 101, 102]);
  expect(indexEvents(many).near(told)).toEqual([98, 99, 100, 101, 102]);
});
