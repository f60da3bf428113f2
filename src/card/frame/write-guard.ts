import { fail, ok, type Result } from '../../model/result.ts';
import { text } from '../../ui/i18n.ts';
import { VISIBLE_FOR } from '../tuning.ts';
import { LOOK_INTERVAL } from './tuning.ts';

/**
 * The frame's half of the question whether a click that writes was meant: a page may fade the card or cover it. The other
 * half is the content script's, which the background asks before it writes: whether the card is open at all, and where it
 * was put. From inside a frame neither is seen.
 */
export interface WriteGuard {
  isClickSure(): Result<null>;
}

/** IntersectionObserver v2 (Chromium): not in TypeScript's library. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Watches an element of the card. In Chromium the compositor itself says whether anything covers, fades, filters or
 * transforms it, however the page does it. Firefox does not say: there the content script's look has to do.
 */
export function guardWrites(element: Element, now: () => number): WriteGuard {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return { isClickSure: () => ok(null) };
  let visibleSince: number | null = null;
  const options = { trackVisibility: true, delay: LOOK_INTERVAL, threshold: [0, 1] };
  new IntersectionObserver((entries) => {
    const last: VisibilityEntry | undefined = entries.at(-1);
    visibleSince = last?.isVisible ? (visibleSince ?? now()) : null;
  }, options).observe(element);
  return {
    isClickSure() {
      const isSure = visibleSince !== null && now() - visibleSince >= VISIBLE_FOR;
      return isSure ? ok(null) : fail(text('card_hide_unsafe'));
    },
  };
}
