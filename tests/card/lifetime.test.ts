import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardGround } from '../../src/card/ground.ts';
import { cardLifetime } from '../../src/card/lifetime.ts';

beforeEach(() =>
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  ),
);
afterEach(() => vi.unstubAllGlobals());

/** A letter in a page, or a page alone, of which the browser tells that it is hidden. */
function letter(isAlone = false) {
  let onHidden: ((event: object) => void) | undefined;
  const defaultView = {
    addEventListener: (_: 'pagehide', listener: (event: object) => void) => {
      onHidden = listener;
    },
  };
  const document = { defaultView } as unknown as Document;
  const ground = { document: isAlone ? document : {} } as CardGround;
  const page = new AbortController();
  const onKept = vi.fn();
  const signal = cardLifetime(document, ground, page.signal, onKept);
  const hidden = (event: { isTrusted: boolean; persisted: boolean }): void => onHidden?.(event);
  return { page, signal, onKept, hidden };
}

describe('cards over a frame', () => {
  test('end with the frame', () => {
    const { signal, onKept, hidden } = letter();
    hidden({ isTrusted: true, persisted: false });
    expect(signal.aborted).toBe(true);
    expect(onKept).not.toHaveBeenCalled();
  });

  test('are put away, and may come again, where the browser keeps it for the way back', () => {
    const { signal, onKept, hidden } = letter();
    hidden({ isTrusted: true, persisted: true });
    expect(signal.aborted).toBe(false);
    expect(onKept).toHaveBeenCalledTimes(1);
  });

  test('do not believe the page, which may say so as well', () => {
    const { signal, onKept, hidden } = letter();
    hidden({ isTrusted: false, persisted: false });
    hidden({ isTrusted: false, persisted: true });
    expect(signal.aborted).toBe(false);
    expect(onKept).not.toHaveBeenCalled();
  });

  test('end when the frame is no longer read', () => {
    const { page, signal } = letter();
    page.abort();
    expect(signal.aborted).toBe(true);
  });
});

test('cards in their own page end with nothing but its reading, and are put away where the browser keeps it', () => {
  const { page, signal, onKept, hidden } = letter(true);
  hidden({ isTrusted: true, persisted: false });
  expect(onKept).not.toHaveBeenCalled();
  hidden({ isTrusted: true, persisted: true });
  expect(onKept).toHaveBeenCalledTimes(1);
  expect(signal.aborted).toBe(false);
  page.abort();
  expect(signal.aborted).toBe(true);
});
