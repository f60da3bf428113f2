import { describe, expect, test } from 'vitest';
import { createEventJoiner } from '../../../src/engine/grouping/join-event.ts';
import { type Said, said, WORLD } from './sample.ts';

const talks = { participants: ['archer', 'brook'], places: ['porto'] };

const VISIT = {
  id: 'archer-porto',
  reports: [
    said({ key: 'landing', summary: 'Archer landed in Porto and met Brook.', ...talks }),
    said({ key: 'talks', date: '2023-03-21', summary: 'Archer and Brook held talks on herring.', ...talks }),
  ],
};
const CALL = {
  id: 'archer-brook-call',
  reports: [
    said({
      key: 'call',
      date: '2023-03-24',
      summary: 'Archer and Brook spoke by telephone.',
      participants: ['archer', 'brook'],
    }),
  ],
};
const PLAN = {
  id: 'egan-sudland',
  reports: [
    said({
      key: 'plan',
      date: '2023-06',
      status: 'planned',
      published: '2023-05-02',
      summary: 'Eve Egan was to visit Sudland and meet Brook.',
      participants: ['egan', 'brook'],
      places: ['sudland'],
    }),
  ],
};

const join = createEventJoiner([VISIT, CALL, PLAN], WORLD);
const told = (report: Omit<Said, 'key'>) => join(said({ key: 'new', ...report }));

describe('a further report joins', () => {
  test.each<[string, Omit<Said, 'key'>, string]>([
    [
      'the visit of which it tells',
      { date: '2023-03-21', summary: 'Brook received Archer for talks.', ...talks },
      'archer-porto',
    ],
    [
      'the visit that it expected',
      {
        date: '2023-03',
        status: 'planned',
        published: '2023-02-20',
        summary: 'Archer was expected in Porto for talks with Brook.',
        ...talks,
      },
      'archer-porto',
    ],
    [
      'the visit that it looks back on',
      { date: '2023-03', published: '2024-05-02', summary: 'Archer had met Brook in Porto.', ...talks },
      'archer-porto',
    ],
    [
      'the call, and not the visit before it',
      {
        date: '2023-03-24',
        summary: 'In a telephone call Brook thanked Archer.',
        participants: ['archer', 'brook'],
      },
      'archer-brook-call',
    ],
    [
      'the plan that has now come true',
      {
        date: '2023-06-12',
        published: '2023-06-13',
        summary: 'Egan met Brook on a visit to Sudland.',
        participants: ['egan', 'brook'],
        places: ['sudland'],
      },
      'egan-sudland',
    ],
  ])('%s', (_, report, event) => {
    expect(told(report).joined?.event).toBe(event);
  });
});

describe('a further report stays alone', () => {
  test.each<[string, Omit<Said, 'key'>]>([
    [
      'where others met',
      { date: '2023-03-21', summary: 'Brook met Egan.', participants: ['brook', 'egan'], places: ['marina'] },
    ],
    ['on another day', { date: '2023-04-21', summary: 'Archer and Brook held talks on herring.', ...talks }],
    [
      'with a day and one person in common',
      { date: '2023-03-21', summary: 'Archer raised the tax on nets.', participants: ['archer'] },
    ],
    ['among strangers', { date: '2023-03-20', summary: 'A storm sank four boats.', places: ['norland'] }],
  ])('%s', (_, report) => {
    expect(told(report).joined).toBeUndefined();
  });
});

test('the reasons add up to the score, and the nearest other event is told', () => {
  const { joined, nearest } = told({
    date: '2023-03-21',
    summary: 'Brook received Archer for talks.',
    ...talks,
  });
  const sum = Object.values(joined?.evidence ?? {}).reduce((total, value) => total + value, 0);
  expect(sum).toBeCloseTo(joined?.score ?? Number.NaN);
  expect(joined?.evidence.people).toBeGreaterThan(0);
  expect(nearest?.event).not.toBe(joined?.event);
});

test('without events there is nothing to join', () => {
  const empty = createEventJoiner([], WORLD);
  expect(empty(said({ key: 'new' }))).toEqual({ joined: undefined, nearest: undefined });
});

describe('an event that an editor made', () => {
  const odd = said({
    key: 'odd',
    date: '2023-03-28',
    summary: 'A commission lists the talks of Archer and Brook on this day.',
    ...talks,
  });
  const figures = (key: string, summary: string) => said({ key, date: '2022', status: 'reported', summary });
  const EDITED = {
    id: 'edited',
    reports: [
      ...VISIT.reports,
      odd,
      said({ key: 'early', date: '2023', status: 'planned', summary: 'Archer was to come.', ...talks }),
    ],
  };
  const TRADE = {
    id: 'trade',
    reports: [
      figures('a', 'Trade reached 240 billion dollars.'),
      said({
        key: 'b',
        date: '2023-01-12',
        summary: 'The customs office published the figure of trade for the year.',
      }),
    ],
  };
  const joinEdited = createEventJoiner([EDITED, TRADE], WORLD);

  test('keeps what tells of its days, though one of its reports has another day', () => {
    const report = { date: '2023-03-21', summary: 'Brook received Archer for talks.', ...talks };
    expect(joinEdited(said({ key: 'new', ...report })).joined?.event).toBe('edited');
  });

  test('is heard in its figures too, though one of its reports tells of a day', () => {
    const report = figures('new', 'Trade came to 228 billion dollars.');
    expect(joinEdited(report).joined?.event).toBe('trade');
  });
});
