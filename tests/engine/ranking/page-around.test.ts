import { describe, expect, test } from 'vitest';
import { byScore, scoreEvents } from '../../../src/engine/ranking/rank-events.ts';
import { createRankingIndex } from '../../../src/engine/ranking/ranking-index.ts';
import { type NamedPassage, rankingPage } from '../../../src/engine/ranking/ranking-page.ts';
import { readRankingPage } from '../../../src/engine/ranking/read-ranking-page.ts';
import type { Entity, Event } from '../../../src/model/pack.ts';
import { NO_PASSAGE, type PageEntity } from '../../../src/model/page-facts.ts';
import { event } from './events.ts';

/** Events of others, so that no word and nobody of a test is everywhere. */
const OTHERS = Array.from({ length: 40 }, (_, at) =>
  event({
    id: `other-${at}`,
    date: '2015',
    who: ['crowd'],
    title: `A fair in town ${at}`,
    says: 'Crowds came.',
  }),
);

const DATED = { date: { edtf: '2023-03-13' }, entities: [] as PageEntity[], language: 'en', title: '' };

/** The ids, best first, of events of "x" on a page that says this around the name. */
function order(events: Event[], passage: Partial<NamedPassage>, page: Partial<typeof DATED> = {}): string[] {
  const index = createRankingIndex({ events: [...events, ...OTHERS], entities: [], articles: [] });
  const around = rankingPage({ ...DATED, ...page }, { ...NO_PASSAGE, ...passage });
  const ask = { entity: 'x', events, page: around, index, knowsUntil: '2024-12-31' };
  return scoreEvents(ask, events.length)
    .sort(byScore)
    .map((one) => one.event.id);
}

describe('the words around the name decide', () => {
  const day = { date: '2022-05-03', who: ['x'] };
  const events = [
    event({ ...day, id: 'gas', title: 'Signs a contract on gas', says: 'Gas for thirty years.' }),
    event({ ...day, id: 'election', title: 'Wins the election', says: 'Most voted for him.' }),
    event({ ...day, id: 'drill', title: 'Watches an exercise at sea', says: 'Ships fired.' }),
  ];
  test.each([
    ['gas', 'en', 'The gas price is still open.'],
    ['election', 'en', 'Voters will decide about him in spring.'],
    ['drill', 'en', 'The fleets began their drills.'],
    ['gas', 'de', 'Noch ist der Gaspreis offen.'],
    ['election', 'de', 'Vor der Präsidentschaftswahl schweigt er.'],
    ['drill', 'de', 'Das Manöver beginnt.'],
    ['election', 'fr', 'Une élection sans surprise.'],
    ['gas', 'ru', 'Цена на газ пока не названа.'],
    ['election', 'zh', '他在选举前保持沉默。'],
    ['drill', 'ja', '合同演習が始まった。'],
    ['gas', '', 'El precio del gas sigue abierto.'],
  ])('%s, in %s: %s', (wanted, language, text) => {
    expect(order(events, { text }, { language })[0]).toBe(wanted);
  });

  test('those of the title too', () => {
    expect(order(events, {}, { title: 'Election day' })[0]).toBe('election');
  });
});

test('a day that the sentence names comes before one that is nearer to the page', () => {
  const events = [
    event({ id: 'named', date: '2021-05-19', who: ['x'] }),
    event({ id: 'nearer', date: '2022-08-01', who: ['x'] }),
  ];
  expect(order(events, { text: 'Not since 19 May 2021 had he said so.' })).toEqual(['named', 'nearer']);
  expect(order(events, { text: 'He had never said so.' })).toEqual(['nearer', 'named']);
});

