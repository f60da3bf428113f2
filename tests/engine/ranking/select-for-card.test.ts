import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRankingIndex } from '../../../src/engine/ranking/ranking-index.ts';
import type { RankingAsk } from '../../../src/engine/ranking/score-parts.ts';
import { selectForCard } from '../../../src/engine/ranking/select-for-card.ts';
import type { Event } from '../../../src/model/pack.ts';
import type { PageEntity } from '../../../src/model/page-facts.ts';
import { corpusOf, event, page, pageOf } from './events.ts';

function card(all: Event[], entity: string, pageDate: string | null, pageEntities: PageEntity[]) {
  const ask: RankingAsk = {
    entity,
    events: all.filter(({ participants, places }) => [...participants, ...places].includes(entity)),
    page: pageOf(pageDate, pageEntities),
    index: createRankingIndex(corpusOf(all)),
    knowsUntil: '2024-12-31',
  };
  const { after, before } = selectForCard(ask);
  return { after: after.map((one) => one.event.id), before: before.map((one) => one.event.id) };
}

describe('an envoy, on a page that expects the visit he prepared', () => {
  const world = [
    event({
      id: 'envoy-prepares',
      date: '2023-02-21/2023-02-22',
      who: ['envoy', 'host', 'aide'],
      where: ['capital'],
      articles: 4,
    }),
    event({
      id: 'visit',
      date: '2023-03-20/2023-03-22',
      who: ['guest', 'host', 'envoy'],
      where: ['capital'],
      articles: 6,
      planned: ['2023-04/2023-05', '2023-03-22', '2023-03'],
    }),
    event({
      id: 'truce-of-others',
      date: '2023-03-10',
      who: ['envoy', 'stranger', 'other'],
      where: ['home'],
      articles: 5,
    }),
    event({ id: 'fair', date: '2023-03-12', who: ['envoy'], where: ['home'] }),
    event({ id: 'conference', date: '2023-02-18', who: ['envoy', 'rival'], where: ['abroad'], articles: 3 }),
    event({ id: 'tour', date: '2023-01-09', who: ['envoy', 'other'], where: ['south'], articles: 2 }),
    event({ id: 'later-call', date: '2023-09-18', who: ['envoy', 'host'], where: ['capital'] }),
    event({ id: 'next-spring', date: '2024-04-09', who: ['envoy', 'aide'], where: ['home'], articles: 3 }),
    event({ id: 'unrelated-next', date: '2023-03-25', who: ['envoy', 'stranger'], where: ['south'] }),
    ...Array.from({ length: 20 }, (_, at) =>
      event({ id: `home-${at}`, date: `20${10 + Math.floor(at / 2)}-05`, who: ['other'], where: ['home'] }),
    ),
  ];
  const reading = page('guest host', 'envoy*2 capital*3 home*5');

  test('what prepared it is below the line, the visit that came above', () => {
    const { after, before } = card(world, 'envoy', '2023-03-13', reading);
    expect(before).toContain('envoy-prepares');
    expect(after).toContain('visit');
    expect(after).not.toContain('next-spring');
  });

  test('on a page in the midst of it the visit is below', () => {
    expect(card(world, 'envoy', '2023-03-21', reading).before).toContain('visit');
  });

  test('rows are latest first on each side', () => {
    const { after, before } = card(world, 'envoy', '2023-03-13', reading);
    const dates = (ids: string[]) => ids.map((id) => world.find((one) => one.id === id)?.date ?? '');
    for (const rows of [after, before]) expect(dates(rows)).toEqual(dates(rows).toSorted().reverse());
  });
});

test('what lies years off gives up its row, and what is worth little beside a good one, unless it is all that its side has', () => {
  const dates = [
    '2015-05-01',
    '2019-05-01',
    '2022-06-01',
    '2023-02-20',
    '2023-03-01',
    '2026-01-01',
    '2027-01-01',
  ];
  const world = dates.map((date) => event({ id: date, date, who: ['guest', 'host'] }));
  const shown = card(world, 'guest', '2023-03-13', page('guest', 'host'));
  expect(shown.before).toEqual(['2023-03-01', '2023-02-20']);
  expect(shown.after).toEqual(['2026-01-01']);
});

