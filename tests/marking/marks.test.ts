import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HIGHLIGHT } from '../../src/marking/mark-style.ts';
import { createMarks } from '../../src/marking/marks.ts';
import type { Span } from '../../src/marking/span-index.ts';
import { readPage } from './read-html.ts';

const registry = new Map<string, Set<unknown>>();

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('StaticRange', class {});
  vi.stubGlobal('CSS', { highlights: registry });
});

afterEach(() => void vi.unstubAllGlobals());

function spansOf(html: string): readonly Span[] {
  return readPage(html).index.inOrder();
}

test('the style is asked for each kind of element once, and no kind is named with the next', async () => {
  const asked = vi.fn(async (_: string[]) => true);
  const marks = createMarks(new AbortController().signal, asked);
  const spans = spansOf('<p>Wang Yi and Putin</p><h2>Xi Jinping</h2><td>Putin</td>');
  for (let count = 1; count <= spans.length; count++) marks.draw(spans.slice(0, count));
  expect(asked.mock.calls).toEqual([[['p']], [['h2']], [['td']]]);
});

test('a style that nobody heard the asking for is asked for again with the next drawing, and by itself', async () => {
  const asked = vi.fn(async (_: string[]) => false);
  const marks = createMarks(new AbortController().signal, asked);
  const spans = spansOf('<p>Wang Yi</p><h2>Xi Jinping</h2>');
  marks.draw(spans.slice(0, 1));
  await asked.mock.results[0]?.value;
  asked.mockResolvedValue(true);
  marks.draw(spans.slice(0, 1));
  await asked.mock.results[1]?.value;
  marks.draw(spans);
  marks.draw(spans);
  expect(asked.mock.calls).toEqual([[['p']], [['p']], [['h2']]]);
});

test('marks come back where the page has emptied the registry, and not where a newer instance draws', () => {
  const marks = createMarks(new AbortController().signal, async () => true);
  const spans = spansOf('<p>Wang Yi and Putin</p>');
  marks.draw(spans.slice(0, 1));
  registry.clear();
  marks.draw(spans);
  expect(registry.get(HIGHLIGHT)?.size).toBe(2);
  const newer = new Set();
  registry.set(HIGHLIGHT, newer);
  marks.draw(spans);
  expect(registry.get(HIGHLIGHT)).toBe(newer);
});

test('what is in a shadow root has the style of its host asked for, too', () => {
  const asked = vi.fn(async (_: string[]) => true);
  const marks = createMarks(new AbortController().signal, asked);
  const [span] = spansOf('<p>Wang Yi</p>');
  const host = { localName: 'x-teaser', getRootNode: () => ({}) };
  Object.assign(span?.block ?? {}, { getRootNode: () => ({ host }) });
  marks.draw(span ? [span] : []);
  expect(asked.mock.calls).toEqual([[['p', 'x-teaser']]]);
});