describe('a month ahead that the sentence of the name states', () => {
  const events = [
    event({ id: 'in May', date: '2023-05-20', who: ['x'] }),
    event({ id: 'with y', date: '2023-04-05', who: ['x', 'y'] }),
  ];
  const page = { entities: [{ id: 'y', count: 2, inTitle: false }] };

  test.each([
    ['goes before company', 'Y spoke. Xavier will travel in May.', '', 'in May'],
    ['in the title too', 'Y spoke.', 'Xavier will travel in May', 'in May'],
    ['not where it is said of another', 'Xavier met a friend. Zoe will travel in May.', '', 'with y'],
    ['not where another word has its letters', 'Xavierville holds a fair in May.', '', 'with y'],
    ['not where it has passed', 'Y spoke. Xavier was back in May 2022.', '', 'with y'],
  ])('%s', (_, text, title, wanted) => {
    expect(order(events, { text, names: ['Xavier'] }, { ...page, title })[0]).toBe(wanted);
  });

  test('and a day ahead is met by no event that is dated by its month alone', () => {
    const vague = event({ id: 'vague', date: '2023-03', who: ['x'] });
    const tour = event({ id: 'tour', date: '2023-03-20/2023-03-26', who: ['x'] });
    const asked = { text: 'Xavier will travel on 21 March.', names: ['Xavier'] };
    const rival = event({ id: 'with y', date: '2023-01-20', who: ['x', 'y'] });
    expect(order([vague, rival], asked, page)[0]).toBe('with y');
    expect(order([tour, rival], asked, page)[0]).toBe('tour');
  });

  test('is met also by what had been planned for then and came at another time', () => {
    const late = event({ id: 'late', date: '2023-06-20', who: ['x'], planned: ['2023-05'] });
    const unplanned = { ...late, reports: late.reports.slice(-1) };
    const rival = event({ id: 'with y', date: '2022-12-05', who: ['x', 'y'] });
    const asked = { text: 'Xavier will travel in May.', names: ['Xavier'] };
    expect(order([late, rival], asked, page)[0]).toBe('late');
    expect(order([unplanned, rival], asked, page)[0]).toBe('with y');
  });

  test('is of the name as it stands there, in a language of cases too', () => {
    const text = 'О Мишустине молчат. В мае Мишустин поедет в Китай.';
    const asked = { text, names: ['Мишустин'] };
    expect(order(events, asked, { ...page, language: 'ru' })[0]).toBe('in May');
  });
});

test('what lies beside a day that the sentence names goes before what is as far from the page', () => {
  const events = [
    event({ id: 'days-before', date: '2014-03-14', who: ['x'] }),
    event({ id: 'a-year-later', date: '2015-03-14', who: ['x'] }),
  ];
  expect(order(events, { text: 'On 18 March 2014 the treaty was signed.' })[0]).toBe('days-before');
  expect(order(events, { text: 'The treaty was signed.' })[0]).toBe('a-year-later');
});

test('so does a day of another time that the first paragraphs name, and no day near that of the page', () => {
  const opening = 'On 18 March 2014 the treaty was signed, and on 1 February 2023 it was praised.';
  const text = 'He had spent that week on the telephone.';
  const page = rankingPage(DATED, { ...NO_PASSAGE, text, opening });
  expect(page.dates).toContain('2014-03-18');
  expect(page.dates).not.toContain('2023-02-01');
  const inPassing = { ...NO_PASSAGE, text, opening: 'He took office in March 2014.' };
  expect(rankingPage(DATED, inPassing).dates).not.toContain('2014-03');
  const events = [
    event({ id: 'that-week', date: '2014-03-14', who: ['x'] }),
    event({ id: 'a-year-later', date: '2015-03-14', who: ['x'] }),
  ];
  expect(order(events, { text, opening })[0]).toBe('that-week');
  expect(order(events, { text })[0]).toBe('a-year-later');
});

describe('years that are counted back from the page mean its day, not any of that year', () => {
  const page = { date: { edtf: '2024-06-24' } };
  const events = [
    event({ id: 'that-day', date: '2023-06-24', who: ['x'] }),
    event({ id: 'that-year', date: '2023-10-18', who: ['x'] }),
  ];
  test.each([
    ['en', 'A year ago the columns turned back.'],
    ['en', 'One year after the march he is silent.'],
    ['en', 'The march, one year on: he is silent.'],
    ['ru', 'Год назад колонна повернула обратно.'],
    ['de', 'Vor einem Jahr kehrten sie um.'],
    ['zh', '一年前，他们掉头返回。'],
  ])('%s: %s', (language, text) => {
    expect(order(events, { text }, { ...page, language })[0]).toBe('that-day');
  });
  test.each(['He wrote a book in 2023.', 'He was given one year on probation.', 'A year is long.'])(
    'not: %s',
    (text) => {
      expect(order(events, { text }, page)[0]).toBe('that-year');
    },
  );

  test('of a page that is dated by its year alone nothing is counted', () => {
    expect(
      rankingPage({ ...DATED, date: { edtf: '2024' } }, { ...NO_PASSAGE, text: 'A year ago.' }).dates,
    ).toEqual(['2023']);
  });
});

