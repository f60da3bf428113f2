import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import { Pack } from '../../src/model/pack.ts';
import { NO_PASSAGE, type PageContext } from '../../src/model/page-facts.ts';
import { cardView } from '../../src/service/card-view.ts';

/** An event of a day of 2023 with its people. */
const event = (date: string, ...participants: string[]) => ({
  id: `${participants.join('-')}-${date}`,
  title: `${participants.join(' and ')} on ${date}`,
  date,
  status: 'happened',
  participants,
  reports: [{ article: 'wire', date, status: 'happened', summary: 'So it says.' }],
});

/** Ada met Bo often, Cy twice and Di never; she died without them. */
const PACK = v.parse(Pack, {
  format: 'backstory-pack',
  version: 1,
  id: 'company',
  revision: 1,
  entities: ['ada', 'bo', 'cy', 'di'].map((id) => ({ id, kind: 'person', name: id })),
  articles: [{ id: 'wire', title: 'A wire', publisher: 'Wire', published: '2023-10-28' }],
  events: [
    ...['2020-01-10', '2021-02-11', '2022-03-12', '2023-08-01'].map((date) => event(date, 'ada', 'bo')),
    event('2020-05-01', 'ada', 'cy'),
    event('2021-05-01', 'ada', 'cy'),
    event('2023-10-27', 'ada'),
  ],
});
const kb = openKnowledgeBase(PACK);
const world = { kb, index: createRankingIndex(kb) };

/** A page of a day, on which a name stands together with others. */
function cardOn(day: string, beside: string[]) {
  const page: PageContext = {
    facts: {
      url: 'https://news.example/story',
      title: 'A story',
      language: 'en',
      dates: [{ source: 'jsonld', property: 'datePublished', value: day, type: 'NewsArticle' }],
    },
    entities: ['ada', 'bo', 'cy', 'di'].map((id) => ({ id, count: 1, inTitle: false })),
  };
  const passage = { ...NO_PASSAGE, beside };
  const card = cardView(world, page, { candidates: ['ada'], isSure: true, surface: 'Ada', passage }, '');
  if (!card.ok) throw new Error(card.error);
  return card.value;
}

/** The day after one of their meetings; one on which she has died meanwhile. */
const [AFTER_MEETING, AFTER_DEATH] = ['2022-03-13', '2023-11-02'];

describe('a pair of names', () => {
  test('has the card begin with what both did', () => {
    const { together } = cardOn(AFTER_MEETING, ['bo']);
    expect(together?.companions).toEqual(['bo']);
    expect(together?.before.every(({ id }) => id.startsWith('ada-bo'))).toBe(true);
  });

  test('takes nothing away where what matters most on the page is of one of them alone', () => {
    const card = cardOn(AFTER_DEATH, ['bo']);
    expect(card.before.map(({ id }) => id)).toContain('ada-2023-10-27');
    expect(card.together).toBeNull();
    // The pair is offered, in the first place.
    expect(card.companions[0]).toMatchObject({ id: 'bo', count: 4, beside: true });
  });

  test('takes nothing away where they share little: the card would look as if no more were known', () => {
    expect(cardOn('2021-05-02', ['cy']).together).toBeNull();
  });

  test('is passed over where there is none', () => {
    expect(cardOn(AFTER_MEETING, []).together).toBeNull();
  });

  test('of a selection of many it is those who share enough', () => {
    expect(cardOn(AFTER_MEETING, ['cy', 'di', 'bo']).together?.companions).toEqual(['bo']);
  });
});
