import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChosenEvents } from '../../model/card-views.ts';
import { onFirstHand } from './first-hand.ts';
import { type FirstView, firstView, type MeasuredList } from './first-view.ts';
import { scrollWithin } from './keyboard.ts';

/** What of the chosen events is shown at once. */
export interface ShownAtOnce {
  /** Null where all of them are. */
  readonly view: FirstView | null;
  /** Shows those that were left out, and goes to the one with this id. */
  reveal(id: string): void;
}

/**
 * Begins a card with its first view (first-view.ts). The host sizes the frame a moment after it was drawn, so this is done
 * again with each new size of the list, until the reader does anything: from then on what was scrolled to or clicked stays
 * where it is. `chosen` is null where the list is not that of the chosen events.
 */
export function useFirstView(
  list: { readonly current: HTMLElement | null },
  chosen: ChosenEvents | null,
): ShownAtOnce {
  const [view, setView] = useState<FirstView | null>(null);
  const revealed = useRef<number | null>(null);
  useLayoutEffect(() => {
    const drawn = list.current;
    const scroller = drawn?.closest('.card-scroll');
    const window = drawn?.ownerDocument.defaultView;
    if (!drawn || !scroller || !window || !chosen) return;
    const settle = (): void => setView(firstView(measure(drawn, scroller, chosen)));
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(scroller);
    const untilHand = onFirstHand(window, () => observer.disconnect());
    return () => {
      untilHand.abort();
      observer.disconnect();
      setView(null);
    };
  }, [chosen]);
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
  return { view, reveal };
}

/** Measures a list as if no row of it were left out: those are unseen, and laid out all the same (card.css). */
function measure(
  list: HTMLElement,
  scroller: Element,
  { after, before, strongest }: ChosenEvents,
): MeasuredList {
  const elements = rowsOf(list);
  const rows = [...after, ...before].map(({ id }, at) => ({
    id,
    side: at < after.length ? ('after' as const) : ('before' as const),
    height: heightOf(elements[at]),
  }));
  const line = list.querySelector('.now-line');
  const nothing = list.querySelector('.nothing');
  const chart = scroller.closest('.card')?.querySelector('.card-strip');
  const listTop =
    list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  const content = list.parentElement ?? list;
  return {
    rows,
    strongest,
    lead: listTop,
    line: line && heightOf(line),
    gap: heightOf(nothing),
    tail: heightOf(content) - listTop - heightOf(list),
    height: scroller.clientHeight,
    isChartSeen: heightOf(chart) > 0,
  };
}

function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > .event') ?? [])];
}

function heightOf(element: Element | null | undefined): number {
  return element?.getBoundingClientRect().height ?? 0;
}
