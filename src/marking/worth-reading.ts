import { kindOf } from './element-kinds.ts';
import { LEAST_FRAME_HEIGHT, LEAST_FRAME_TEXT, LEAST_FRAME_WIDTH } from './tuning.ts';

/**
 * False for frames that hold advertisements, buttons and trackers: too small, or with hardly any text. A page that is no
 * frame is always worth it. Stops counting once there is enough text.
 */
export function isWorthReading(view: Window): boolean {
  if (view === view.top) return true;
  return hasText(view.document, LEAST_FRAME_TEXT) && isLarge(view);
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