test('a word that a name and a subject share is no name where it stands alone', () => {
  const court: Entity = {
    id: 'court',
    kind: 'organisation',
    name: 'Criminal Court',
    names: [],
    description: '',
  };
  const events = [
    event({ id: 'arrest', date: '2022-05-03', who: ['x', 'court'], title: 'A warrant is out' }),
    event({ id: 'anything', date: '2022-05-03', who: ['x', 'court'], title: 'A speech is held' }),
  ];
  const index = createRankingIndex({ events: [...events, ...OTHERS], entities: [court], articles: [] });
  const around = rankingPage(
    { ...DATED, entities: [{ id: 'court', count: 1, inTitle: false }] },
    { ...NO_PASSAGE, text: 'The Criminal Court has not lifted its warrant.' },
  );
  const ranked = scoreEvents({ entity: 'x', events, page: around, index, knowsUntil: '2024' }, 2);
  const wordingOf = (id: string) => ranked.find((one) => one.event.id === id)?.parts.wording;
  expect(wordingOf('arrest')).toBeGreaterThan(0);
  expect(wordingOf('anything')).toBe(0);
});

test('whoever stands in the same sentence counts more than one elsewhere on the page', () => {
  const entities = [
    { id: 'y', count: 1, inTitle: false },
    { id: 'z', count: 1, inTitle: false },
  ];
  const events = [
    event({ id: 'with-y', date: '2022-05-03', who: ['x', 'y'] }),
    event({ id: 'with-z', date: '2022-05-03', who: ['x', 'z'] }),
  ];
  expect(order(events, { near: ['z'] }, { entities })[0]).toBe('with-z');
  expect(order(events, { near: ['y'] }, { entities })[0]).toBe('with-y');
  expect(order(events, { lead: ['z'] }, { entities })[0]).toBe('with-z');
});

describe('pages that are no help', () => {
  const events = [
    event({ id: 'a', date: '2022-05-03', who: ['x', 'y'] }),
    event({ id: 'b', date: '2012-05-03', who: ['x', 'n7'] }),
  ];
  const many = Array.from({ length: 400 }, (_, at) => ({ id: `n${at}`, count: 1, inTitle: at < 200 }));
  test.each<[string, Partial<typeof DATED>]>([
    ['a language that nobody knows', { language: 'xx-qaa-nonsense' }],
    ['four hundred names', { entities: many }],
    ['a title of ten thousand words', { title: 'word 7 '.repeat(10_000) }],
  ])('%s: all events, in some order', (_, page) => {
    expect(order(events, { text: '…' }, page).toSorted()).toEqual(['a', 'b']);
  });
});

describe('a whole text', () => {
  const text = 'Two capitals\n\nX met Y. It rained on 3 May 2022.\nLater X spoke of Z! Nobody heard.';
  const mention = (name: string, id: string, from = 0) => {
    const start = text.indexOf(name, from);
    return { start, end: start + 1, entity: id, candidates: [id], confidence: 1 };
  };
  const second = text.indexOf('Later');
  const mentions = [mention('X', 'x'), mention('Y', 'y'), mention('X', 'x', second), mention('Z', 'z')];
  const source = { text, titleEnd: 12, published: null, language: 'en', mentions };

  test('is read around all mentions of a name', () => {
    expect(readRankingPage(source, 'x', undefined)).toMatchObject({
      title: 'Two capitals',
      passage: 'X met Y. It rained on 3 May 2022. Later X spoke of Z! Nobody heard.',
      dates: ['2022-05-03'],
      near: ['x', 'y', 'z'],
      lead: ['x', 'y', 'z'],
    });
  });

  test('with the days of another time in its first paragraphs', () => {
    const looksBack = { ...source, published: { edtf: '2032-05-03' } };
    const { dates } = readRankingPage(looksBack, 'x', { start: second + 6, end: second + 7 });
    expect(dates).toEqual(['2022-05-03']);
  });

  test('or around the one that is meant', () => {
    const { passage, near } = readRankingPage(source, 'x', { start: second + 6, end: second + 7 });
    expect([passage, near]).toEqual(['Later X spoke of Z! Nobody heard.', ['x', 'z']]);
  });
});
