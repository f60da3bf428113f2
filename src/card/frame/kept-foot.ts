import { heightOf } from './measured-list.ts';
import { GROWN_AFTER } from './tuning.ts';

/**
 * Keeps the foot of a card where it is when it grows under the hand, until the host has made room for it: its buttons ran from
 * under the pointer, up and down again, and a click went where one had been. What this returns is to be called with each new
 * size of the foot, before that is painted; with false where no hand is in the card, or nobody will make room.
 */
export function keepFoot(card: HTMLElement, view: Window): (isKept: boolean) => void {
  const foot = card.querySelector('.card-foot');
  let lastHeight = 0;
  return (isKept) => {
    const height = heightOf(foot);
    const growth = height - lastHeight;
    lastHeight = height;
    if (growth <= 0 || !isKept) return;
    card.style.height = `${view.innerHeight + growth}px`;
    setTimeout(() => {
      card.style.height = '';
    }, GROWN_AFTER);
  };
}
