import type { ChosenEvents } from '../../model/card-views.ts';
import { hasRoomFor } from './first-view.ts';
import { measureList } from './measured-list.ts';
import { LEAST_LIST, ROWS_BESIDE_CHART } from './tuning.ts';

/** Marks a card that has less height than it wants, with what has given way in it. */
export const LOW = 'data-low';

/**
 * What gives way in a card that has less height than it wants, first to last, as rules of low.css: the names stand in one
 * line, the chart goes, the names go, then air and the plans of old, the counts of articles, of who somebody is all but a line,
 * and why a row is here that names nobody of it.
 */
const GIVES_WAY = ['line', 'chart', 'names', 'air', 'counts', 'who', 'why'] as const;

/** So many of them at most give way for one more row than the best of each side; the rest only for these, which must be seen whole. */
const MOST_FOR_A_ROW = 3;

/**
 * Takes away as little as it takes for whole rows to be seen (`data-low`): by what stands in the card and not by its height, since
 * a card of short rows has room for its chart where one of long rows has none. `chosen` is null where other events are listed.
 */
export function makeRoom(card: Element, chosen: ChosenEvents | null): void {
  const list = card.querySelector<HTMLElement>('.timeline');
  const scroller = card.querySelector('.card-scroll');
  if (!scroller) return;
  const hasRoom = (rows: number): boolean =>
    list && chosen
      ? hasRoomFor(rows, measureList(list, scroller, chosen))
      : scroller.clientHeight >= LEAST_LIST;
  for (const [rows, most] of [
    [ROWS_BESIDE_CHART, MOST_FOR_A_ROW],
    [0, GIVES_WAY.length],
  ] as const)
    for (let gone = 1; gone <= most; gone++) {
      card.setAttribute(LOW, GIVES_WAY.slice(0, gone).join(' '));
      if (hasRoom(rows)) return;
    }
}