test('above the line only the best of the side may be what merely names the entity', () => {
  const told = ['told', 'told-too'].map((id, at): Event => {
    const one = event({ id, date: `2023-03-1${at + 4}`, who: ['guest'], articles: 1 });
    return { ...one, reports: one.reports.map((report) => ({ ...report, alsoNames: ['host'] })) };
  });
  const own = event({ id: 'own', date: '2023-03-20', who: ['guest', 'host'] });
  const all = [...told, own];
  const ask: RankingAsk = {
    entity: 'host',
    events: all,
    page: pageOf('2023-03-13', page('guest host')),
    index: createRankingIndex(corpusOf(all)),
    knowsUntil: '2024-12-31',
  };
  expect(selectForCard(ask).after.map(({ event: { id } }) => id)).toEqual(['own']);
});

describe('a judge, on a page about one case among many', () => {
  const cases = ['mine', 'bank', 'club', 'port'].flatMap((name, at) => [
    event({
      id: `${name}-charge`,
      date: `2019-0${at + 2}-11`,
      who: ['judge', `${name}-owner`, 'prosecutor'],
      where: ['court'],
    }),
    event({
      id: `${name}-verdict`,
      date: `2020-0${at + 2}-17`,
      who: ['judge', `${name}-owner`, 'prosecutor'],
      where: ['court'],
      articles: 2,
    }),
  ]);

  test.each(['mine', 'bank', 'club', 'port'])('the case of the page comes first: %s', (name) => {
    const { after, before } = card(
      cases,
      'judge',
      '2019-12-01',
      page(`${name}-owner`, 'judge court*4 prosecutor*2'),
    );
    expect(before).toContain(`${name}-charge`);
    expect(after).toContain(`${name}-verdict`);
  });

  test('what is in every event tells nothing: the court alone leaves nearness to decide', () => {
    const { before, after } = card(cases, 'judge', '2019-12-01', page('judge', 'court*9'));
    expect(before[0]).toBe('port-charge');
    expect(after.at(-1)).toBe('mine-verdict');
  });
});

describe('a footballer, on undated and vaguely dated pages', () => {
  const career = [
    event({ id: 'youth', date: '2009~', who: ['player'] }),
    event({ id: 'at-the-club', date: '2012-07/..', who: ['player', 'club'] }),
    event({ id: 'cup', date: '2018-07-15', who: ['player', 'team'], articles: 9 }),
    event({ id: 'transfer', date: '2021-08-10', who: ['player', 'club', 'buyer'], articles: 5 }),
    event({ id: 'injury', date: '2021-08', who: ['player'] }),
    event({ id: 'second-cup', date: '2022-12-18', who: ['player', 'team'], articles: 9 }),
    event({ id: 'farewell-match', date: '2025-06-01', status: 'planned', who: ['player', 'club'] }),
    event({ id: 'loan', date: '2010-01-04', who: ['player', 'village'] }),
  ];

  test('without a date all are below, at most six, recent and weighty ones among them', () => {
    const { after, before } = card(career, 'player', null, page('player'));
    expect(after).toEqual([]);
    expect(before).toHaveLength(6);
    expect(before).toEqual(expect.arrayContaining(['second-cup', 'cup', 'transfer']));
    expect(before).not.toContain('youth');
  });

  test.each([
    ['2021-08-01/2021-08-12', 'transfer', 'before'],
    ['2021-08', 'transfer', 'before'],
    ['2021-07', 'transfer', 'after'],
    ['2021-08-05', 'injury', 'before'],
    ['2021-07-31', 'injury', 'after'],
    ['2025-06', 'farewell-match', 'before'],
    ['2022', 'second-cup', 'before'],
  ] as const)('on a page of %s, %s lies %s', (date, id, side) => {
    expect(card(career, 'player', date, page('player', 'club buyer*2'))[side]).toContain(id);
  });

  test('a plan within a vague date still lies ahead', () => {
    const plan = event({ id: 'plan', date: '2025', status: 'planned', who: ['player'] });
    expect(card([...career, plan], 'player', '2025-03-01', page('player')).after).toContain('plan');
  });
});

