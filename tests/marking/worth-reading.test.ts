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

/** A window of a frame, or of a page. */
function view(html: string, isFrame = true): Window {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const window = { document, innerWidth: 400, innerHeight: 300, top: null as unknown };
  if (!isFrame) window.top = window;
  return window as unknown as Window;
}

it('is any page', () => {
  expect(isWorthReading(view('', false))).toBe(true);
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
