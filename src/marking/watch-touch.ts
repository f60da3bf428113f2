import type { PlacedMention } from '../model/placed-mention.ts';
import { isSamePlace } from '../model/placed-mention.ts';
import type { Clock } from '../platform/clock.ts';
import { elementAt, elementsAround } from '../platform/composed-tree.ts';
import { matches } from '../platform/native-node.ts';
import { listenForGood } from '../platform/rewritten-document.ts';
import type { HitTest } from './hit-test.ts';
import { LONG_PRESS, LONGEST_TAP, STILL_SCROLLING, TAP_SLOP } from './tuning.ts';

/** What touches are watched with. */
export interface WatchTouchOptions {
  readonly document: Document;
  readonly hits: Pick<HitTest, 'at'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** A finger asks for the card of a name. */
  readonly onTap: (placed: PlacedMention) => void;
}

/** What a tap already does something with. */
const TAPPABLE =
  'a[href],area[href],button,input,label,option,select,summary,textarea,[contenteditable],[onclick],[role="button" i],' +
  '[role="link" i],[role="checkbox" i],[role^="menuitem" i],[role="option" i],[role="switch" i],[role="tab" i]';

/** A finger that is down on a name and may yet be a tap. */
interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly on: PlacedMention;
  readonly isOnTappable: boolean;
  /** What it would be moved by: a list that turns by itself elsewhere on the page ends no tap. */
  readonly scrollers: readonly EventTarget[];
  readonly stopTimer: () => void;
}

/**
 * Watches fingers until `signal` aborts: a tap on a name asks for its card, and where the tap belongs to a link or button,
 * a long press does. No event is cancelled, so selecting, scrolling, zooming and the browser's own menu go on as ever;
 * whatever turns out to be one of those is no tap.
 */
export function watchTouch({ document, hits, clock, signal, onTap }: WatchTouchOptions): void {
  const view = document.defaultView;
  if (view === null) return;
  let press: Press | null = null;
  const scrolledAt = new WeakMap<EventTarget, number>();

  const cancel = (): void => {
    press?.stopTimer();
    press = null;
  };
  const ask = ({ x, y, on }: Press): void => {
    cancel();
    const placed = hits.at(x, y);
    // The page may have slid a name under the finger meanwhile.
    if (placed !== null && isSamePlace(placed, on)) onTap(placed);
  };

  const onDown = (event: PointerEvent): void => {
    if (!isFinger(event)) return;
    cancel();
    // A second finger pinches; a tap beside a selection only lets go of it. Not counted by us: a finger whose end went to a
    // dialog of the browser would be down for ever.
    if (!event.isPrimary || document.getSelection()?.isCollapsed === false) return;
    const { pointerId: id, clientX: x, clientY: y } = event;
    const on = hits.at(x, y);
    if (on === null) return;
    const around = [...elementsAround(elementAt(document, x, y))];
    const scrollers = [document, ...around];
    // It stops what was still running on from a swipe: browsers make no click of it either.
    if (scrollers.some(isScrolling)) return;
    const isOnTappable = around.some(isTappable);
    const pressed: Press = {
      id,
      x,
      y,
      at: clock.now(),
      on,
      isOnTappable,
      scrollers,
      stopTimer: isOnTappable ? clock.after(LONG_PRESS, () => ask(pressed)) : () => {},
    };
    press = pressed;
  };
  const onMove = (event: PointerEvent): void => {
    if (press === null || event.pointerId !== press.id) return;
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > TAP_SLOP) cancel();
  };
  const onUp = (event: PointerEvent): void => {
    if (!isFinger(event)) return;
    const pressed = press;
    const isTap =
      pressed?.id === event.pointerId && !pressed.isOnTappable && clock.now() - pressed.at <= LONGEST_TAP;
    // A long press may have selected the word meanwhile.
    if (pressed && isTap && document.getSelection()?.isCollapsed !== false) ask(pressed);
    else cancel();
  };

  const isScrolling = (element: EventTarget): boolean =>
    clock.now() - (scrolledAt.get(element) ?? Number.NEGATIVE_INFINITY) <= STILL_SCROLLING;
  const onScroll = ({ isTrusted, target }: Event): void => {
    // Pages make scrolls up, many times a second, so that what loads late looks again.
    if (!isTrusted || target === null) return;
    scrolledAt.set(target, clock.now());
    if (press?.scrollers.includes(target)) cancel();
  };

  const options = { passive: true, capture: true, signal };
  listenForGood(document, signal, () => {
    view.addEventListener('pointerdown', onDown, options);
    view.addEventListener('pointermove', onMove, options);
    view.addEventListener('pointerup', onUp, options);
    view.addEventListener('pointercancel', cancel, options);
    view.addEventListener('scroll', onScroll, options);
  });
  signal.addEventListener('abort', cancel);
}

function isFinger({ isTrusted, pointerType }: PointerEvent): boolean {
  return isTrusted && pointerType === 'touch';
}

function isTappable(element: Element): boolean {
  return matches(element, TAPPABLE);
}
