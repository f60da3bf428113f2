import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupReports } from '../../../src/engine/grouping/group-reports.ts';
import { keys, said, WORLD } from './sample.ts';

const talks = { participants: ['archer', 'brook'], places: ['porto'] };

/** A visit from its first plan to the look back on it, with what lies around it. */
const VISIT = [
  said({
    key: 'early',
    date: '2023-03/2023-05',
    status: 'planned',
    published: '2022-12-30',
    summary: 'Ann Archer was expected in Porto in spring.',
    ...talks,
  }),
  said({
    key: 'firm',
    date: '2023-03-20/2023-03-22',
    status: 'planned',
    published: '2023-03-17',
    summary: 'A visit of three days by Archer was announced.',
    ...talks,
  }),
  said({
    key: 'landing',
    summary: 'Archer landed in Porto and met Brook.',
    published: '2023-03-20',
    ...talks,
  }),
  said({
    key: 'talks',
    date: '2023-03-21',
    summary: 'Archer and Brook held talks on herring in the palace.',
    published: '2023-03-21',
    participants: ['archer', 'brook'],
    places: ['palace', 'porto'],
  }),
  said({
    key: 'host',
    date: '2023-03-21',
    summary: 'Archer also met Foreign Minister Carter.',
    published: '2023-03-21',
    participants: ['archer', 'carter'],
    places: ['porto'],
  }),
  said({
    key: 'back',
    date: '2023-03',
    summary: 'Archer had visited Porto for talks with Brook.',
    published: '2024-05-14',
    ...talks,
  }),
];

const AROUND = [
  said({
    key: 'call',
    date: '2023-03-24',
    summary: 'Archer and Brook spoke by telephone.',
    published: '2023-03-24',
    participants: ['archer', 'brook'],
  }),
  said({
    key: 'harbour',
    date: '2023-03-22',
    summary: 'Archer saw the boats in Marina.',
    published: '2023-03-22',
    participants: ['archer'],
    places: ['marina'],
  }),
  said({
    key: 'other',
    date: '2023-03-21',
    summary: 'Brook met Eve Egan in Porto.',
    published: '2023-03-21',
    participants: ['brook', 'egan'],
    places: ['porto'],
  }),
  said({
    key: 'council',
    date: '2023-03-21',
    summary: 'Brook attended the summit of the Fish Council in Porto.',
    published: '2023-03-21',
    participants: ['brook', 'fish-council'],
    places: ['porto'],
  }),
];

describe('a visit', () => {
  test('is one group: plans, landing, talks, other hosts of its side, the look back', () => {
    expect(keys(groupReports(VISIT, WORLD))).toEqual(['back early firm host landing talks']);
  });

  test('leaves apart the call after it, another city, another guest and the summit', () => {
    expect(keys(groupReports([...VISIT, ...AROUND], WORLD))).toEqual([
      'back early firm host landing talks',
      'call',
      'council',
      'harbour',
      'other',
    ]);
  });

  test('is headed by the account that most others share, and named by who, where and when', () => {
    const [visit] = groupReports(VISIT, WORLD);
    expect(visit).toMatchObject({
      id: 'archer-brook-porto-2023-03-20',
      heading: 'Archer had visited Porto for talks with Brook',
    });
  });
});

test('the order of the reports changes nothing', () => {
  const all = [...VISIT, ...AROUND];
  const expected = groupReports(all, WORLD);
  const byId = (groups: typeof expected) => groups.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(byId(groupReports(shuffled, WORLD))).toEqual(byId(expected));
    }),
    { numRuns: 30 },
  );
});

test('an article that tells of something else changes no group and no id', () => {
  const before = groupReports(VISIT, WORLD);
  const elsewhere = said({
    key: 'zoo',
    date: '2021-07-01',
    summary: 'Eve Egan opened a zoo.',
    participants: ['egan'],
    places: ['westland'],
  });
  expect(groupReports([...VISIT, elsewhere], WORLD)).toEqual(expect.arrayContaining(before));
});

describe('pins', () => {
  const [landing, later] = [
    said({ key: 'a', summary: 'Archer landed in Porto and met Brook.', pin: 'visit', ...talks }),
    said({
      key: 'b',
      date: '2024-01',
      summary: 'Archer spoke of her Porto days.',
      participants: ['archer'],
      pin: 'visit',
    }),
  ];

  test('keep together what nobody would join, and draw in the rest', () => {
    const groups = groupReports([landing, later, ...VISIT.slice(2, 4)], WORLD);
    expect(keys(groups)).toEqual(['a b landing talks']);
    expect(groups[0]?.id).toBe('visit');
  });

  test('to two events keep these apart', () => {
    const apart = said({
      key: 'c',
      summary: 'Archer landed in Porto and met Brook.',
      pin: 'another',
      ...talks,
    });
    expect(keys(groupReports([landing, apart], WORLD))).toEqual(['a', 'c']);
  });

  test('to a complete event let nothing else in', () => {
    const groups = groupReports([landing, ...VISIT.slice(2, 4)], { ...WORLD, complete: new Set(['visit']) });
    expect(keys(groups)).toEqual(['a', 'landing talks']);
  });
});

describe('without people', () => {
  const figure = { status: 'reported' as const, date: '2023' };

  test('figures of trade for one year are one event, those of another are not', () => {
    const groups = groupReports(
      [
        said({ key: 'a', ...figure, summary: 'Trade reached 240 billion dollars.' }),
        said({
          key: 'b',
          ...figure,
          summary: 'Brook put trade at 228 billion dollars.',
          participants: ['brook'],
        }),
        said({ key: 'c', ...figure, date: '2022', summary: 'Trade reached 190 billion dollars.' }),
        said({ key: 'd', ...figure, status: 'planned', summary: 'Trade was to pass 200 billion dollars.' }),
      ],
      WORLD,
    );
    expect(keys(groups)).toEqual(['a b', 'c', 'd']);
  });

  test('a deal between companies stays apart from the talks beside it', () => {
    const deal = said({
      key: 'deal',
      summary: 'Netco sealed a contract for nets.',
      participants: ['netco'],
      places: ['porto'],
    });
    const meeting = said({ key: 'meeting', summary: 'Archer and Brook met in Porto.', ...talks });
    expect(keys(groupReports([deal, meeting], WORLD))).toEqual(['deal', 'meeting']);
  });
});