test('what is dated by the month of the page stands at the line, since it may lie on either side of it', () => {
  const events = [
    event({ id: 'that-month', date: '2023-03', who: ['x'] }),
    event({ id: 'day-before', date: '2023-03-12', who: ['x'] }),
    event({ id: 'plan-of-the-month', date: '2023-03', status: 'planned', who: ['x'] }),
    event({ id: 'day-after', date: '2023-03-14', who: ['x'] }),
  ];
  expect(card(events, 'x', '2023-03-13', page('x'))).toEqual({
    after: ['day-after', 'plan-of-the-month'],
    before: ['that-month', 'day-before'],
  });
});

describe('rows that tell the same', () => {
  const people = ['guest', 'host'];
  const visit = [
    event({ id: 'arrival', date: '2023-03-20', who: people, where: ['capital'], articles: 3 }),
    event({ id: 'dinner', date: '2023-03-20', who: people, where: ['capital'], articles: 3 }),
    event({ id: 'talks', date: '2023-03-21', who: people, where: ['capital'], articles: 3 }),
    event({ id: 'departure', date: '2023-03-22', who: people, where: ['capital'], articles: 3 }),
    event({ id: 'summit', date: '2023-03-05', who: people, where: ['oasis'], articles: 2 }),
    event({ id: 'games', date: '2022-02-04', who: people, where: ['home'], articles: 2 }),
  ];

  test('one visit does not fill the card', () => {
    const { before } = card(visit, 'guest', '2023-04-01', page('guest host', 'capital*4'));
    expect(before).toContain('summit');
    expect(before.filter((id) => id !== 'summit').length).toBeLessThan(3);
  });

  test('an event and its part do not stand side by side', () => {
    const whole = event({
      id: 'whole',
      date: '2023-02',
      who: ['guest'],
      where: ['capital'],
      articles: 5,
      parts: ['part'],
    });
    const part = event({
      id: 'part',
      date: '2023-02-11',
      who: ['guest', 'host'],
      where: ['capital'],
      articles: 5,
    });
    const { before } = card(
      [whole, part, ...visit.slice(3)],
      'guest',
      '2023-04-01',
      page('guest', 'capital host'),
    );
    expect(before.filter((id) => id === 'whole' || id === 'part')).toHaveLength(1);
  });
});

test('the same card whatever the order of the events, and never more than three rows a side', () => {
  const anEvent = fc.record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    who: fc.subarray(['a', 'b', 'c', 'd']),
    status: fc.constantFrom('happened' as const, 'planned' as const, 'denied' as const),
  });
  fc.assert(
    fc.property(
      fc.array(anEvent, { maxLength: 30 }),
      fc.constantFrom('2015', '2015-03-01/2016', '1950', '2040-01-01'),
      (sketches, date) => {
        const events = sketches.map(({ year, month, who, status }, at) =>
          event({
            id: `e${at}`,
            date: `${year}-${String(month).padStart(2, '0')}`,
            who: ['x', ...who],
            status,
          }),
        );
        const forward = card(events, 'x', date, page('a', 'b*3'));
        expect(card(events.toReversed(), 'x', date, page('a', 'b*3'))).toEqual(forward);
        expect(Math.max(forward.after.length, forward.before.length)).toBeLessThanOrEqual(3);
        expect(new Set([...forward.after, ...forward.before]).size).toBe(
          forward.after.length + forward.before.length,
        );
      },
    ),
  );
});
