import type { Box } from '../model/placed-mention.ts';
import type { Clock } from '../platform/clock.ts';
import { createHostElement, HIDDEN, htmlElement, px, restyle, sized, style } from './host-element.ts';
import { createNameRing } from './name-ring.ts';
import type { Placement } from './placement.ts';
import { MOVED, VISIBLE_FOR } from './tuning.ts';
import { isCovered, isIntact, isPlainlyVisible } from './visible-check.ts';

/**
 * The one node that we add to a page: an empty element with a closed shadow root that holds the card's frame and no
 * text, because a page reads the text of a closed root with `window.find()` (measured in both browsers), and of a frame
 * of another origin it reads nothing.
 */
export interface CardHost {
  /** Pairs the frame with this content script; the page never learns it. */
  readonly nonce: string;
  /** The element that the host hangs in. */
  readonly parent: Element;
  /** Gives the frame the size that it would have in this place; of the host nothing changes that a page can read. */
  layOut(place: HostPlace): void;
  /** Shows the card in this place of the layout viewport, or moves it there; false where the page did not let it. */
  show(place: HostPlace, scheme: 'light' | 'dark'): boolean;
  /** Washes over the name that the card is about; with a line around it where the reader came by keyboard. */
  ring(name: readonly Box[], isKeyed: boolean): void;
  hide(): void;
  /** Looks at the page as if the card did not lie over it. */
  lookThrough<Value>(look: () => Value): Value;
  takeFocus(): void;
  hasFocus(): boolean;
  /** True for an event whose target is the host, as seen from outside of its root. */
  isTarget(event: Event): boolean;
  /** The card is where it was put and is not faded away. Asked now and then, it also finds what covers the card meanwhile. */
  isIntact(): boolean;
  /** Nothing of the card is seen under what the page has laid over it. */
  isCovered(): boolean;
  /** The card is intact, uncovered and unfiltered, and was so long enough to be read: a click in it is meant for it. */
  isPlainlyVisible(): boolean;
  remove(): void;
}

/** Where a card is; without a side it is one that the reader has put there. */
type HostPlace = Pick<Placement, 'box' | 'zoom'>;

interface CardHostOptions {
  readonly document: Document;
  readonly now: Clock['now'];
  readonly parent: Element;
  /** Title of the frame, for screen readers. */
  readonly title: string;
  /** The pointer came onto the card, or left it. */
  readonly onPointer: (isOn: boolean) => void;
  /** The card has left its frame: it wants to be closed, and could not say so by the background. */
  readonly onLeft: () => void;
  /** The page changed the host, or took it away: it is good for nothing any more. */
  readonly onTampered: (isGone: boolean) => void;
}

/** Makes the host and starts loading the card's frame in it. */
export function createCardHost(options: CardHostOptions): CardHost {
  const { document, parent } = options;
  const nonce = crypto.getRandomValues(new Uint8Array(16)).toHex();
  const { element, frame, root, load } = createHostElement(document, options.title, nonce);
  const ring = createNameRing(root, () => htmlElement(document, 'div'));
  /** Lays the frame out for a place, and tells the size there, which a hidden host does not take. */
  const layOut = ({ box: { left, top, right, bottom }, zoom = 1 }: HostPlace) => {
    style(frame, sized(right - left, bottom - top, zoom));
    return { width: px(right - left), height: px(bottom - top) };
  };

  let put: Box | null = null;
  let plainSince = 0;
  /** A cover that goes just before the click is seen by no look after it: the time begins anew with each look that finds one. */
  const look = (): void => {
    if (put !== null && !isPlainlyVisible(element, parent, put)) plainSince = options.now();
  };
  const observer = new MutationObserver((records) => {
    if (element.parentElement !== parent || !element.isConnected) options.onTampered(true);
    else if (records.some((record) => record.target === element)) options.onTampered(false);
  });
  const observe = (): void => {
    observer.observe(element, { attributes: true });
    observer.observe(parent, { childList: true });
  };
  /**
   * Changes the host without taking its own change for one of the page; false where the page meddled meanwhile, in a
   * `beforetoggle` listener of its own.
   */
  const change = (task: () => void): boolean => {
    observer.disconnect();
    try {
      task();
    } catch {
      // The page's own `beforetoggle` listener took the host or its popover away: the popover's methods throw then.
      return false;
    } finally {
      observe();
    }
    return element.parentElement === parent;
  };
  /** The frame keeps its size: the next card is drawn in it. */
  const conceal = (): void => {
    restyle(element, HIDDEN);
    element.inert = true;
    if (element.matches(':popover-open')) element.hidePopover();
  };
  const onPointer = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    look();
    options.onPointer(event.type === 'pointerenter');
  };
  element.addEventListener('pointerenter', onPointer);
  element.addEventListener('pointerleave', onPointer);
  change(() => {
    conceal();
    parent.append(element);
  });
  load(options.onLeft);

  return {
    nonce,
    parent,
    layOut,
    show(place, scheme) {
      const { box } = place;
      return change(() => {
        // A page that scrolls takes the card along: what lies under the pointer now may be another button than before.
        if (put === null || hasMoved(put, box)) plainSince = options.now();
        put = box;
        style(frame, { 'color-scheme': scheme });
        restyle(element, {
          'color-scheme': scheme,
          left: px(box.left),
          top: px(box.top),
          ...layOut(place),
        });
        element.inert = false;
        if (!element.matches(':popover-open')) element.showPopover();
      });
    },
    ring: ring.draw,
    hide() {
      if (put === null) return;
      put = null;
      ring.draw([], false);
      // A hidden frame would keep the keys; where the focus was before is the controller's to know.
      if (isFocused(element)) frame.blur();
      change(conceal);
    },
    lookThrough(look) {
      if (put === null) return look();
      const pointer = (events: string) => change(() => style(element, { 'pointer-events': events }));
      pointer('none');
      try {
        return look();
      } finally {
        pointer('auto');
      }
    },
    takeFocus: () => frame.focus({ preventScroll: true }),
    hasFocus: () => isFocused(element),
    isTarget: (event) => event.target === element,
    isIntact() {
      look();
      return put !== null && isIntact(element, parent, put);
    },
    isCovered: () => put !== null && isCovered(element, put),
    isPlainlyVisible() {
      look();
      return put !== null && options.now() - plainSince >= VISIBLE_FOR;
    },
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
}

function isFocused(element: Element): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

/** By its head: a card that grows or shrinks at its foot has not moved. */
function hasMoved(before: Box, after: Box): boolean {
  return Math.hypot(after.left - before.left, after.top - before.top) > MOVED;
}
