import { describe, expect, test } from 'vitest';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import type { Event } from '../../src/model/pack.ts';
import { NO_PASSAGE } from '../../src/model/page-facts.ts';
import { cardView, timelineView } from '../../src/service/card-view.ts';
import { openSmallWorld, PAGE, SMALL_PACK } from './small-world.ts';

const world = openSmallWorld();
const cardOf = (candidates: string[], page = PAGE, isSure = candidates.length === 1) => {
  const card = cardView(world, page, { candidates, isSure, surface: 'Amsel' }, 'news.example');
  if (!card.ok) throw new Error(card.error);
  return card.value;
};
const undated = { ...PAGE, facts: { ...PAGE.facts, dates: [] } };

describe('the card of one person', () => {
  const card = cardOf(['ada']);

  test('says who, with the name in their own script', () => {
    expect(card.subject).toEqual({
      kind: 'entity',
      entity: {
        id: 'ada',
        kind: 'person',
        name: 'Ada Amsel',
        description: 'Envoy.',
        nativeName: { text: 'Ада Амзель', language: 'ru' },
      },
    });
  });

  test('puts what came next above the now line and the rest below', () => {
    expect(card.pageDate?.edtf).toBe('2023-03-13');
    expect(card.after.map(({ id, next }) => [id, next])).toEqual([['meeting', true]]);
    expect(card.before.map(({ id, next }) => [id, next])).toEqual([['call', false]]);
    expect(card.dates).toEqual(['2023-03-20/2023-03-22', '2023-02']);
  });

  test('joins reports with their articles and says for when it had been planned', () => {
    const [meeting] = card.after;
    expect(meeting?.plannedFor).toEqual(['2023-04']);
    expect(meeting?.participants).toEqual([
      { id: 'ada', name: 'Ada Amsel', kind: 'person' },
      { id: 'bo', name: 'Bo Birk', kind: 'person' },
    ]);
    expect(meeting?.reports[0]).toMatchObject({
      date: '2023-03-20/2023-03-22',
      article: { publisher: 'Wire', url: 'https://wire.example/1', published: '2023-03-23' },
    });
    expect(meeting?.reports[1]).toMatchObject({ note: 'vague', article: { titleBasis: 'described' } });
  });

  test('passes over a report whose article is not there, and keeps the event', () => {
    expect(card.before[0]?.reports.map(({ article }) => article.id)).toEqual(['blog']);
  });

  test('names the others of the page who share its events', () => {
    expect(card.companions).toEqual([{ id: 'bo', name: 'Bo Birk', count: 2, beside: false }]);
  });

  test('knows its site, and how far the knowledge goes', () => {
    expect(card).toMatchObject({ site: 'news.example', knowsUntil: '2023-03-23' });
  });
});

test('a name that nobody could cite is not shown as who somebody is', () => {
  expect(cardOf(['bo']).subject).not.toHaveProperty('entity.nativeName');
});

test('a page without a date has no line: everything is below', () => {
  const card = cardOf(['ada'], undated);
  expect(card.pageDate).toBeNull();
  expect(card.after).toEqual([]);
  expect(card.before.map(({ id }) => id)).toEqual(['meeting', 'call']);
});

test('a name of two shows both and no events; those who are not known are left out', () => {
  expect(cardOf(['ada', 'bo', 'gone'])).toMatchObject({
    subject: { kind: 'unsure', surface: 'Amsel', candidates: [{ id: 'ada' }, { id: 'bo' }] },
    after: [],
    before: [],
  });
});

test('one candidate who is not sure is not told as if he were, nor one who is left of two', () => {
  const bo = { kind: 'unsure', candidates: [{ id: 'bo' }] };
  expect(cardOf(['bo'], PAGE, false)).toMatchObject({ subject: bo, after: [], before: [], strongest: [] });
  expect(cardOf(['gone', 'bo']).subject).toMatchObject(bo);
});

test('a place that the page says something by is told to stand for its government', () => {
  const asked = { candidates: ['town'], isSure: true, surface: 'Town', standsFor: 'government' } as const;
  expect(cardView(world, PAGE, asked, '')).toMatchObject({
    value: { subject: { entity: { id: 'town' }, standsFor: 'government' } },
  });
  expect(cardOf(['town']).subject).not.toHaveProperty('standsFor');
});

describe('a card leads with the month that is announced', () => {
  const told = (id: string, date: string, participants: string[]): Event => ({
    ...{ id, title: id, date, status: 'happened', participants, places: [] },
    reports: [{ article: 'wire', summary: 'The wire says so.', date, status: 'happened' }],
  });
  const events = [told('in May', '2023-05-20', ['ada']), told('with bo', '2023-04-05', ['ada', 'bo'])];
  const kb = openKnowledgeBase({ ...SMALL_PACK, events });
  const first = (text: string) => {
    const passage = { ...NO_PASSAGE, text };
    const asked = { candidates: ['ada'], isSure: true, surface: 'Amsel', passage };
    const card = cardView({ kb, index: createRankingIndex(kb) }, PAGE, asked, '');
    return card.ok && card.value.strongest[0];
  };

  test('in the sentence of the name', () => expect(first('Amsel will travel in May.')).toBe('in May'));
  test('in no other', () => expect(first('Amsel is ill. A friend will travel in May.')).toBe('with bo'));
});

test('a name that nobody knows any more is told in a sentence', () => {
  expect(cardView(world, PAGE, { candidates: ['gone'], isSure: true, surface: 'Gone' }, '')).toEqual({
    ok: false,
    error: 'Backstory knows nothing of this name any more. Reload the page.',
  });
});

test('a plan whose date has passed without a report is overdue', () => {
  const timeline = timelineView(world, null, 'cy');
  expect(timeline).toMatchObject({
    ok: true,
    value: { events: [{ id: 'vow', overdue: true, next: false }] },
  });
  expect(timeline.ok && timeline.value.events[0]?.participants).toEqual([
    { id: 'cy', name: 'Cy Cole', kind: 'person' },
  ]);
});

test('a plan that came to something else says to what', () => {
  const events = SMALL_PACK.events.map((event) =>
    event.id === 'vow' ? { ...event, replacedBy: 'meeting' } : event,
  );
  const kb = openKnowledgeBase({ ...SMALL_PACK, events });
  expect(timelineView({ kb, index: createRankingIndex(kb) }, null, 'cy')).toMatchObject({
    value: {
      events: [
        { id: 'vow', overdue: false, instead: { id: 'meeting', title: 'Ada Amsel meets Bo Birk in Town' } },
      ],
    },
  });
});

test('a timeline holds every event, latest first, seen from the page', () => {
  const timeline = timelineView(world, PAGE, 'ada');
  expect(timeline.ok && timeline.value.events.map(({ id, next }) => [id, next])).toEqual([
    ['meeting', true],
    ['call', false],
  ]);
});
