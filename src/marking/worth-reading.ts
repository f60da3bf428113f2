import { kindOf } from './element-kinds.ts';
import {
  FIRST_LOOK_AGAIN,
  LAST_LOOK_AGAIN,
  LEAST_FRAME_HEIGHT,
  LEAST_FRAME_TEXT,
  LEAST_FRAME_WIDTH,
} from './tuning.ts';

/**
 * Resolves to true once a window is worth reading: at once for most, later for a frame that a script fills or enlarges
 * after it has loaded. To false for one that never is: it costs a few looks, ever further apart.
 */
export async function whenWorthReading(view: Window): Promise<boolean> {
  for (let pause = FIRST_LOOK_AGAIN; pause <= LAST_LOOK_AGAIN; pause *= 2) {
    if (isWorthReading(view)) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}

/**
 * False for frames that hold advertisements, buttons and trackers: too small, or with hardly any text. A page that is no
 * frame is always worth it. Stops counting once there is enough text.
 */
export function isWorthReading(view: Window): boolean {
  return view === view.top || (hasText(view.document, LEAST_FRAME_TEXT) && isLarge(view));
}

function isLarge(view: Window): boolean {
  return view.innerWidth >= LEAST_FRAME_WIDTH && view.innerHeight >= LEAST_FRAME_HEIGHT;
}

function hasText(document: Document, least: number): boolean {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode(); node !== null && characters < least; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent !== null && kindOf(parent) !== 'unread') characters += node.nodeValue?.trim().length ?? 0;
  }
  return characters >= least;
}
