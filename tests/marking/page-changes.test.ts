import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../src/marking/page-changes.ts';

afterEach(() => vi.unstubAllGlobals());

/** What is to be read again, by id, when the elements that `selectors` name are added in their order. */
function noted(html: string, ...selectors: string[]): string[] {
  let tell: (records: readonly Partial<MutationRecord>[]) => void = () => {};
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe() {}
    },
  );
  const { document } = parseHTML(`<!doctype html><html><body>${html}`);
  const changes = watchChanges(document, () => {}, new AbortController().signal);
  for (const selector of selectors) {
    const addedNodes = document.querySelectorAll(selector) as unknown as NodeList;
    const none = { previousSibling: null, nextSibling: null, removedNodes: [] as unknown as NodeList };
    tell([{ type: 'childList', addedNodes, ...none }]);
  }
  return changes.take().nodes?.map((node) => (node as Element).id) ?? ['everything'];
}

describe('what is read again after a change', () => {
  const TREE = '<div id="a"><div id="b"><p id="c"></p></div><p id="d"></p></div><p id="e"></p>';

  it.each([
    ['each thing that was added', ['#c', '#e'], ['c', 'e']],
    ['a tree once, built from the outside in', ['#a', '#b', '#c', '#d'], ['a']],
    ['a tree once, built from the inside out', ['#c', '#b', '#d', '#a', '#e'], ['a', 'e']],
    ['parts of a tree that is itself no news', ['#c', '#d', '#b'], ['d', 'b']],
  ])('is %s', (_, selectors, expected) => {
    expect(noted(TREE, ...selectors)).toEqual(expected);
  });

  it('is the whole page where more was added than is worth telling apart', () => {
    expect(noted('<p></p>'.repeat(5_001), 'p')).toEqual(['everything']);
  });
});
