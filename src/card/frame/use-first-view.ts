import { useLayoutEffect, useState } from 'preact/hooks';
import type { ChosenEvents } from '../../model/views.ts';
import { onFirstHand } from './first-hand.ts';
import { rowsWithRoom, type WeighedRow } from './first-view.ts';

/** What the fade at the edges of the list takes (card.css), in CSS px. */
const FADE = 8;

/** What of a row must be in sight for it to be read, in CSS px: its title. */
const TITLE = 44;

/**
 * Begins where the reader is in time, with what matters most in sight. Where not all chosen events have room, the
 * weakest give way: those further off are scrolled to, those between better ones wait behind a button at the end of their
 * side. A whole timeline begins with the now line in its middle. The host sizes the frame a moment after it was drawn, so
 * this is done again with each new size of the list, until the reader does anything: from then on what was scrolled to or clicked stays
 * where it is. Returns the id of the shown row that is nearest to the line, where Tab comes to: one without room takes no focus.
 */
export function useFirstView(
  list: { readonly current: HTMLElement | null },
  isWhole: boolean,
  chosen: ChosenEvents,
): string | null {
  const [nearest, setNearest] = useState<string | null>(null);
  useLayoutEffect(() => {
    const drawn = list.current;
    const scroller = drawn?.closest('.card-scroll');
    const view = drawn?.ownerDocument.defaultView;
    if (!drawn || !scroller || !view) return;
    const settle = (): void => {
      showAll(drawn);
      const line = drawn.querySelector('.now-line');
      if (isWhole) {
        if (line) scroller.scrollTop = topIn(line, scroller) - scroller.clientHeight / 2;
        return;
      }
      const inView = rowsInView(drawn, scroller, chosen);
      const [first, last] = [inView[0], inView.at(-1)];
      if (!first || !last) return;
      // Where nothing came after the page the line is the top, and nothing may stand between it and the first row.
      leaveOut(drawn, inView, line && isAbove(line, first) ? null : first, last);
      if (!scrollTo(scroller, startOf(drawn, inView, line, scroller))) {
        // Too little stands below to scroll the rows further off out of sight: they would be cut.
        leaveOut(drawn, inView, null, last);
        scrollTo(scroller, startOf(drawn, inView, line, scroller));
      }
      setNearest(nearestShown(drawn, chosen));
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(scroller);
    const untilHand = onFirstHand(view, () => observer.disconnect());
    return () => {
      untilHand.abort();
      observer.disconnect();
      showAll(drawn);
    };
  }, [isWhole, chosen]);
  return isWhole ? null : nearest;
}

/** Of what happened next the last row that is shown, else the first of what came before. */
function nearestShown(list: HTMLElement, { after, before }: ChosenEvents): string | null {
  const rows = rowsOf(list);
  const shown = [...after, ...before].filter((_, at) => rows[at]?.hidden === false);
  return (shown.findLast((event) => after.includes(event)) ?? shown[0])?.id ?? null;
}

/** Shows what had no room, and gives the focus that its button had to the row that is nearest to where that stood. */
export function showLeftOut(list: HTMLElement, side: 'after' | 'before'): void {
  const leftOut = rowsOf(list).filter((row) => row.hidden);
  showAll(list);
  const nearest = leftOut.at(side === 'after' ? 0 : -1);
  nearest?.querySelector<HTMLElement>('[data-stop]')?.focus({ preventScroll: true });
}

/** Shows every row of a card's list, and takes the buttons away behind which some were. */
function showAll(list: HTMLElement): void {
  for (const row of rowsOf(list)) row.hidden = false;
  for (const more of list.querySelectorAll<HTMLElement>('.more-chosen')) more.hidden = true;
  delete list.dataset.leftOut;
}

/** The rows that are to be seen at once, in their order. */
function rowsInView(
  list: HTMLElement,
  scroller: Element,
  { after, before, strongest }: ChosenEvents,
): readonly HTMLElement[] {
  const elements = rowsOf(list);
  const rows = [...after, ...before].map(
    ({ id }, at): WeighedRow => ({
      id,
      side: at < after.length ? 'after' : 'before',
      height: elements[at]?.getBoundingClientRect().height ?? 0,
    }),
  );
  const all = rows.reduce((sum, { height }) => sum + height, 0);
  const others = (list.parentElement ?? list).getBoundingClientRect().height - all;
  const room = scroller.clientHeight - others;
  const kept = rowsWithRoom(rows, strongest, room, ({ height }) => Math.max(0, height - TITLE));
  return elements.filter((_, at) => kept.has(rows[at]?.id ?? ''));
}

/** Scrolls; false where there is too little to scroll. */
function scrollTo(scroller: Element, top: number): boolean {
  scroller.scrollTop = top;
  return scroller.scrollTop > top - 1;
}

/**
 * Hides what is not in view from one row, or from the beginning, to another. How high it is is noted, so that the card
 * goes on asking its host for all of it.
 */
function leaveOut(
  list: HTMLElement,
  inView: readonly HTMLElement[],
  from: HTMLElement | null,
  to: HTMLElement,
): void {
  const rows = rowsOf(list);
  let height = Number(list.dataset.leftOut ?? 0);
  for (const row of rows.slice(from ? rows.indexOf(from) : 0, rows.indexOf(to))) {
    if (row.hidden || inView.includes(row)) continue;
    height += row.getBoundingClientRect().height;
    row.hidden = true;
    const line = list.querySelector('.now-line');
    const more = list.querySelector<HTMLElement>(line && isAbove(row, line) ? '.more-after' : '.more-before');
    if (!more?.hidden) continue;
    more.hidden = false;
    height -= more.getBoundingClientRect().height;
  }
  if (height > 0) list.dataset.leftOut = String(height);
}

/**
 * The scroll with which a card begins: the first row in view on top, where the last one's title is in sight then. Where not even
 * the best of each side have room, the least that shows the line and the title below it, and does not cut the first row
 * that is shown: what happened next stands above the line, and in a low card more of it is lost than of what came before.
 * The line itself is always in sight: without it the backstory reads as what happened next.
 */
function startOf(
  list: HTMLElement,
  inView: readonly HTMLElement[],
  line: Element | null,
  scroller: Element,
): number {
  const [first, last] = [inView[0], inView.at(-1)];
  if (!first || !last) return 0;
  const start = line && isAbove(line, first) ? 0 : Math.max(0, topIn(first, scroller) - FADE);
  const height = scroller.clientHeight;
  const lineBottom = line ? topIn(line, scroller) + line.getBoundingClientRect().height : 0;
  if (!line || Math.max(topIn(last, scroller) + TITLE, lineBottom) - start <= height) return start;
  const rows = rowsOf(list).filter((row) => !row.hidden);
  const below = rows.find((row) => isAbove(line, row)) ?? line;
  const bottom = topIn(below, scroller) + Math.min(TITLE, below.getBoundingClientRect().height);
  const least = bottom + FADE - height;
  if (least <= start) return start;
  const tops = [...rows, line].map((row) => topIn(row, scroller) - FADE).filter((top) => top >= least);
  // In a card too low even for its chart, what happened next matters most: nothing else would say that there is any.
  const above = rows.findLast((row) => isAbove(row, line));
  const lineTop = topIn(line, scroller) - FADE;
  const wanted = Math.min(...tops, isChartSeen(scroller) || !above ? lineTop : topIn(above, scroller) - FADE);
  return Math.min(Math.max(wanted, lineBottom + FADE - height), lineTop);
}

function isAbove(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > .event')];
}

/** True where the card has its chart in sight, which shows what lies after the line by itself. */
function isChartSeen(scroller: Element): boolean {
  const chart = scroller.closest('.card')?.querySelector('.card-strip');
  return chart !== null && chart !== undefined && chart.getBoundingClientRect().height > 0;
}

/** Where an element stands in what is scrolled. */
function topIn(element: Element, scroller: Element): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
