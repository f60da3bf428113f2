import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Screen } from '../../../src/card/frame/card-screen.ts';
import { HideSwitch } from '../../../src/card/frame/hide-switch.tsx';
import { type ScreenEvent, screenReducer } from '../../../src/card/frame/screen.ts';
import type { CardSession } from '../../../src/card/frame/session.ts';
import { LEAVE_TAKING } from '../../../src/card/frame/tuning.ts';
import type { OpenedBy } from '../../../src/model/placed-mention.ts';
import * as samples from '../sample-cards.ts';
import { openWithoutLayout } from './page-without-layout.ts';
import '../../ui/browser-double.ts';

let root: Element;
/** The pointer is on the card. */
let isOver: boolean;
const close = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  root = openWithoutLayout();
  isOver = true;
  Object.assign(document.documentElement, { matches: () => isOver });
  close.mockClear();
});
afterEach(() => {
  act(() => render(null, root));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Draws the switch of a card that was opened so, after these events. */
function draw(by: OpenedBy, ...events: ScreenEvent[]): void {
  const presented: ScreenEvent = {
    kind: 'presented',
    presentation: { card: samples.richCard, by, turn: 1 },
  };
  const screen = [presented, ...events].reduce<Screen>(screenReducer, { kind: 'blank' });
  if (screen.kind === 'blank') throw new Error('the card is gone');
  act(() => render(<HideSwitch screen={screen} session={{ close } as unknown as CardSession} />, root));
}

function pointer(to: 'onto' | 'off'): void {
  isOver = to === 'onto';
  const { documentElement, defaultView } = document;
  const { Event } = defaultView as unknown as typeof globalThis;
  documentElement.dispatchEvent(new Event(isOver ? 'pointerenter' : 'pointerleave'));
}

const off: ScreenEvent = { kind: 'switchedOff', turn: 1 };
const goneOn: ScreenEvent[] = [
  { kind: 'asked', what: 'card' },
  { kind: 'chosen', turn: 1, step: 1, card: samples.oddCard },
];

describe('a card that has switched its site off', () => {
  test.each<[string, ScreenEvent[]]>([
    ['it was opened for', []],
    ['the reader went on to before', goneOn],
  ])('closes by itself once the pointer has left it for a while, in the card that %s', (_, events) => {
    draw('pointer', ...events, off);
    vi.advanceTimersByTime(2 * LEAVE_TAKING);
    expect(close, 'while the pointer is on it').not.toHaveBeenCalled();
    pointer('off');
    vi.advanceTimersByTime(LEAVE_TAKING - 1);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('stays where the pointer comes back, and has its time anew after that', () => {
    draw('pointer', off);
    pointer('off');
    vi.advanceTimersByTime(LEAVE_TAKING - 1);
    pointer('onto');
    vi.advanceTimersByTime(2 * LEAVE_TAKING);
    pointer('off');
    vi.advanceTimersByTime(LEAVE_TAKING - 1);
    expect(close).not.toHaveBeenCalled();
  });

  test('takes its leave at once where the pointer was gone before the site was off', () => {
    isOver = false;
    draw('pointer', off);
    vi.advanceTimersByTime(LEAVE_TAKING);
    expect(close).toHaveBeenCalledTimes(1);
  });

  test.each<OpenedBy>(['keyboard', 'touch'])('is closed by hand where it was opened by %s', (by) => {
    isOver = false;
    draw(by, off);
    vi.advanceTimersByTime(2 * LEAVE_TAKING);
    expect(close).not.toHaveBeenCalled();
  });
});

test('a card whose site is on closes by nothing of this', () => {
  draw('pointer');
  pointer('off');
  vi.advanceTimersByTime(2 * LEAVE_TAKING);
  expect(close).not.toHaveBeenCalled();
});
