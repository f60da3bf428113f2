import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChosenEvents } from '../../model/card-views.ts';
import { type FirstView, firstView } from './first-view.ts';
import { scrollWithin } from './keyboard.ts';
import { measureList, rowsOf } from './measured-list.ts';
import type { GivenHeight } from './natural-height.ts';
import { useUntilHand } from './use-until-hand.ts';

/** What of the chosen events is shown at once. */
export interface ShownAtOnce {
  /** Null where all of them are. */
  readonly view: FirstView | null;
  /** The row that is not drawn, since only a part of it would be seen; null once the reader has done anything. */
  readonly cut: string | null;
  /** Shows those that were left out, and goes to the one with this id. */
  reveal(id: string): void;
}

/**
 * Begins a card with its first view (first-view.ts). The host sizes the frame a moment after it was drawn, so this is done
 * again with each new size, until the reader does anything: from then on what was scrolled to or clicked stays
 * where it is. `chosen` is null where the list is not that of the chosen events.
 */
export function useFirstView(
  list: { readonly current: HTMLElement | null },
  chosen: ChosenEvents | null,
  given: GivenHeight,
): ShownAtOnce {
  const [view, setView] = useState<FirstView | null>(null);
  const [isTouched, setTouched] = useState(false);
  const revealed = useRef<number | null>(null);
  useUntilHand(
    list,
    (drawn) => {
      const scroller = drawn.closest('.card-scroll');
      if (!scroller || !chosen) return;
      given.showRows = () => {
        const first = firstView(measureList(drawn, scroller, chosen));
        setView(first);
        given.leaveOut(first.blank);
      };
      // The card shows them once it is drawn, which it is after its list.
      if (given.isThere) given.showRows();
      return (isByHand) => {
        // Beside the view: that would be scrolled to again, from under the hand.
        setTouched(isByHand);
        if (isByHand) return;
        setView(null);
        given.showRows = undefined;
      };
    },
    [chosen],
  );
  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('.card-scroll');
    if (!scroller) return;
    if (view) scroller.scrollTop = view.scrollTop;
    if (revealed.current === null) return;
    const row = rowsOf(list.current)[revealed.current];
    revealed.current = null;
    row?.querySelector<HTMLElement>('[data-stop]')?.focus({ preventScroll: true });
    if (row) scrollWithin(scroller, row);
  }, [view]);
  const reveal = (id: string): void => {
    revealed.current = chosen
      ? [...chosen.after, ...chosen.before].findIndex((event) => event.id === id)
      : null;
    setView(null);
  };
  return { view, cut: isTouched ? null : (view?.cut ?? null), reveal };
}
