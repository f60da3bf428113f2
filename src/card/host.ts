import type { Box } from '../model/placed-mention.ts';
import { bareBrowser } from '../platform/bare-browser.ts';
import type { Clock } from '../platform/clock.ts';
import { createNameRing } from './name-ring.ts';
import { CARD_FRAME } from './stale-hosts.ts';
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
  /** Shows the card in this box of the layout viewport, or moves it there; false where the page did not let it. */
  show(box: Box, scheme: 'light' | 'dark'): boolean;
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

interface CardHostOptions {
  readonly document: Document;
  readonly now: Clock['now'];
  readonly parent: Element;
  /** Title of the frame, for screen readers. */
  readonly title: string;
  /** Size that the frame lays itself out in before it is first shown. */
  readonly size: { readonly width: number; readonly height: number };
  /** The pointer came onto the card, or left it. */
  readonly onPointer: (isOn: boolean) => void;
  /** The page changed the host, or took it away: it is good for nothing any more. */
  readonly onTampered: (isGone: boolean) => void;
}

/**
 * The page's rules reach the host element, so everything is reset and set inline with `!important`, which no rule of a
 * page outranks. Nothing of `display` depends on the popover being open: a page that closes it only takes it out of the
 * top layer.
 */
const RESET = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  'z-index': '2147483647',
} as const;

/**
 * Hidden, yet drawn inside the viewport: a frame that is not drawn cannot measure itself. `visibility: hidden` stops the
 * drawing too (Firefox), so the host is see-through, lets the pointer through, and is inert.
 */
const HIDDEN = { opacity: '0', 'pointer-events': 'none', left: '0', top: '0' } as const;

/** The reset undoes inheritance too, without which the frame of a hidden host would catch the pointer. */
const FRAME = {
  all: 'initial',
  'pointer-events': 'inherit',
  display: 'block',
  width: '100%',
  height: '100%',
  border: '0',
  'border-radius': '12px',
  // Seen only where the reader's own colours rule: those take the shadow away and give this line theirs.
  outline: '1px solid transparent',
  // The ring is what sets a dark card off from a dark page; `light-dark()` follows the scheme that `show` sets.
  'box-shadow':
    '0 0 0 1px light-dark(rgb(16 20 28 / 0.1), rgb(255 255 255 / 0.16)), 0 12px 32px rgb(0 0 0 / 0.28)',
} as const;

/**
 * True where the page can measure its memory: a page that isolates itself (COOP and COEP) in Chromium. It is told the `src` of
 * each frame, in a closed root too (measured in 156), and the address tells any other page that Backstory is there. There
 * the empty document of the frame is replaced, which leaves no step in the history either. Everywhere else the address is
 * given at once: an empty document would be read by our own content script, which fails in Firefox when that is taken away, and
 * a sandbox does not let its scripts replace the document of a frame outside of it.
 */
function isMeasured(): boolean {
  return 'measureUserAgentSpecificMemory' in performance;
}

/** Makes the host and starts loading the card's frame in it. */
export function createCardHost(options: CardHostOptions): CardHost {
  const { document, parent, size } = options;
  const nonce = crypto.getRandomValues(new Uint8Array(16)).toHex();
  const element = htmlElement(document, 'div');
  const frame = htmlElement(document, 'iframe');
  frame.title = options.title;
  // Chromium would load no other frame into a page that isolates itself (COEP); the card needs none of its own cookies.
  frame.setAttribute('credentialless', '');
  frame.setAttribute(CARD_FRAME, '');
  const address = `${bareBrowser().runtime.getURL('card.html')}#${nonce}`;
  if (!isMeasured()) frame.src = address;
  style(frame, FRAME);
  const root = element.attachShadow({ mode: 'closed' });
  root.append(frame);
  const ring = createNameRing(root, () => htmlElement(document, 'div'));
  element.popover = 'manual';
  element.inert = true;
  style(element, { ...RESET, ...HIDDEN, width: px(size.width), height: px(size.height) });
  /** All rules of the host anew: one that the page slipped in while a card was opened or closed does not outlive it. */
  const restyle = (rules: Readonly<Record<string, string>>): void => {
    element.style.cssText = '';
    style(element, { ...RESET, ...rules });
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
  const onPointer = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    look();
    options.onPointer(event.type === 'pointerenter');
  };
  element.addEventListener('pointerenter', onPointer);
  element.addEventListener('pointerleave', onPointer);
  change(() => parent.append(element));
  if (isMeasured()) frame.contentWindow?.location.replace(address);

  return {
    nonce,
    parent,
    show(box, scheme) {
      return change(() => {
        // A page that scrolls takes the card along: what lies under the pointer now may be another button than before.
        if (put === null || hasMoved(put, box)) plainSince = options.now();
        put = box;
        style(frame, { 'color-scheme': scheme });
        restyle({
          'color-scheme': scheme,
          left: px(box.left),
          top: px(box.top),
          width: px(box.right - box.left),
          height: px(box.bottom - box.top),
          opacity: '1',
          'pointer-events': 'auto',
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
      change(() => {
        restyle({ ...HIDDEN, width: element.style.width, height: element.style.height });
        element.inert = true;
        if (element.matches(':popover-open')) element.hidePopover();
      });
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

/** In a document of XML `createElement` makes elements of no language, without style or frame. */
function htmlElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  // Of this namespace the name alone decides what is made.
  return document.createElementNS(XHTML, name) as HTMLElementTagNameMap[Name];
}

const XHTML = 'http://www.w3.org/1999/xhtml';

function isFocused(element: Element): boolean {
  const root = element.getRootNode();
  return 'activeElement' in root && root.activeElement === element;
}

function style(element: HTMLElement, rules: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(rules))
    element.style.setProperty(property, value, 'important');
}

/** By its head: a card that grows or shrinks at its foot has not moved. */
function hasMoved(before: Box, after: Box): boolean {
  return Math.hypot(after.left - before.left, after.top - before.top) > MOVED;
}

function px(length: number): string {
  return `${length}px`;
}
