import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleEvent } from '../../../src/engine/events/settle-event.ts';
import type { Report } from '../../../src/model/pack.ts';
import { articles, says } from './reports.ts';

const sources = articles({
  wire: { sourceKind: 'wire', published: '2023-03-20' },
  daily: { published: '2023-03-21' },
  weekly: { published: '2023-03-24' },
  mirror: { sourceKind: 'mirror of the wire', published: '2023-03-20' },
  preview: { published: '2023-03-17/2023-03-19' },
  rumour: { published: '2023-02' },
  lookback: { published: '2024-05-16' },
  undated: {},
});

interface Case {
  readonly rule: string;
  readonly reports: readonly Report[];
  readonly date: string;
  readonly status: Report['status'];
}

const CASES: readonly Case[] = [
  {
    rule: 'an account after the fact beats a plan, however exact the plan',
    reports: [says('preview', '2023-03-19', 'planned'), says('daily', '2023-03-20')],
    date: '2023-03-20',
    status: 'happened',
  },
  {
    rule: 'a plan of the last days gives its days to an account that knows the year only',
    reports: [says('lookback', '2023'), says('preview', '2023-03-20/2023-03-22', 'planned')],
    date: '2023-03-20/2023-03-22',
    status: 'happened',
  },
  {
    rule: 'a plan for a part of it is no end of what began: the plan that begins with it is',
    reports: [
      says('daily', '2023-03-20/..'),
      says('preview', '2023-03-22/2023-03-23', 'planned'),
      says('preview', '2023-03-20/2023-03-26', 'planned'),
    ],
    date: '2023-03-20/2023-03-26',
    status: 'happened',
  },
  {
    rule: 'an early plan does not: it may have been moved',
    reports: [says('lookback', '2023'), says('rumour', '2023-03-20/2023-03-22', 'planned')],
    date: '2023',
    status: 'happened',
  },
  {
    rule: 'nor does a plan of which nobody knows when it was made',
    reports: [says('lookback', '2023'), says('undated', '2023-03-20', 'planned')],
    date: '2023',
    status: 'happened',
  },
  {
    rule: 'nor a plan for another time than that of the account',
    reports: [says('daily', '2023-04'), says('preview', '2023-03-20', 'planned')],
    date: '2023-04',
    status: 'happened',
  },
  {
    rule: 'a day that is told beats a stay within which it lay',
    reports: [says('wire', '[2023-03-19..2023-03-22]'), says('mirror', '2023-03-20')],
    date: '2023-03-20',
    status: 'happened',
  },
  {
    rule: 'more precise beats less',
    reports: [says('wire', '2023-03'), says('mirror', '2023-03-20')],
    date: '2023-03-20',
    status: 'happened',
  },
  {
    rule: 'unless it is alone against many',
    reports: [
      says('mirror', '2023-03-09'),
      says('daily', '2023-03-18/2023-03-24'),
      says('weekly', '2023-03-18/2023-03-24'),
    ],
    date: '2023-03-18/2023-03-24',
    status: 'happened',
  },
  {
    rule: 'a wire beats its mirror where they differ on the day',
    reports: [says('mirror', '2023-03-21'), says('wire', '2023-03-20')],
    date: '2023-03-20',
    status: 'happened',
  },
  {
    rule: 'the whole visit beats one of its days',
    reports: [
      says('wire', '2023-03-21'),
      says('daily', '2023-03-20/2023-03-22'),
      says('weekly', '2023-03-20'),
    ],
    date: '2023-03-20/2023-03-22',
    status: 'happened',
  },
  {
    rule: 'of two wholes the one that most articles give',
    reports: [
      says('wire', '2023-03-20/2023-03-22'),
      says('daily', '2023-03-20/2023-03-22'),
      says('mirror', '2023-03-20/2023-03-23'),
    ],
    date: '2023-03-20/2023-03-22',
    status: 'happened',
  },
  {
    rule: 'an arrival and a later day are the first and the last of a stay',
    reports: [
      { ...says('wire', '2023-03-20'), summary: 'Archer landed in Rome.' },
      { ...says('daily', '2023-03-22'), summary: 'Brook received Archer.' },
    ],
    date: '2023-03-20/2023-03-22',
    status: 'happened',
  },
  {
    rule: 'two days of one meeting are a dispute and no stay',
    reports: [
      { ...says('wire', '2023-03-20'), summary: 'Brook received Archer.' },
      { ...says('daily', '2023-03-21'), summary: 'Archer met Brook.' },
    ],
    date: '2023-03-20',
    status: 'happened',
  },
  {
    rule: 'an article that repeats itself is not many',
    reports: [
      says('daily', '2023-03-09'),
      says('mirror', '2023-03-15/2023-03-22'),
      says('mirror', '2023-03-14/2023-03-22'),
    ],
    date: '2023-03-09',
    status: 'happened',
  },
  {
    rule: 'a plan stays a plan while nobody reports more',
    reports: [says('preview', '2023-03-20', 'planned')],
    date: '2023-03-20',
    status: 'planned',
  },
  {
    rule: 'a claim is more than a plan and less than an account',
    reports: [says('preview', '2023-03-20', 'planned'), says('mirror', '2023-03-20', 'reported')],
    date: '2023-03-20',
    status: 'reported',
  },
  {
    rule: 'what was cancelled is no longer planned',
    reports: [says('preview', '2023-03-20', 'planned'), says('daily', '2023-03-20', 'cancelled')],
    date: '2023-03-20',
    status: 'cancelled',
  },
  {
    rule: 'a better source decides what became of it',
    reports: [
      says('mirror', '2023-03-20', 'cancelled'),
      says('mirror', '2023-03-20', 'cancelled'),
      says('wire', '2023-03-20'),
    ],
    date: '2023-03-20',
    status: 'happened',
  },
];

