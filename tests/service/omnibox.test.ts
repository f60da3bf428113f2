import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LONGEST_QUERY } from '../../src/model/message-limits.ts';
import type { SearchView } from '../../src/model/search-views.ts';
import { createFakeBrowser, ORIGIN } from '../platform/fake-browser.ts';
import { event } from '../popup/views.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { serveOmnibox } = await import('../../src/service/omnibox.ts');

let browser: ReturnType<typeof createFakeBrowser>;

const nothing = {
  chips: [],
  events: [],
  eventCount: 0,
  entities: [],
  entityCount: 0,
  articles: [],
  articleCount: 0,
};
const xi = {
  id: 'xi',
  kind: 'person' as const,
  name: 'Xi Jinping',
  description: 'President & general secretary.',
};

/** Finds Xi and eight meetings of the same title for any words but "nobody". */
const find = vi.fn(
  async (query: string): Promise<SearchView> => ({
    ...nothing,
    query,
    ...(query === 'nobody'
      ? {}
      : {
          entities: [{ entity: xi, eventCount: 3, highlights: [] }],
          events: Array.from({ length: 8 }, (_, at) => ({
            event: event(`meeting-${at}`, { title: 'Xi and Putin meet', date: `201${at}` }),
            highlights: [],
          })),
        }),
  }),
);

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** What stands under the address bar after these words. */
async function typed(words: string): Promise<readonly Suggestion[]> {
  const [listener] = browser.omnibox.onInputChanged.listeners;
  return new Promise((resolve) =>
    (listener as (words: string, suggest: typeof resolve) => void)(words, resolve),
  );
}

/** The address that Enter opens, and how. */
async function entered(words: string, disposition = 'currentTab'): Promise<unknown> {
  const [listener] = browser.omnibox.onInputEntered.listeners;
  (listener as (words: string, disposition: string) => void)(words, disposition);
  const opened = disposition === 'currentTab' ? browser.tabs.update : browser.tabs.create;
  await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  return opened.mock.calls[0]?.[0];
}

beforeEach(() => {
  browser = createFakeBrowser();
  fake.browser = browser;
  serveOmnibox(find, (edtf) => edtf);
});

describe('the keyword in the address bar', () => {
  test('offers names first, then events with their dates', async () => {
    const offers = (await typed('xi')).map(({ content }) => content);
    expect(offers[0]).toMatch(/^Xi Jinping .+President & general secretary\.$/);
    expect(offers.slice(1).map((offer) => offer.split(/\s·\s/u))).toEqual(
      ['2010', '2011', '2012', '2013', '2014'].map((year) => ['Xi and Putin meet ', ` ${year}`]),
    );
  });

  test('offers who holds an office before whoever is only described by it, and once', async () => {
    const ana = { id: 'ana', kind: 'person' as const, name: 'Ana', description: 'President.' };
    const holder = (id: string, name: string, held: 'told' | 'perhaps') => ({
      entity: { id, name },
      description: 'President.',
      held,
    });
    find.mockResolvedValueOnce({
      ...nothing,
      query: 'president',
      answer: {
        asks: 'holder',
        people: [],
        places: [],
        dates: ['2023-03-13'],
        event: null,
        holders: [holder('ana', 'Ana', 'told'), holder('ben', 'Ben', 'perhaps')],
      },
      entities: [xi, ana].map((entity) => ({ entity, eventCount: 3, highlights: [] })),
    });
    const names = (await typed('president')).map(({ content }) => content.split(' ')[0]);
    expect(names).toEqual(['Ana', 'Xi']);
  });

  test('writes what Chromium reads as XML, and plain words for Firefox', async () => {
    expect((await typed('xi'))[0]?.description).toContain('President &#38; general');
    browser.runtime.getURL = (path) => `moz-extension://backstory/${path}`;
    expect((await typed('xi'))[0]?.description).toContain('President & general');
  });

  test('asks nothing of an empty field', async () => {
    find.mockClear();
    expect(await typed('  ')).toEqual([]);
    expect(find).not.toHaveBeenCalled();
  });

  test('opens the very event that was chosen, though a title stands for many, after any sleep of the background', async () => {
    const third = (await typed('xi'))[3]?.content ?? '';
    expect(await entered(third)).toEqual({ url: `${ORIGIN}/library.html#/event/meeting-2` });
  });

  test('opens all that the words find where nothing was chosen', async () => {
    expect(await entered('nobody')).toEqual({ url: `${ORIGIN}/library.html#/?words=nobody` });
  });

  test('searches for the title alone where what was chosen is not found again', async () => {
    const third = (await typed('xi'))[3]?.content ?? '';
    find.mockResolvedValueOnce({ ...nothing, query: '' });
    expect(await entered(third)).toEqual({ url: `${ORIGIN}/library.html#/?words=Xi+and+Putin+meet` });
  });

  test('leaves no word in the address, and so in the history, from a private window', async () => {
    browser.windows.getLastFocused.mockResolvedValue({ id: 2, incognito: true });
    expect(await entered('nobody', 'newForegroundTab')).toEqual({ url: `${ORIGIN}/library.html#/` });
  });

  test.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ])('opens a tab of its own where the reader asks for one: %s', async (disposition, active) => {
    expect(await entered('nobody', disposition)).toMatchObject({ active });
  });

  test('cuts a query that is longer than a message may be', async () => {
    find.mockClear();
    await typed('x'.repeat(LONGEST_QUERY + 1));
    expect(find.mock.calls[0]?.[0]).toHaveLength(LONGEST_QUERY);
  });
});
