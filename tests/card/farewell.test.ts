import { describe, expect, test, vi } from 'vitest';
import { createFarewell } from '../../src/card/farewell.ts';

const NONCE = 'a';
const OTHER = 'b';

/** The cards of a page, which is left alone by `page.abort()`. */
function open() {
  const page = new AbortController();
  const onLeft = vi.fn();
  return { page, onLeft, farewell: createFarewell(page.signal, onLeft) };
}

describe('the card in which a site was switched off', () => {
  test('stays over the page that is left alone, and all of it ends when it closes', () => {
    const { page, onLeft, farewell } = open();
    farewell.expect(NONCE);
    page.abort();
    expect(onLeft).toHaveBeenCalledExactlyOnceWith(NONCE);
    farewell.over(OTHER);
    expect(farewell.signal.aborted).toBe(false);
    farewell.over(NONCE);
    expect(farewell.signal.aborted).toBe(true);
  });

  test('goes like any other where it was closed, or nothing was switched off', () => {
    const { page, onLeft, farewell } = open();
    farewell.expect(NONCE);
    farewell.over(NONCE);
    expect(farewell.signal.aborted).toBe(false);
    page.abort();
    expect(farewell.signal.aborted).toBe(true);
    expect(onLeft).not.toHaveBeenCalled();
  });
});

test('cards of a page that is left alone already never begin', () => {
  const page = new AbortController();
  page.abort();
  expect(createFarewell(page.signal, () => {}).signal.aborted).toBe(true);
});