describe('date and status of an event', () => {
  test.each(CASES)('$rule', ({ reports, date, status }) => {
    expect(settleEvent(reports, sources)).toMatchObject({ date, status });
  });

  test('without a report there is no event', () => {
    expect(settleEvent([], sources)).toBeUndefined();
  });

  test('a date put together from two reports says so', () => {
    const settled = settleEvent(
      [says('lookback', '2023'), says('preview', '2023-03-20/2023-03-22', 'planned')],
      sources,
    );
    expect(settled?.evidence).toBe(
      'Accounts say only 2023; the days are those of a plan made shortly before (The preview).',
    );
  });
});

describe('the best report comes first', () => {
  test('outcome, then what agrees with the date, then the better source, then the earlier account', () => {
    const settled = settleEvent(
      [
        says('preview', '2023-03-20', 'planned'),
        says('mirror', '2023-03-20'),
        says('weekly', '2023-03-20'),
        says('lookback', '2023-03-25'),
        says('daily', '2023-03-20'),
        says('wire', '2023-03-20'),
      ],
      sources,
    );
    const order = settled?.reports.map(({ article }) => article);
    expect(order).toEqual(['wire', 'daily', 'weekly', 'mirror', 'lookback', 'preview']);
  });

  test('the report that gives the very date of the event comes before a better source that is vaguer', () => {
    const settled = settleEvent([says('wire', '2023-03'), says('mirror', '2023-03-20')], sources);
    expect(settled?.reports.map(({ article }) => article)).toEqual(['mirror', 'wire']);
  });

  test('an article that says two things of one day keeps their order', () => {
    const [second, first] = [
      { ...says('daily', '2023-03-20'), summary: 'A second thing.' },
      { ...says('daily', '2023-03-20'), summary: 'The first thing.' },
    ];
    expect(settleEvent([first, second], sources)?.reports).toEqual([first, second]);
  });

  test('of plans the latest comes first: it knew most', () => {
    const settled = settleEvent(
      [says('rumour', '2023-03-20', 'planned'), says('preview', '2023-03-20', 'planned')],
      sources,
    );
    expect(settled?.reports.map(({ article }) => article)).toEqual(['preview', 'rumour']);
  });

  test('the order in which articles come makes no difference', () => {
    const report = fc
      .tuple(
        fc.constantFrom(...sources.keys(), 'unknown'),
        fc.constantFrom('2023', '2023-03', '2023-03-20', '2023-03-21', '2023-03-20/2023-03-22', '2023-02/..'),
        fc.constantFrom('happened', 'planned', 'reported', 'denied', 'cancelled'),
      )
      .map(([article, date, status]) => says(article, date, status));
    const shuffled = fc
      .array(report, { minLength: 1, maxLength: 8 })
      .chain((reports) =>
        fc.tuple(
          fc.constant(reports),
          fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([reports, others]) => {
        expect(settleEvent(others, sources)).toEqual(settleEvent(reports, sources));
      }),
    );
  });
});
