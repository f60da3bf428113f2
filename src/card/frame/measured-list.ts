import type { ChosenEvents } from '../../model/card-views.ts';
import type { MeasuredList } from './first-view.ts';

/** Measures a list as if no row of it were left out: those are unseen, and laid out all the same (card.css). */
export function measureList(
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
  };
}

export function rowsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > .event') ?? [])];
}

/** CSS px; 0 of what is not there. */
export function heightOf(element: Element | null | undefined): number {
  return element?.getBoundingClientRect().height ?? 0;
}
