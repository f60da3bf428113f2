import { useLayoutEffect } from 'preact/hooks';
import type { ChosenEvents } from '../../model/card-views.ts';
import { onFirstHand } from './first-hand.ts';
import { makeRoom } from './make-room.ts';
import { ROUNDING } from './tuning.ts';

/** What the height of a card is made of. */
const PARTS = '.card-head, .card-strip, .companions, .card-content, .card-foot';

/**
 * Tells what height the parts want together, whatever the frame gives them: once the card is drawn, and with every change.
 * A card that got less is marked (`data-low`), and only in such a card parts give way (make-room.ts). A card that is short
 * because little is known hides nothing, and what gave way is asked for all the same: hidden parts measure nothing, so a
 * short card once kept itself short, with 340 px of free window below it. What gave way stays so under the reader's hand.
 */
export function useNaturalHeight(
  dialog: { readonly current: HTMLElement | null },
  tell: (height: number) => void,
  chosen: ChosenEvents | null,
): void {
  useLayoutEffect(() => {
    const card = dialog.current;
    const view = card?.ownerDocument.defaultView;
    if (!card || !view) return;
    const parts = [...card.querySelectorAll(PARTS)];
    let told = -1;
    const measure = (): number => {
      const low = card.getAttribute('data-low');
      card.removeAttribute('data-low');
      // With the rows that were left out: it asks for their room, and a higher window gives it.
      const leftOut = Number(card.querySelector<HTMLElement>('.timeline')?.dataset.leftOut ?? 0);
      const drawn = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, leftOut);
      if (low !== null) card.setAttribute('data-low', low);
      return Math.ceil(drawn);
    };
    const ask = (): void => {
      const height = measure();
      if (height !== told) tell(height);
      told = height;
    };
    // Not in the observer: it watches the very parts that come and go by this.
    const judge = (): void => {
      card.removeAttribute('data-low');
      if (measure() > view.innerHeight + ROUNDING) makeRoom(card, chosen);
    };
    judge();
    ask();
    const observer = new ResizeObserver(ask);
    for (const part of parts) observer.observe(part);
    view.addEventListener('resize', judge);
    const untilHand = onFirstHand(view, () => view.removeEventListener('resize', judge));
    return () => {
      untilHand.abort();
      view.removeEventListener('resize', judge);
      observer.disconnect();
    };
  }, []);
}
