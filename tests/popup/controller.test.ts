import { describe, expect, it, vi } from 'vitest';
import type { send } from '../../src/messaging/send.ts';
import { LONGEST_QUERY } from '../../src/model/message-limits.ts';
import { createPopup } from '../../src/popup/controller.ts';
import { page, pageWith, results, timeline } from './views.ts';

vi.mock('../../src/platform/browser.ts', () => import('../ui/browser-double.ts'));

/** A background that answers when it is told to, and writes down what it was asked. */
function background() {
  const asked: [name: string, request: unknown][] = [];
  const waiting: ((reply: unknown) => void)[] = [];
  // The replies of a test are of whichever type it asks for; the controller takes what it gets.
  const sendMessage: typeof send = (name, request) => {
    asked.push([name, request]);
    return new Promise((resolve) => waiting.push(resolve as (reply: unknown) => void));
  };
  return {
    asked,
    sendMessage,
    async reply(index: number, value: unknown) {
      waiting[index]?.({ ok: true, value });
      await new Promise((resolve) => setTimeout(resolve));
    },
    async refuse(index: number, error: string) {
      waiting[index]?.({ ok: false, error });
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('popup controller', () => {
  it('asks what the page names, then what is typed, and shows the last answer whatever their order', async () => {
    const { asked, sendMessage, reply } = background();
    const popup = createPopup(7, sendMessage);
    popup.dispatch({ kind: 'typed', query: 'x' });
    popup.dispatch({ kind: 'typed', query: 'xi' });
    expect(asked).toEqual([
      ['popup.page', { tabId: 7 }],
      ['search', { query: 'x' }],
      ['search', { query: 'xi' }],
    ]);
    await reply(2, results);
    await reply(1, { ...results, query: 'x' });
    await reply(0, page);
    expect(popup.state.value.screen).toEqual({ kind: 'results', results });
  });

  it('asks for no more than a message may carry: what a script puts into the field was refused', () => {
    const { asked, sendMessage } = background();
    createPopup(7, sendMessage).dispatch({ kind: 'typed', query: 'x'.repeat(LONGEST_QUERY + 5) });
    expect(asked.at(-1)).toEqual(['search', { query: 'x'.repeat(LONGEST_QUERY) }]);
  });

  it('asks for a timeline with the tab, whose page it is ordered around', () => {
    const { asked, sendMessage } = background();
    createPopup(7, sendMessage).dispatch({ kind: 'opened', question: { kind: 'timeline', id: 'xi' } });
    expect(asked.at(-1)).toEqual(['popup.timeline', { entity: 'xi', tabId: 7 }]);
  });

  it('follows the reader from tab to tab, with the timeline of the whole page, where it is the panel', async () => {
    const { asked, sendMessage, reply } = background();
    const panel = createPopup(7, sendMessage, { whole: true });
    await reply(0, page);
    panel.turnTo(8);
    const other = pageWith({ kind: 'no-names' });
    await reply(1, other);
    expect(asked).toEqual([
      ['popup.page', { tabId: 7, whole: true }],
      ['popup.page', { tabId: 8, whole: true }],
    ]);
    expect(panel.state.value.screen).toEqual({ kind: 'page', page: other });
    panel.dispatch({ kind: 'opened', question: { kind: 'timeline', id: 'xi' } });
    expect(asked.at(-1)).toEqual(['popup.timeline', { entity: 'xi', tabId: 8 }]);
  });

  it('writes a switch and then asks how the switches stand', async () => {
    const { asked, sendMessage, reply } = background();
    const popup = createPopup(7, sendMessage);
    await reply(0, page);
    const switching = popup.switchSite('news.example', true);
    await reply(1, null);
    const off = pageWith({ kind: 'off', why: 'site' }, { siteOff: true });
    await reply(2, off);
    await switching;
    expect(asked.slice(1)).toEqual([
      ['switch.site', { host: 'news.example', off: true, tabId: 7 }],
      ['popup.page', { tabId: 7 }],
    ]);
    expect(popup.state.value.screen).toEqual({ kind: 'page', page: off });
  });

  it('says what failed, and shows the page once that works again', async () => {
    const { sendMessage, refuse, reply } = background();
    const popup = createPopup(7, sendMessage);
    await refuse(0, 'Reload.');
    expect(popup.state.value.screen).toMatchObject({ kind: 'failed', sentence: 'Reload.' });
    popup.dispatch({ kind: 'retried' });
    await reply(1, page);
    expect(popup.state.value.screen).toEqual({ kind: 'page', page });
  });

  it('takes nothing of a tab that the panel has turned away from', async () => {
    const { sendMessage, reply } = background();
    const panel = createPopup(7, sendMessage, { whole: true });
    panel.dispatch({ kind: 'typed', query: 'xi' });
    panel.turnTo(8);
    await reply(0, page);
    expect(panel.state.value.page).toBeNull();
  });

  it('keeps a search once something that it found was opened, and recalls what was kept before', async () => {
    const { sendMessage, reply } = background();
    const kept: string[] = [];
    const popup = createPopup(7, sendMessage, {
      searches: {
        read: async () => ['wang yi'],
        keep: async (query) => {
          kept.push(query);
          return [query, 'wang yi'];
        },
        clear: async () => {},
      },
    });
    await reply(0, page);
    expect(popup.state.value.recent).toEqual(['wang yi']);
    popup.dispatch({ kind: 'opened', question: { kind: 'timeline', id: 'xi' } });
    popup.dispatch({ kind: 'typed', query: results.query });
    await reply(2, results);
    expect(kept).toEqual([]);
    popup.dispatch({ kind: 'entered' });
    await reply(3, timeline);
    expect(kept).toEqual([results.query]);
    expect(popup.state.value.recent).toEqual([results.query, 'wang yi']);
    popup.forgetSearches();
    await new Promise((resolve) => setTimeout(resolve));
    expect(popup.state.value.recent).toEqual([]);
  });

  it('asks the page of the tab to show the next mention, and knows where it cannot', async () => {
    const { asked, sendMessage, reply } = background();
    const popup = createPopup(7, sendMessage);
    const shown = popup.showMention('xi');
    expect(asked.at(-1)).toEqual(['popup.showMention', { tabId: 7, entity: 'xi' }]);
    await reply(1, false);
    await shown;
    expect(popup.state.value.isUnseen).toBe(true);
    popup.dispatch({ kind: 'moved', to: 0 });
    expect(popup.state.value.isUnseen, 'with the next thing that the reader does').toBe(false);
  });
});
