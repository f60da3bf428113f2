import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../src/platform/browser.ts', () => fake);
const { recentSearches } = await import('../../src/platform/recent-searches.ts');

let browser: ReturnType<typeof createFakeBrowser>;
/** What the popup's own pages keep. */
let kept: Map<string, string>;

beforeEach(() => {
  browser = createFakeBrowser();
  fake.browser = browser;
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('keeps them out of the storage that the scripts in pages may read', async () => {
  await (await recentSearches())?.keep('xi');
  expect(browser.storage.local.data.size).toBe(0);
  expect(kept.size).toBe(1);
});

it('keeps a few, the newest first, each once whatever its case and spaces', async () => {
  const searches = await recentSearches();
  for (const query of ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', '  Xi   Moscow ', 'xi moscow', '  '])
    await searches?.keep(query);
  expect(await searches?.read()).toEqual(['xi moscow', 'a6', 'a5', 'a4', 'a3', 'a2']);
});

it('forgets all of them when asked to', async () => {
  const searches = await recentSearches();
  await searches?.keep('xi');
  await searches?.clear();
  expect(await searches?.read()).toEqual([]);
  expect(kept.size).toBe(0);
});

it('keeps nothing that was pasted by the page', async () => {
  const searches = await recentSearches();
  expect(await searches?.keep('x'.repeat(2_000))).toEqual([]);
});

it('has none in a private window: nothing is kept and nothing shown', async () => {
  await (await recentSearches())?.keep('xi');
  browser.windows.getCurrent.mockResolvedValue({ id: 2, incognito: true });
  expect(await recentSearches()).toBeUndefined();
});

it.each([
  [false, []],
  [true, undefined],
])(
  'asks the view itself on a phone, where no browser tells of windows (private: %s)',
  async (isPrivate, searches) => {
    fake.browser = { ...browser, windows: undefined, extension: { inIncognitoContext: isPrivate } };
    expect(await (await recentSearches())?.read()).toEqual(searches);
  },
);

it.each(['{"not":"a list"}', 'not even JSON', '[1]'])(
  'reads a damaged store as an empty one: %s',
  async (damaged) => {
    kept.set('searches', damaged);
    expect(await (await recentSearches())?.read()).toEqual([]);
  },
);
