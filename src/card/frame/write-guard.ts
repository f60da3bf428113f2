import { fail, ok, type Result } from '../../model/result.ts';
import { text } from '../../ui/i18n.ts';
import { VISIBLE_FOR } from '../tuning.ts';

/** Decides whether a click that writes was meant: a page may fade the card, cover it, or move it under the pointer. */
export interface WriteGuard {
  /** `askHost` has the content script look, for browsers that do not tell the frame. */
  isClickSure(askHost: () => Promise<Result<null>>): Promise<Result<null>>;
}

/** The least time between two looks of IntersectionObserver v2, in ms; the browser takes no less. */
const LOOK_INTERVAL = 100;

/** IntersectionObserver v2 (Chromium): not in TypeScript's library. */
interface VisibilityEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Watches an element of the card. In Chromium the compositor itself says whether anything covers, fades, filters or
 * transforms it, however the page does it; where it does not say (Firefox), the host vouches at the moment of the click,
 * for as long as it has shown the card.
 */
export function guardWrites(element: Element, now: () => number): WriteGuard {
  const isTold = 'isVisible' in IntersectionObserverEntry.prototype;
  let visibleSince: number | null = null;
  if (isTold) {
    const options = { trackVisibility: true, delay: LOOK_INTERVAL, threshold: [0, 1] };
    new IntersectionObserver((entries) => {
      const last: VisibilityEntry | undefined = entries.at(-1);
      visibleSince = last?.isVisible ? (visibleSince ?? now()) : null;
    }, options).observe(element);
  }
  return {
    async isClickSure(askHost) {
      if (!isTold) return askHost();
      const isSure = visibleSince !== null && now() - visibleSince >= VISIBLE_FOR;
      return isSure ? ok(null) : fail(text('card_hide_unsafe'));
    },
  };
}
