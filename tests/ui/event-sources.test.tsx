// Says on the console where two children have one key.
import 'preact/debug';
import { parseHTML } from 'linkedom';
import { type JSX, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleScreen } from '../../src/popup/article-screen.tsx';
import { EventSources } from '../../src/ui/event-sources.tsx';
import { event, harbourPost, report } from '../card/sample-cards.ts';
import './browser-double.ts';

let root: Element;

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><div id="view"></div></body></html>');
  vi.stubGlobal('document', document);
  root = document.getElementById('view') as unknown as Element;
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const day = { date: '2024-05-16', status: 'happened' } as const;

/** One article that reports an event three times for the same day, twice as the same, as the bundled corpus does. */
const thrice = event('talks', {
  reports: [
    report(harbourPost, { ...day, summary: 'They met.' }),
    report(harbourPost, { ...day, status: 'planned', summary: 'They would meet.' }),
    report(harbourPost, { ...day, summary: 'They signed.' }),
  ],
});

/** The same event with its reports the other way round: what a redraw gets after a new article. */
const turned = { ...thrice, reports: thrice.reports.toReversed() };

const nothing = (): void => {};

describe.each<[string, (shown: typeof thrice) => JSX.Element, string]>([
  [
    'the sources of an event',
    (shown) => <EventSources event={shown} subject="" onEntity={nothing} />,
    '.report > p:last-child',
  ],
  [
    'the reports of an article',
    (shown) => (
      <ArticleScreen detail={{ article: harbourPost, events: [shown] }} onBack={nothing} onEvent={nothing} />
    ),
    '.report-facts + p',
  ],
])('%s', (_, view, selector) => {
  test('show each report once, however alike they are and however often they are drawn', () => {
    const complaint = vi.spyOn(console, 'error');
    for (const shown of [thrice, turned, thrice, turned]) {
      render(view(shown), root);
      const sentences = [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);
      expect(sentences).toEqual(shown.reports.map(({ summary }) => expect.stringContaining(summary)));
    }
    expect(complaint).not.toHaveBeenCalled();
  });
});
