import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { createPopup, type PopupController } from '../../src/popup/controller.ts';
import { Popup } from '../../src/popup/popup.tsx';
import { event, harbourPost, page, results, timeline } from './views.ts';

/** The popup drawn in a document, with what the background answers to each message and what it was asked. */
export function drawnPopup() {
  const answers: Record<string, unknown> = {
    search: results,
    'popup.timeline': timeline,
    'popup.event': event('visit'),
    'popup.article': { article: harbourPost, events: [event('visit')] },
    'popup.showMention': false,
    'switch.site': null,
    'switch.everywhere': null,
  };
  let root: Element;
  let asked: [name: string, request: unknown][];

  beforeEach(() => {
    const { window, document } = parseHTML('<!doctype html><html><body><div id="popup"></div></body></html>');
    // A document without layout: it scrolls nowhere.
    window.HTMLElement.prototype.scrollIntoView = () => {};
    document.hasFocus = () => true;
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', document);
    root = document.getElementById('popup') as unknown as Element;
    asked = [];
  });

  afterEach(() => {
    render(null, root);
    vi.unstubAllGlobals();
  });

  async function settled(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve));
  }

  const texts = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '');

  return {
    answers,
    get root() {
      return root;
    },
    get asked() {
      return asked;
    },
    settled,
    /** Opens the popup on a page, with every answer in. */
    async open(pageView = page): Promise<PopupController> {
      const controller = createPopup(7, async (name, request) => {
        asked.push([name, request]);
        return { ok: true, value: (name === 'popup.page' ? pageView : answers[name]) as never };
      });
      render(<Popup controller={controller} />, root);
      await settled();
      return controller;
    },
    async act(
      controller: PopupController,
      ...events: Parameters<PopupController['dispatch']>
    ): Promise<void> {
      controller.dispatch(...events);
      await settled();
    },
    async click(selector: string): Promise<void> {
      root.querySelector(selector)?.dispatchEvent(new window.Event('click', { bubbles: true }));
      await settled();
    },
    texts,
    text: (selector: string): string => texts(selector).join(' | '),
  };
}
