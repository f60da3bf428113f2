import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type EscapeWatch, swallowEscape } from '../../src/card/escape.ts';
import { createRewritableDocument } from '../platform/rewritable-document.ts';

let page: ReturnType<typeof createRewritableDocument>;
let escapeKey: EscapeWatch;
/** Whether there is a card that a press would close. */
let isOpen: boolean;
/** What the page hears of the key. */
let heard: string[];

beforeEach(() => {
  page = createRewritableDocument();
  isOpen = false;
  heard = [];
  escapeKey = swallowEscape(page.document, new AbortController().signal, () => {
    const wasOpen = isOpen;
    isOpen = false;
    return wasOpen;
  });
  for (const type of ['keydown', 'keyup'])
    page.document.defaultView?.addEventListener(type, () => heard.push(type));
});

afterEach(() => vi.unstubAllGlobals());

function key(type: 'keydown' | 'keyup', more: object = {}): void {
  const event = new Event(type);
  // `isTrusted` is the browser's own; only a new property on the event can stand in for it.
  for (const [name, value] of Object.entries({ isTrusted: true, key: 'Escape', repeat: false, ...more }))
    Object.defineProperty(event, name, { value });
  page.dispatchEvent(event);
}

test('the page hears nothing of a press that closes a card, however long it is held, and all of the next', () => {
  isOpen = true;
  key('keydown');
  key('keydown', { repeat: true });
  key('keyup');
  expect(heard).toEqual([]);
  key('keydown');
  key('keyup');
  expect(heard).toEqual(['keydown', 'keyup']);
});

test('nor of the rest of a press that began in the card, whose frame closed it', () => {
  escapeKey.closedInside();
  key('keydown', { repeat: true });
  key('keyup');
  expect(heard).toEqual([]);
  key('keyup');
  expect(heard).toEqual(['keyup']);
});

test('a card that was closed inside by a click takes no later press from the page', () => {
  escapeKey.closedInside();
  key('keydown');
  key('keyup');
  expect(heard).toEqual(['keydown', 'keyup']);
});

test('a card closes by the key on a page that was rewritten too', () => {
  page.rewrite();
  isOpen = true;
  key('keydown');
  expect(isOpen).toBe(false);
});
