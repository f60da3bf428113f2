import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LONGEST_TAP, STILL_SCROLLING } from '../../src/marking/tuning.ts';
import { watchTouch } from '../../src/marking/watch-touch.ts';
import type { PlacedMention } from '../../src/model/placed-mention.ts';
import { createRewritableDocument } from '../platform/rewritable-document.ts';

const NAME: PlacedMention = {
  mention: { start: 0, end: 7, entity: 'wang-yi', candidates: ['wang-yi'], confidence: 1 },
  surface: 'Wang Yi',
  isPlace: false,
  boxes: [{ left: 0, top: 0, right: 60, bottom: 20 }],
  vertical: false,
  passage: () => ({ text: '', near: [], lead: [], beside: [] }),
};

afterEach(() => vi.unstubAllGlobals());

/** A page that holds nothing but a name, and fingers on it. */
function setUp(under: Element | null = null) {
  const page = createRewritableDocument({ getSelection: () => null, elementFromPoint: () => under });
  let now = 0;
  let taps = 0;
  let there: PlacedMention | null = NAME;
  let pressed = (): void => {};
  watchTouch({
    document: page.document,
    hits: { at: () => there },
    clock: {
      now: () => now,
      after(_delay, task) {
        pressed = task;
        return () => {};
      },
    },
    signal: new AbortController().signal,
    onTap: () => taps++,
  });
  const send = (type: string, more: object = {}): void => {
    const event = new Event(type);
    const is = { isTrusted: true, pointerType: 'touch', isPrimary: true, clientX: 5, clientY: 5, ...more };
    // `isTrusted` is the browser's own; only a new property on the event can stand in for it.
    for (const [name, value] of Object.entries(is)) Object.defineProperty(event, name, { value });
    page.dispatchEvent(event);
  };
  const tap = (pointerId: number): void => {
    send('pointerdown', { pointerId });
    send('pointerup', { pointerId });
  };
  return {
    document: page.document,
    send,
    tap,
    scroll: (target: object = page.document) => send('scroll', { target }),
    rewrite: page.rewrite,
    wait: (time: number) => (now += time),
    longPressed: () => pressed(),
    slide: (name: PlacedMention | null) => (there = name),
    taps: () => taps,
  };
}

test('a tap on a name asks for its card', () => {
  const { tap, taps } = setUp();
  tap(1);
  expect(taps()).toBe(1);
});

test('a tap asks on a page that was rewritten too, and once', () => {
  const { tap, rewrite, taps } = setUp();
  rewrite();
  tap(1);
  rewrite('listeners');
  tap(2);
  expect(taps()).toBe(2);
});

test('no tap is what lasts too long, moves, scrolls, pinches, or was made up by the page', () => {
  const { send, scroll, wait, taps } = setUp();
  send('pointerdown', { pointerId: 1 });
  wait(LONGEST_TAP + 1);
  send('pointerup', { pointerId: 1 });
  send('pointerdown', { pointerId: 2 });
  send('pointermove', { pointerId: 2, clientX: 40 });
  send('pointerup', { pointerId: 2 });
  send('pointerdown', { pointerId: 3 });
  scroll();
  send('pointerup', { pointerId: 3 });
  wait(STILL_SCROLLING + 1);
  send('pointerdown', { pointerId: 4 });
  send('pointerdown', { pointerId: 5, isPrimary: false });
  send('pointerup', { pointerId: 5, isPrimary: false });
  send('pointerup', { pointerId: 4 });
  send('pointerdown', { pointerId: 6, isTrusted: false });
  send('pointerup', { pointerId: 6, isTrusted: false });
  expect(taps()).toBe(0);
});

test('a finger whose end was never told does not spoil the taps that follow', () => {
  const { send, tap, taps } = setUp();
  send('pointerdown', { pointerId: 1 });
  tap(2);
  expect(taps()).toBe(1);
});

test('a finger that stops a page which runs on from a swipe asks for nothing, the next tap does', () => {
  const { scroll, tap, wait, taps } = setUp();
  scroll();
  wait(STILL_SCROLLING);
  tap(1);
  expect(taps()).toBe(0);
  wait(1);
  tap(2);
  expect(taps()).toBe(1);
});

test('a scroll that the page has made up is none', () => {
  const { send, document, tap, taps } = setUp();
  send('scroll', { target: document, isTrusted: false });
  tap(1);
  expect(taps()).toBe(1);
});

test('what scrolls elsewhere on the page, as headlines that turn by themselves do, ends no tap', () => {
  const { send, scroll, tap, taps } = setUp();
  scroll({});
  tap(1);
  send('pointerdown', { pointerId: 2 });
  scroll({});
  send('pointerup', { pointerId: 2 });
  expect(taps()).toBe(2);
});

const ELSEWHERE: PlacedMention = { ...NAME, boxes: [{ left: 0, top: 1, right: 60, bottom: 21 }] };

describe('a finger that went down on something else than is under it now asks for nothing', () => {
  test.each<[string, PlacedMention | null, PlacedMention | null]>([
    ['no name', null, NAME],
    ['another name', { ...NAME, surface: 'Li Qiang' }, NAME],
    ['the name a little away', ELSEWHERE, NAME],
    ['a name that is gone', NAME, null],
  ])('%s', (_, before, after) => {
    const { send, slide, taps } = setUp();
    slide(before);
    send('pointerdown', { pointerId: 1 });
    slide(after);
    send('pointerup', { pointerId: 1 });
    expect(taps()).toBe(0);
  });

  test('in a link, where it rests', () => {
    const { Element, document } = parseHTML('<a href="/">Wang Yi</a>');
    vi.stubGlobal('Element', Element);
    vi.stubGlobal('ShadowRoot', class {});
    const link = document.querySelector('a') as unknown as Element;
    Object.assign(link, { assignedSlot: null });
    const { send, slide, longPressed, taps } = setUp(link);
    slide(ELSEWHERE);
    send('pointerdown', { pointerId: 1 });
    slide(NAME);
    longPressed();
    expect(taps()).toBe(0);
    send('pointerdown', { pointerId: 2 });
    longPressed();
    expect(taps()).toBe(1);
  });
});
