import { expect, test } from 'vitest';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import type { Event, Pack } from '../../src/model/pack.ts';
import type { PageEntity } from '../../src/model/page-facts.ts';
import { pageContent } from '../../src/service/page-content.ts';

const person = (id: string) => ({ id, kind: 'person' as const, name: id, names: [], description: '' });
const event = (id: string, date: string, participants: string[]): Event => ({
  id,
  title: id,
  date,
  status: 'happened',
  participants,
  places: [],
  reports: [],
});

const MENTIONING = {
  article: 'a',
  date: '2023-03-20',
  status: 'happened' as const,
  summary: '',
  alsoNames: ['mentioned'],
};

const PACK: Pack = {
  format: 'backstory-pack',
  version: 1,
  id: 'p',
  revision: 1,
  title: '',
  entities: [
    ...['guest', 'host', 'envoy', 'stranger', 'monthly', 'lasting', 'mentioned'].map(person),
    { ...person('town'), kind: 'place' },
    ...['union', 'league', 'bank'].map((id) => ({ ...person(id), kind: 'organisation' as const })),
  ],
  articles: [],
  events: [
    event('preparation', '2023-02-21', ['envoy', 'host']),
    { ...event('visit', '2023-03-20', ['host', 'guest']), title: 'guest arrives', reports: [MENTIONING] },
    event('second-visit', '2023-04-18', ['guest', 'host']),
    event('envoy-again', '2023-04-20', ['envoy', 'host']),
    event('much-later', '2033-04-20', ['envoy', 'host']),
    event('alone', '2023-03-25', ['guest', 'stranger']),
    event('that-month', '2023-03', ['monthly']),
    event('war', '2022-02/2024-05', ['lasting', 'stranger']),
    event('past', '2022-02-04', ['guest']),
    event('a treaty', '2003-05-01', ['union', 'league', 'bank']),
    { ...event('a-plan', '2023-03-29', ['stranger']), status: 'planned' },
  ],
};
const kb = openKnowledgeBase(PACK);
const knowledge = { kb, index: createRankingIndex(kb) };

function linesOf(entities: PageEntity[], date: string | null = '2023-03-13', title = '') {
  const page = {
    date: date === null ? null : { edtf: date, known: 'stated' as const, evidence: '' },
    entities,
    language: 'en',
    title,
  };
  const content = pageContent(knowledge, page);
  if (content.kind !== 'names') throw new Error('names were expected');
  return {
    next: content.nextCount,
    lines: content.entities.map(({ entity, headline }) => [entity.id, headline?.side, headline?.title]),
  };
}
const named = (id: string, count: number): PageEntity => ({ id, count, inTitle: false });

test('people come first, most named first, and what came next goes to whom it is foremost about', () => {
  const { next, lines } = linesOf([named('town', 9), named('host', 5), named('guest', 3), named('envoy', 1)]);
  expect(next).toBe(3);
  expect(lines.slice(0, 3)).toEqual([
    ['host', 'next', 'second-visit'],
    ['guest', 'next', 'guest arrives'],
    ['envoy', 'next', 'envoy-again'],
  ]);
  expect(lines[3]?.[0]).toBe('town');
});

test('what came next and is not worth a line leaves it to what lies behind', () => {
  const { next, lines } = linesOf([named('host', 5), named('envoy', 1)], '2023-06-01');
  expect(next).toBe(0);
  expect(lines).toEqual([
    ['host', 'before', 'envoy-again'],
    ['envoy', 'before', 'preparation'],
  ]);
});

test('a name for which there is only what lies far off has no line', () => {
  expect(linesOf([named('host', 5), named('town', 1)], '2028-01-01').lines).toEqual([
    ['host', undefined, undefined],
    ['town', undefined, undefined],
  ]);
});

test.each([
  ['a year before it has a line', '2004-05-02', '', 'a treaty'],
  ['years before it has none', '2006-05-02', '', undefined],
  [
    'years before it has one where the title speaks of it',
    '2006-05-02',
    'Three years on from the treaty',
    'a treaty',
  ],
  ['half a year after it has a line', '2002-12-01', '', 'a treaty'],
  ['more than a year after it has none', '2002-04-01', '', undefined],
])('what was well told of those on a page, and lies %s', (_, date, title, line) => {
  const about = ['union', 'league', 'bank'].map((id): PageEntity => ({ id, count: 9, inTitle: true }));
  expect(linesOf(about, date, title).lines[0]?.[2]).toBe(line);
});

test('on a page without a date no line says before or next, and a place has what its people took part in', () => {
  expect(linesOf([named('guest', 3), named('union', 2), named('town', 1)], null).lines).toEqual([
    ['guest', 'around', 'guest arrives'],
    ['union', undefined, undefined],
    ['town', undefined, undefined],
  ]);
});

test('a name that an event only mentions has no line of it', () => {
  expect(linesOf([named('guest', 2), named('mentioned', 1)]).lines[1]).toEqual([
    'mentioned',
    undefined,
    undefined,
  ]);
});

test('a plan is no thing that happened next', () => {
  expect(linesOf([named('stranger', 2)], '2023-03-26')).toMatchObject({
    next: 0,
    lines: [['stranger', 'next', 'a-plan']],
  });
});

test('of what is dated by the month of the page no line says that it came next', () => {
  expect(linesOf([named('monthly', 2)])).toMatchObject({
    next: 0,
    lines: [['monthly', 'around', 'that-month']],
  });
});

test('nor that it came before, of what lasts through the day of the page', () => {
  expect(linesOf([named('lasting', 2), named('stranger', 1)]).lines[0]).toEqual(['lasting', 'around', 'war']);
});

test('what is of the day of the page is neither before nor next', () => {
  expect(linesOf([named('guest', 2), named('host', 1)], '2023-03-20').lines).toContainEqual([
    'host',
    'same-day',
    'guest arrives',
  ]);
});

test('one person alone has what came next for him', () => {
  expect(linesOf([named('guest', 2)])).toMatchObject({
    next: 1,
    lines: [['guest', 'next', 'guest arrives']],
  });
});

test('what was before goes to whom it is foremost about too, where there is another', () => {
  const { lines } = linesOf([named('host', 5), named('guest', 2)], '2023-04-19');
  expect(lines).toEqual([
    ['host', 'before', 'second-visit'],
    ['guest', 'before', 'guest arrives'],
  ]);
});

test.each([
  ['2023-03-24', 1, ['stranger', 'next', 'alone']],
  ['2023-03-13', 0, ['stranger', undefined, undefined]],
])(
  'of two who never meet again one has what lies behind, the other what came next if it came at once: %s',
  (date, next, stranger) => {
    expect(linesOf([named('envoy', 2), named('stranger', 1)], date)).toMatchObject({
      next,
      lines: [['envoy', 'before', 'preparation'], stranger],
    });
  },
);

test.each([null, '2040-01-01'])('on a page of %s nothing is next', (date) => {
  expect(linesOf([named('guest', 2)], date).next).toBe(0);
});
