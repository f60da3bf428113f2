import { expect, test } from 'vitest';
import { LONGEST_TAP } from '../../src/marking/tuning.ts';
import { watchTouch } from '../../src/marking/watch-touch.ts';
import type { PlacedMention } from '../../src/model/placed-mention.ts';

const NAME: PlacedMention = {
  mention: { start: 0, end: 7, entity: 'wang-yi', candidates: ['wang-yi'], confidence: 1 },
  surface: 'Wang Yi',
  isPlace: false,
  boxes: [{ left: 0, top: 0, right: 60, bottom: 20 }],
  vertical: false,
  passage: () => ({ text: '', near: [], lead: [], beside: [] }),
};

/** A page that holds nothing but a name, and fingers on it. */
function setUp() {
  const view = new EventTarget();
  const document = { defaultView: view, getSelection: () => null, elementFromPoint: () => null };
  let now = 0;
  let taps = 0;
  watchTouch({
    document: document as unknown as Document,
    hits: { at: () => NAME },
    clock: { now: () => now, after: () => () => {} },
    signal: new AbortController().signal,
    onTap: () => taps++,
  });
  const send = (type: string, more: object = {}): void => {
    const event = new Event(type);
    const is = { isTrusted: true, pointerType: 'touch', isPrimary: true, clientX: 5, clientY: 5, ...more };
    // `isTrusted` is the browser's own; only a new property on the event can stand in for it.
    for (const [name, value] of Object.entries(is)) Object.defineProperty(event, name, { value });
    view.dispatchEvent(event);
  };
  const tap = (pointerId: number): void => {
    send('pointerdown', { pointerId });
    send('pointerup', { pointerId });
  };
  return { send, tap, wait: (time: number) => (now += time), taps: () => taps };
}

test('a tap on a name asks for its card', () => {
  const { tap, taps } = setUp();
  tap(1);
  expect(taps()).toBe(1);
});

test('no tap is what lasts too long, moves, scrolls, pinches, or was made up by the page', () => {
  const { send, wait, taps } = setUp();
  send('pointerdown', { pointerId: 1 });
  wait(LONGEST_TAP + 1);
  send('pointerup', { pointerId: 1 });
  send('pointerdown', { pointerId: 2 });
  send('pointermove', { pointerId: 2, clientX: 40 });
  send('pointerup', { pointerId: 2 });
  send('pointerdown', { pointerId: 3 });
  send('scroll');
  send('pointerup', { pointerId: 3 });
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
