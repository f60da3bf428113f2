import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseDiverse } from '../../../src/engine/ranking/diverse.ts';
import { isNext, isOverdue, nearnessToPage } from '../../../src/engine/ranking/now-line.ts';
import { pageEntitiesOf } from '../../../src/engine/ranking/page-entities.ts';
import { byScore, scoreEvents } from '../../../src/engine/ranking/rank-events.ts';
import { createRankingIndex } from '../../../src/engine/ranking/ranking-index.ts';
import type { RankingPage } from '../../../src/engine/ranking/ranking-page.ts';
import type { RankingAsk } from '../../../src/engine/ranking/score-parts.ts';
import { civilDay } from '../../../src/model/civil-day.ts';
import { knownEdtf } from '../../../src/model/edtf.ts';
import type { Entity, Event } from '../../../src/model/pack.ts';
import type { PageEntity } from '../../../src/model/page-facts.ts';
import { corpusOf, event, page, pageOf } from './events.ts';

/** Events of many others, so that nobody of a test is everywhere. */
const OTHERS = Array.from({ length: 30 }, (_, at) =>
  event({ id: `other-${at}`, date: '2015', who: ['crowd'], where: ['country'] }),
);

function rank(
  events: Event[],
  pageEntities: PageEntity[] = [],
  pageDate: string | null = '2023-03-13',
  more: Partial<RankingPage> = {},
  knowsUntil = '2024-12-31',
) {
  const ask: RankingAsk = {
    entity: 'x',
    events,
    page: pageOf(pageDate, pageEntities, more),
    index: createRankingIndex(corpusOf([...events, ...OTHERS])),
    knowsUntil,
  };
  return scoreEvents(ask, events.length).sort(byScore);
}

/** The ids, best first. */
function order(...args: Parameters<typeof rank>): string[] {
  return rank(...args).map((one) => one.event.id);
}

describe('what lies more than two years from the page', () => {
  const first = (date: string, more: Partial<RankingPage> = {}) =>
    order(
      [
        event({ id: 'more', date, who: ['x', 'y', 'z'] }),
        event({ id: 'less', date: '2022-06-01', who: ['x', 'y'] }),
      ],
      page('', 'y z'),
      '2023-03-13',
      more,
    )[0];

  test.each(['2020-01-02', '2025-11-27'])(
    'comes behind what is of its time, with more company too: %s',
    (date) => {
      expect(first(date)).toBe('less');
    },
  );

  test.each([
    ['2021-05-02', {}],
    ['2024-05-02', {}],
    ['2020-01-02', { dates: ['2020-01-02'] }],
  ])('but not what lies nearer, nor what is on a day that the page names: %s %o', (date, more) => {
    expect(first(date, more)).toBe('more');
  });
});

test('of two events the one that is told of the name goes before the one of many in which it has a small part', () => {
  const told = (id: string, participants: string[][]): Event => ({
    ...event({ id, date: '2023-02-01', who: ['x', 'y'], articles: participants.length }),
    reports: participants.map((who, at) => ({
      article: `${id}-${at}`,
      date: '2023-02-01',
      status: 'happened' as const,
      summary: 'What the article says.',
      participants: who,
    })),
  });
  const summit = told('summit', [['x', 'y'], ['y'], ['y'], ['y']]);
  const talk = told('talk', [['x', 'y'], ['x', 'y'], ['x'], ['x', 'y']]);
  expect(order([summit, talk], page('', 'y'))).toEqual(['talk', 'summit']);
});

