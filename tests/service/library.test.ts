import { describe, expect, test, vi } from 'vitest';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { createSearchIndex } from '../../src/engine/search/search-index.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import type { Sender } from '../../src/messaging/sender.ts';
import type { Handlers } from '../../src/messaging/serve.ts';
import type { Pack } from '../../src/model/pack.ts';
import { fail } from '../../src/model/result.ts';
import { createFakeBrowser } from '../platform/fake-browser.ts';
import { openSmallWorld } from './small-world.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: createFakeBrowser() }));
const { libraryHandlers } = await import('../../src/service/library.ts');

const PACK = openSmallWorld().kb.pack;
const library: Sender = { kind: 'library', tabId: 3, frameId: 0 };
const GONE = fail('Backstory does not have this any more.');

function handlersOver(pack: Pack): Required<Handlers> {
  const kb = openKnowledgeBase(pack);
  return libraryHandlers(
    async () => ({ kb, index: createRankingIndex(kb) }),
    async () => createSearchIndex(kb),
  ) as Required<Handlers>;
}

const handlers = handlersOver(PACK);

describe('the overview', () => {
  test('holds every event, latest first, with what a row shows and the filter goes by', async () => {
    const overview = await handlers['library.overview']({}, library);
    if (!overview.ok) throw new Error(overview.error);
    const { events, entities, knowsUntil } = overview.value;
    expect(events.map(({ id }) => id)).toEqual(['meeting', 'call', 'vow']);
    expect(events[0]).toEqual({
      id: 'meeting',
      title: 'Ada Amsel meets Bo Birk in Town',
      date: '2023-03-20/2023-03-22',
      inferred: false,
      status: 'happened',
      overdue: false,
      entities: ['ada', 'bo', 'town'],
      disagreements: [],
      plannedFor: ['2023-04'],
      articleCount: 2,
      publisher: '',
    });
    expect(entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['ada', 'person'],
      ['bo', 'person'],
      ['cy', 'person'],
      ['town', 'place'],
    ]);
    expect(knowsUntil).toBe('2023-03-23');
  });

  test('leaves out whom nobody knows, and counts the articles that are there', async () => {
    const overview = await handlers['library.overview']({}, library);
    const vow = overview.ok ? overview.value.events.find(({ id }) => id === 'vow') : undefined;
    expect(vow).toMatchObject({ overdue: true, entities: ['cy', 'town'], articleCount: 1 });
    const call = overview.ok ? overview.value.events.find(({ id }) => id === 'call') : undefined;
    expect(call?.articleCount).toBe(1);
  });

  test('says that a date is inferred only where no report knows it better', async () => {
    const [meeting, call, ...others] = PACK.events;
    if (!meeting || !call) throw new Error('the small world has lost its events');
    const inferring = (event: typeof call, known: readonly ('stated' | 'inferred')[]) => ({
      ...event,
      reports: known.map((way) => ({ ...call.reports[0], article: 'blog', date: event.date, known: way })),
    });
    const overview = await handlersOver({
      ...PACK,
      events: [
        inferring(meeting, ['inferred', 'stated']),
        inferring(call, ['inferred']),
        ...others,
      ] as Pack['events'],
    })['library.overview']({}, library);
    expect(overview.ok && overview.value.events.map(({ inferred }) => inferred)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

test('a query finds all events and the best articles', async () => {
  const finds = await handlers['library.find']({ query: 'ada amsel' }, library);
  expect(finds).toMatchObject({ ok: true, value: { query: 'ada amsel' } });
  expect(finds.ok && finds.value.events.toSorted()).toEqual(['call', 'meeting']);
  const articles = await handlers['library.find']({ query: 'envoys' }, library);
  expect(articles.ok && articles.value.articles.map(({ id }) => id)).toEqual(['wire']);
});

test.each([
  ['ada town meets whistle', ['whistle']],
  ['ada amsel bo birk whistling drums', ['whistling', 'drums']],
  ['ada town meets', []],
])(
  'what nothing holds whole finds those with most of it, and says what was left out: %s',
  async (query, left) => {
    const finds = await handlers['library.find']({ query }, library);
    if (!finds.ok) throw new Error(finds.error);
    const { events, leftOut = [] } = finds.value;
    expect(events).toContain('meeting');
    expect(leftOut.map(([start, end]) => query.slice(start, end))).toEqual(left);
  },
);

describe('the page of an event', () => {
  const [meeting, call, vow] = PACK.events;
  if (!meeting || !call || !vow) throw new Error('the small world has lost its events');
  const linked = handlersOver({
    ...PACK,
    events: [{ ...meeting, parts: ['call', 'lost'] }, call, { ...vow, replacedBy: 'meeting' }],
  });

  test('leads to its parts and to the plan that it replaced', async () => {
    expect(await linked['library.event']({ event: 'meeting' }, library)).toMatchObject({
      ok: true,
      value: {
        event: { id: 'meeting', reports: [{ article: { id: 'wire' } }, { article: { id: 'blog' } }] },
        parts: [{ id: 'call', title: 'Ada Amsel calls Bo Birk', date: '2023-02' }],
        replaces: [{ id: 'vow' }],
        replacedBy: [],
        partOf: [],
      },
    });
  });

  test('leads to what it is a part of, and to what came in its place', async () => {
    expect(await linked['library.event']({ event: 'call' }, library)).toMatchObject({
      value: { partOf: [{ id: 'meeting' }] },
    });
    expect(await linked['library.event']({ event: 'vow' }, library)).toMatchObject({
      value: { replacedBy: [{ id: 'meeting' }] },
    });
  });

  test('is a sentence where there is none', async () => {
    expect(await linked['library.event']({ event: 'no' }, library)).toEqual(GONE);
  });
});

test('the page of an entity has its other names; one that nobody could cite says so', async () => {
  expect(await handlers['library.entity']({ entity: 'ada' }, library)).toEqual({
    ok: true,
    value: {
      entity: expect.objectContaining({ nativeName: { text: 'Ада Амзель', language: 'ru' } }),
      otherNames: [],
    },
  });
  expect(await handlers['library.entity']({ entity: 'bo' }, library)).toMatchObject({
    value: { otherNames: [{ text: '毕波', unchecked: true }] },
  });
  expect(await handlers['library.entity']({ entity: 'no' }, library)).toEqual(GONE);
});
