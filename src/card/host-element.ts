import { bareBrowser } from '../platform/bare-browser.ts';
import { CARD_FRAME } from './stale-hosts.ts';
import { CARD_WIDTH, MOST_HEIGHT } from './tuning.ts';

/** The element of a host with the card's frame in it, before it is in the page. */
interface HostElement {
  readonly element: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly root: ShadowRoot;
  /** Once it is in the page: has the frame load, where it does not yet. `onLeft` is called where the card leaves its frame again. */
  load(onLeft: () => void): void;
}

/** Makes the element, its closed root and the frame in it, which pairs itself by `nonce`. */
export function createHostElement(document: Document, title: string, nonce: string): HostElement {
  const element = htmlElement(document, 'div');
  const frame = htmlElement(document, 'iframe');
  frame.title = title;
  // Chromium would load no other frame into a page that isolates itself (COEP); the card needs none of its own cookies.
  frame.setAttribute('credentialless', '');
  frame.setAttribute(CARD_FRAME, '');
  const address = `${bareBrowser().runtime.getURL('card.html')}#${nonce}`;
  if (!isMeasured()) frame.src = address;
  style(frame, FRAME);
  const root = element.attachShadow({ mode: 'closed' });
  root.append(frame);
  element.popover = 'manual';
  return {
    element,
    frame,
    root,
    load(onLeft) {
      if (isMeasured()) frame.contentWindow?.location.replace(address);
      let isLoaded = false;
      frame.addEventListener('load', () => {
        if (isLoaded) onLeft();
        isLoaded = true;
      });
    },
  };
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
 * drawing too (Firefox), so the host is see-through, lets the pointer through, and is inert. It is as large as a card gets,
 * whatever its frame needs: a host as high as its card told the page which names the hand only passed. The frame never
 * reaches out of it, since `scrollHeight` would tell that.
 */
export const HIDDEN = {
  opacity: '0',
  'pointer-events': 'none',
  inset: '0',
  width: px(CARD_WIDTH),
  height: px(MOST_HEIGHT),
  'max-width': '100vw',
  'max-height': '100vh',
} as const;

/** The reset undoes inheritance too, without which the frame of a hidden host would catch the pointer. */
const FRAME = {
  all: 'initial',
  'pointer-events': 'inherit',
  display: 'block',
  'transform-origin': '0 0',
  border: '0',
  'border-radius': '12px',
  // Seen only where the reader's own colours rule: those take the shadow away and give this line theirs.
  outline: '1px solid transparent',
  // The ring is what sets a dark card off from a dark page; `light-dark()` follows the scheme that `show` sets.
  'box-shadow':
    '0 0 0 1px light-dark(rgb(16 20 28 / 0.1), rgb(255 255 255 / 0.16)), 0 12px 32px rgb(0 0 0 / 0.28)',
} as const;

/**
 * Drawn larger than it is laid out by a scale of the frame alone: what is measured and hit of the host stays true, and a
 * proportional upscaling is the one that IntersectionObserver v2 lets pass for seen.
 */
export function sized(width: number, height: number, zoom: number): Readonly<Record<string, string>> {
  return { width: px(width / zoom), height: px(height / zoom), scale: `${zoom}` };
}

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

/** Sets all rules of a host anew: one that the page slipped in while a card was opened or closed does not outlive it. */
export function restyle(element: HTMLElement, rules: Readonly<Record<string, string>>): void {
  element.style.cssText = '';
  style(element, { ...RESET, ...rules });
}

/** Sets rules that none of a page's outranks. */
export function style(element: HTMLElement, rules: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(rules))
    element.style.setProperty(property, value, 'important');
}

/** A length as style sheets write it. */
export function px(length: number): string {
  return `${length}px`;
}

/** In a document of XML `createElement` makes elements of no language, without style or frame. */
export function htmlElement<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  // Of this namespace the name alone decides what is made.
  return document.createElementNS(XHTML, name) as HTMLElementTagNameMap[Name];
}

const XHTML = 'http://www.w3.org/1999/xhtml';
