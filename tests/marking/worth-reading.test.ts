import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isWorthReading, whenWorthReading } from '../../src/marking/worth-reading.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const STORY = 'A story with many words. '.repeat(20);

/** A window of a page of HTML, or of another kind of document. */
function view(html: string, { isFrame = true, namespaceURI = 'http://www.w3.org/1999/xhtml' } = {}): Window {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  Object.defineProperty(document.documentElement, 'namespaceURI', { value: namespaceURI });
  const window = { document, innerWidth: 400, innerHeight: 300, top: null as unknown };
  if (!isFrame) window.top = window;
  return window as unknown as Window;
}

it('is any page of HTML, but none of XML, in which no card can be shown', () => {
  expect(isWorthReading(view('', { isFrame: false }))).toBe(true);
  expect(isWorthReading(view(STORY, { isFrame: false, namespaceURI: '' }))).toBe(false);
});

describe('a frame', () => {
  const outcome = (window: Window) => {
    const heard = vi.fn();
    whenWorthReading(window).then(heard);
    return heard;
  };

  it('is read at once where it has a story', async () => {
    const heard = outcome(view(STORY));
    await vi.advanceTimersByTimeAsync(0);
    expect(heard).toHaveBeenCalledWith(true);
  });

  it.each([1, 10, 60])('that is filled after %i s is read soon after', async (seconds) => {
    const window = view('<p>');
    const heard = outcome(window);
    await vi.advanceTimersByTimeAsync(seconds * 1_000);
    expect(heard).not.toHaveBeenCalled();
    window.document.body.textContent = STORY;
    await vi.advanceTimersByTimeAsync(seconds * 1_000 + 2_000);
    expect(heard).toHaveBeenCalledWith(true);
  });

  it('that stays empty is left alone for good after a few looks', async () => {
    const heard = outcome(view('<p>'));
    await vi.runAllTimersAsync();
    expect(heard).toHaveBeenCalledWith(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});