describe('what makes an event rank before another that is equal otherwise', () => {
  const base = { date: '2023-02-01', who: ['x', 'y'], where: ['country'] };
  test.each<[string, Event, Event]>([
    [
      'company that is on the page',
      event({ ...base, id: 'a' }),
      event({ ...base, id: 'b', who: ['x', 'z'] }),
    ],
    ['company of the title', event({ ...base, id: 'a', who: ['x', 't'] }), event({ ...base, id: 'b' })],
    [
      'rare company',
      event({ ...base, id: 'a', who: ['x', 'y'] }),
      event({ ...base, id: 'b', who: ['x', 'crowd'] }),
    ],
    [
      'nearness before the page',
      event({ ...base, id: 'a' }),
      event({ ...base, id: 'b', date: '2022-02-01' }),
    ],
    [
      'nearness after the page',
      event({ ...base, id: 'a', date: '2023-04-01' }),
      event({ ...base, id: 'b', date: '2023-06-01' }),
    ],
    [
      'a clear date',
      event({ ...base, id: 'a', date: '2023-02-28' }),
      event({ ...base, id: 'b', date: '2023-02' }),
    ],
    [
      'a short time',
      event({ ...base, id: 'a', date: '2023-03-12/2023-03-14' }),
      event({ ...base, id: 'b', date: '2015/..' }),
    ],
    ['more articles', event({ ...base, id: 'a', articles: 5 }), event({ ...base, id: 'b', articles: 2 })],
    ['what happened', event({ ...base, id: 'a' }), event({ ...base, id: 'b', status: 'denied' })],
    [
      'a small company over a large one',
      event({ ...base, id: 'a' }),
      event({ ...base, id: 'b', who: ['x', 'y', 'p', 'q', 'r', 's'] }),
    ],
  ])('%s', (_, better, worse) => {
    expect(order([worse, better], page('t', 'y*2 crowd*2 country*2'))[0]).toBe(better.id);
  });

  test('what came of an expectation goes before what is only planned', () => {
    const came = event({ ...base, id: 'came', date: '2023-04-01', planned: ['2023-04-01'] });
    const planned = event({ ...base, id: 'planned', date: '2023-04-01', status: 'planned', articles: 2 });
    expect(order([planned, came])).toEqual(['came', 'planned']);
  });

  test('one article that speaks twice of an event counts once', () => {
    const once = event({ ...base, id: 'a' });
    const twice = { ...event({ ...base, id: 'b' }), reports: [...once.reports, ...once.reports] };
    const [first, second] = rank([once, twice]);
    expect(first?.parts.weight).toBe(second?.parts.weight);
  });

  test('who is only named beside an event counts, but less', () => {
    const beside = event({ ...base, id: 'beside', who: ['x'] });
    const named = { ...beside, reports: beside.reports.map((report) => ({ ...report, alsoNames: ['y'] })) };
    const events = [named, event({ ...base, id: 'with' }), event({ ...base, id: 'without', who: ['x'] })];
    expect(order(events, page('y'))).toEqual(['with', 'beside', 'without']);
  });
});

test('a score is the sum of its named parts and lies in 0 to 1, also after the choice of diverse rows', () => {
  const sketch = fc.record({
    date: fc.constantFrom('2000/..', '2022', '2023-02', '2023-03-12', '2023-03-13/2023-03-15', '2024-05-16'),
    who: fc.subarray(['x', 'y', 'z', 'crowd']),
    where: fc.subarray(['country', 'town']),
    status: fc.constantFrom('happened' as const, 'planned' as const, 'denied' as const),
    articles: fc.integer({ min: 0, max: 12 }),
    planned: fc.subarray(['2023-04', '2023-05-01']),
    says: fc.constantFrom('Gas for years.', 'A vote on gas.', 'Ships fired.'),
  });
  const pages = fc.constantFrom<[PageEntity[], string | null, Partial<RankingPage>]>(
    [
      page('x y', 'z town*9'),
      '2023-03-13',
      { passage: 'The vote of 12 March on gas.', dates: ['2023-03-12'] },
    ],
    [page('', 'y'), null, {}],
    [[], '2023', { near: ['z'], title: 'Gas' }],
  );
  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), pages, (sketches, [entities, date, more]) => {
      const events = sketches.map((one, at) => event({ ...one, id: `e${at}` }));
      const scored = rank(events, entities, date, more);
      for (const { score, parts } of [...scored, ...chooseDiverse(scored, 5, 'x')]) {
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        const { sameness, ...gains } = parts;
        expect(Math.min(...Object.values(gains), -sameness)).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 60 },
  );
});

test('an event in which the name takes part goes before one that only names it, though that lies nearer', () => {
  const part = event({ id: 'part', date: '2023-02-01', who: ['x', 'z'], where: ['country'] });
  const named = event({ id: 'named', date: '2023-02-08', who: ['z'], where: ['country'] });
  const beside = { ...named, reports: named.reports.map((one) => ({ ...one, alsoNames: ['x'] })) };
  expect(order([beside, part], page('x y'))).toEqual(['part', 'named']);
});

test('what another of the page did, of which somebody was told in passing, stands behind what he took part in, though it lies nearer', () => {
  const talks = event({ id: 'talks', title: 'Yves speaks', date: '2023-03-10', who: ['y'] });
  const told = { ...talks, reports: talks.reports.map((one) => ({ ...one, alsoNames: ['x'] })) };
  const own = event({ id: 'own', date: '2023-02-10', who: ['x', 'y'] });
  const people = ['x', 'y'].map((id, at): Entity => {
    const name = ['Xaver', 'Yves'][at] ?? id;
    return { id, kind: 'person', name, names: [], description: '' };
  });
  const firstOf = (entities: Entity[]) =>
    scoreEvents(
      {
        entity: 'x',
        events: [told, own],
        page: pageOf('2023-03-13', page('', 'x y')),
        index: createRankingIndex({ events: [told, own, ...OTHERS], entities, articles: [] }),
        knowsUntil: '2024-12-31',
      },
      2,
    ).sort(byScore)[0]?.event.id;
  expect(firstOf(people)).toBe('own');
  // A country is what talks are about, whoever holds them.
  expect(firstOf(people.map((one) => (one.id === 'x' ? { ...one, kind: 'place' } : one)))).toBe('talks');
});

