import { describe, expect, it } from 'vitest';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { createSearchIndex } from '../../src/engine/search/search-index.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import { LONGEST_QUERY } from '../../src/model/message-limits.ts';
import type { Entity, Event } from '../../src/model/pack.ts';
import type { SearchView } from '../../src/model/search-views.ts';
import { timelineView } from '../../src/service/card-view.ts';
import { searchView } from '../../src/service/search-view.ts';
import { openSmallWorld, SMALL_PACK } from './small-world.ts';

const { kb } = openSmallWorld();
const index = createSearchIndex(kb);

function view(query: string): SearchView {
  return searchView(kb, index, query);
}

const entitiesIn = ({ entities }: SearchView) => entities.map(({ entity }) => entity.id);

describe('a question that no rule answers', () => {
  it('is said to be one, and only where it is one', () => {
    expect(view('why did Ada Amsel whistle?').unanswered).toBe('no-rule');
    expect(view('Ada Amsel whistle').unanswered).toBeUndefined();
    // It asks for the list, which is its answer.
    expect(view('what happened to Ada Amsel?').unanswered).toBeUndefined();
    expect(view('did Ada Amsel meet Bo Birk?').unanswered).toBeUndefined();
  });

  it('is none where it asks who somebody is, since the description answers', () => {
    for (const query of ['who is Ada Amsel?', 'wer ist Ada Amsel', 'кто такой Ada Amsel', 'Ada Amsel 是谁'])
      expect(view(query)).toMatchObject({ entities: [{ entity: { id: 'ada' } }] });
    expect(view('who is Ada Amsel?').unanswered).toBeUndefined();
    expect(view('who is Ada Amsel whistling at?').unanswered).toBe('no-rule');
  });

  it('of a day of which only longer times are known says so', () => {
    const event = { ...kb.events[0], id: 'year', title: 'A year of talks', date: '2031', parts: [] };
    const long = createSearchIndex({ ...kb, events: [event as Event] });
    const asked = (query: string) =>
      searchView({ ...kb, event: () => event as Event }, long, query).unanswered;
    expect(asked('what happened on 5 May 2031?')).toBe('day-unknown');
    expect(asked('what happened in May 2031?')).toBeUndefined();
  });

  it('about nobody whom a page names says so', () => {
    const page = { date: '2023-03-13', people: ['ada', 'bo'] };
    expect(view('why did they whistle?').unanswered).toBe('nobody-meant');
    expect(searchView(kb, index, 'why did they whistle?', page).unanswered).toBe('no-rule');
    expect(view('why did Ada Amsel whistle at them?').unanswered).toBe('no-rule');
  });

  it('finds whom it names and their events where no record holds its words', () => {
    const found = view('why did Ada Amsel whistle?');
    expect(entitiesIn(found)).toContain('ada');
    expect(found.eventCount).toBeGreaterThan(0);
    // What is no question is searched for as it stands.
    expect(view('Ada Amsel whistle').eventCount).toBe(0);
  });
});

it('counts as many events of a name as its timeline lists: those of a place within, too', () => {
  const pier = { ...SMALL_PACK.entities[3], id: 'pier', name: 'Pier', names: [], within: 'town' } as Entity;
  const vow = { ...SMALL_PACK.events[2], places: ['pier'] } as Event;
  const events = [...SMALL_PACK.events.slice(0, 2), vow];
  const wide = openKnowledgeBase({ ...SMALL_PACK, entities: [...SMALL_PACK.entities, pier], events });
  const { entities } = searchView(wide, createSearchIndex(wide), 'town');
  expect(entities.map(({ entity, eventCount }) => [entity.id, eventCount])).toEqual([['town', 2]]);
  const listed = timelineView({ kb: wide, index: createRankingIndex(wide) }, null, 'town');
  expect(listed.ok && listed.value.events).toHaveLength(2);
});

describe('an answer that is one of several', () => {
  it('is the last of them only where none may have come after it', () => {
    const meetings = (first: string, second: string) =>
      [first, second].map((date, at) => ({
        ...(kb.events[0] as Event),
        id: `meeting-${at}`,
        title: 'Ada Amsel meets Bo Birk',
        date,
        status: 'happened' as const,
        participants: ['ada', 'bo'],
        parts: [],
      }));
    const isLast = (...dates: [string, string]) => {
      const events = meetings(...dates);
      const own = { ...kb, events, event: (id: string) => events.find((event) => event.id === id) };
      const { answer } = searchView(own, createSearchIndex(own), 'when did Ada Amsel meet Bo Birk?');
      return answer && 'isLast' in answer;
    };
    expect(isLast('2031-03-01', '2031-05-06')).toBe(true);
    expect(isLast('2031-05', '2031-05-06')).toBe(false);
  });
});

describe('a query that is not searched to its end', () => {
  it('says what no event holds beside the rest', () => {
    const { query, leftOut = [], eventCount } = view('ada town meets whistle');
    expect(leftOut.map(([start, end]) => query.slice(start, end))).toEqual(['whistle']);
    expect(eventCount).toBeGreaterThan(0);
    expect(view('ada town meets').leftOut).toBeUndefined();
    const left = ({ query: typed, leftOut: spans = [] }: SearchView) =>
      spans.map(([start, end]) => typed.slice(start, end));
    expect(left(view('Ada Amsel et Bo Birk se sont-ils bien sifflés ?'))).toEqual(['bien', 'sifflés']);
  });

  it('says that it was cut', () => {
    expect(view('ada '.repeat(32)).isCut).toBeUndefined();
    expect(view('ada '.repeat(33)).isCut).toBe(true);
    expect(view('a'.repeat(LONGEST_QUERY)).isCut).toBe(true);
  });
});