test('a visit that lies ahead is not pushed out by the row of the departure for it', () => {
  const visit = event({ id: 'visit', date: '2023-03-14/2023-03-16', who: ['x', 'y'], parts: ['departure'] });
  const departure = event({ id: 'departure', date: '2023-03-13', who: ['x', 'y'] });
  const others = ['2023-01-02', '2022-11-20', '2022-09-01'].map((date) =>
    event({ id: date, date, who: ['x', 'y'] }),
  );
  const scored = rank([...others, visit, departure], page('x y'));
  expect(
    chooseDiverse(scored, 3, 'x')
      .map((one) => one.event.id)
      .slice(0, 2),
  ).toEqual(['departure', 'visit']);
});

test('a visit goes before its last day where both are as good, and not where the day is much better', () => {
  const whole = {
    id: 'visit',
    date: '2023-03-09/2023-03-10',
    who: ['x', 'y'],
    articles: 10,
    parts: ['last day'],
  };
  const part = event({ id: 'last day', date: '2023-03-10', who: ['x', 'y'] });
  const firstOf = (visit: Parameters<typeof event>[0]) => {
    const scored = rank([event(visit), part], page('x y'));
    expect(scored.toSorted(byScore)[0]?.event.id).toBe('last day');
    return chooseDiverse(scored, 1, 'x')[0]?.event.id;
  };
  expect(firstOf(whole)).toBe('visit');
  expect(firstOf({ ...whole, who: ['x'] })).toBe('last day');
});

describe("of what is dated by the page's own month", () => {
  const page13 = knownEdtf('2023-03-13');
  test.each([
    ['2023-03', ['2023-03-20'], true],
    ['2023', ['2023-03-20', '2023-05-02'], true],
    ['2023-03', ['2023-03-20', '2023-03-12'], false],
    ['2023-03', ['2023-03'], false],
    ['2023-03', [], false],
    ['2023-03-11/2023-03-15', ['2023-03-20'], false],
    ['2015/..', ['2023-03-20'], false],
    ['../2023-05', ['2023-06-20'], false],
    ['2023-01/2023-11', ['2024-01-21'], true],
    ['2023-01/2023-11', ['2023-02-20', '2024-01-21'], false],
    ['2012/2024-05', ['2024-05-12'], true],
    ['2022-01/2023-02', ['2023-03-20'], false],
  ])('%s, told in articles of %j, lies after a page of 13 March: %s', (date, published, after) => {
    const days = published.map(knownEdtf).flatMap(({ earliest, latest }) => [earliest, latest]);
    expect(isNext({ status: 'happened', date: knownEdtf(date), published: days }, page13)).toBe(after);
  });

  test('an earlier plan for it is no telling of it: the trade of a year lies ahead though a goal had been set for it', () => {
    const total = event({ id: 'total', date: '2023', who: ['x'], planned: ['2023'] });
    const articles = [
      ['total-plan-0', '2019-06-05'],
      ['total-0', '2024-01-12'],
    ].map(
      ([id = '', published]) =>
        ({
          id,
          title: id,
          titleBasis: 'printed',
          publisher: '',
          language: 'en',
          published,
          digest: '',
        }) as const,
    );
    const entry = (events: Event[]) => createRankingIndex({ events, entities: [], articles }).entryOf(total);
    expect(isNext(entry([total]), page13)).toBe(true);
  });

  test('a period that only later articles tell is as far ahead as its end, and a plan for it as its beginning', () => {
    const near = (date: string, published: string, status: 'reported' | 'planned' = 'reported') => {
      const days = [knownEdtf(published).earliest];
      return nearnessToPage({ status, date: knownEdtf(date), published: days, clarity: 1 }, page13);
    };
    const told = near('2023-01/2023-11', '2024-01-21');
    expect(told).toBe(near('2023-11-30', '2024-01-21'));
    expect(told).toBeLessThan(near('2023-01/2023-11', '2023-02-20'));
    expect(near('2023-04/2023-11', '2024-01-21')).toBe(told);
    expect(near('2023-04/2023-11', '2024-01-21', 'planned')).toBe(near('2023-04-01', '2024-01-21'));
    expect(near('2022-01/2023-02', '2023-05-01')).toBe(near('2023-02-28', '2023-05-01'));
    // What has no end is as far off as its beginning: else "since 2015" is near every page.
    expect(near('2015-05-01/..', '2015-05-02')).toBe(near('2015-05-01', '2015-05-02'));
  });
});

describe('pages that are no help', () => {
  const events = [
    event({ id: 'old', date: '2001-05-01', who: ['x'] }),
    event({ id: 'new', date: '2023-05-01', who: ['x'] }),
  ];
  test.each([
    ['without a date: the recent first', null, 'new', false],
    ['of the future', '2040-01-01', 'new', false],
    ['of 1999', '1999-01-01', 'old', true],
  ])('%s', (_, date, first, next) => {
    expect(rank(events, [], date)[0]).toMatchObject({ event: { id: first }, next });
  });

  test('an empty knowledge base', () => {
    expect(rank([], page('a'), null, {}, '')).toEqual([]);
  });

  test('events, but no day the base knows of', () => {
    expect(order(events, [], null, {}, '')).toEqual(['new', 'old']);
  });
});

describe('a plan whose date has passed without a report', () => {
  const plan = (date: string) => event({ id: 'p', date, status: 'planned' });
  test.each([
    ['2024-06', '2024-12-31', true],
    ['2024-12-31', '2024-12-31', false],
    ['2025-01', '2024-12-31', false],
    ['2024', '2024-12-31', false],
    ['2020/..', '2024-12-31', false],
    ['2024-06', '', false],
  ])('%s, known until %s: %s', (date, until, overdue) => expect(isOverdue(plan(date), until)).toBe(overdue));

  test('passes on the day of reading too', () => {
    expect(isOverdue(plan('2025-06-01'), '2024-12-31', civilDay(2025, 6, 2))).toBe(true);
    expect(isOverdue(plan('2025-06-01'), '2024-12-31', civilDay(2025, 6, 1))).toBe(false);
  });

  test('a plan of which is told what came instead is not', () => {
    expect(isOverdue({ ...plan('2020'), replacedBy: 'other' }, '2024-12-31')).toBe(false);
  });

  test('what happened is never overdue', () => {
    expect(isOverdue(event({ id: 'h', date: '2020' }), '2024-12-31')).toBe(false);
  });
});

describe('rarity', () => {
  const index = (events: Event[], entities: Entity[] = []) =>
    createRankingIndex({ events, entities, articles: [] });

  test('in every event near nothing, in few much; who is only described most', () => {
    const rare = event({ id: 'one', date: '2020', who: ['rare', 'crowd'], where: ['country', 'country'] });
    const nobody = { id: 'nobody', kind: 'person' as const, name: 'Nobody', names: [], description: '' };
    const all = [...OTHERS, rare];
    const { entityNumbers, rarityAmong } = index(all, [nobody]);
    const rarityOf = (id: string) => rarityAmong(all)[entityNumbers.get(id) ?? -1];
    expect(rarityOf('country')).toBeCloseTo(0, 5);
    expect(rarityOf('rare')).toBeGreaterThan(0.5);
    expect(rarityOf('nobody')).toBe(1);
  });

  test('who is everywhere and seldom with somebody tells much among the events of this one, and the other way round', () => {
    const own = Array.from({ length: 60 }, (_, at) =>
      event({ id: `own-${at}`, date: '2020', who: ['x', 'friend', ...(at === 0 ? ['crowd'] : [])] }),
    );
    const { entityNumbers, rarityAmong } = index([...OTHERS, ...OTHERS, ...own]);
    const rarityOf = (id: string, events: Event[]) => rarityAmong(events)[entityNumbers.get(id) ?? -1] ?? 0;
    expect(rarityOf('crowd', own)).toBeGreaterThan(2 * rarityOf('crowd', OTHERS));
    expect(rarityOf('friend', own)).toBeLessThan(rarityOf('crowd', own));
  });
});

test('the entities of a text: counted, unsure ones left out, those of the title marked', () => {
  const mention = (entity: string | null, start: number) => ({
    start,
    end: start + 1,
    entity,
    candidates: [],
    confidence: 1,
  });
  const mentions = [mention('a', 0), mention('b', 20), mention('b', 30), mention(null, 40)];
  expect(pageEntitiesOf(mentions, ({ end }) => end < 10)).toEqual([
    { id: 'b', count: 2, inTitle: false },
    { id: 'a', count: 1, inTitle: true },
  ]);
});
