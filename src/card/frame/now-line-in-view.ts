import { useLayoutEffect } from 'preact/hooks';

/** What the fade at the edges of the list takes (card.css), in CSS px. */
const FADE = 8;

/**
 * Begins where the reader is in time. The list stands at its top where the now line and the title below it are in
 * sight, else it is scrolled by whole rows until they are; a whole timeline begins with the line in its middle. The host
 * sizes the frame a moment after it was drawn, so this is done again with each new size, until the reader does anything:
 * from then on what was scrolled to or clicked stays where it is. A click counts by itself too, because assistive
 * technology clicks without a pointer and without a key.
 */
export function useNowLineInView(nowLine: { readonly current: Element | null }, isWhole: boolean): void {
  useLayoutEffect(() => {
    const line = nowLine.current;
    const scroller = line?.closest('.card-scroll');
    const view = line?.ownerDocument.defaultView;
    if (!line || !scroller || !view) return;
    const settle = (): void => {
      scroller.scrollTop = isWhole ? middleAt(line, scroller) : wholeRowsUpTo(line, scroller);
    };
    settle();
    const ending = new AbortController();
    view.addEventListener('resize', settle, { signal: ending.signal });
    for (const hand of ['wheel', 'pointerdown', 'keydown', 'touchstart', 'click'])
      view.addEventListener(hand, () => ending.abort(), {
        signal: ending.signal,
        passive: true,
        capture: true,
      });
    return () => ending.abort();
  }, [isWhole]);
}

function middleAt(line: Element, scroller: Element): number {
  return topIn(line, scroller) - scroller.clientHeight / 2;
}

/** What of the row below the line must be in sight for it to be seen that there is one, in CSS px: its title. */
const TITLE = 44;

/**
 * The least scroll that shows the line and the title below it, and does not cut the first row that is shown: what happened
 * next stands above the line, and in a low card more of it is lost than of what came before.
 */
function wholeRowsUpTo(line: Element, scroller: Element): number {
  const last = line.nextElementSibling ?? line;
  const bottom = topIn(last, scroller) + Math.min(TITLE, last.getBoundingClientRect().height);
  const least = bottom + FADE - scroller.clientHeight;
  if (least <= 0) return 0;
  const rows = [...(line.parentElement?.children ?? [])];
  const tops = rows.map((row) => topIn(row, scroller) - FADE).filter((top) => top >= least);
  // In a card too low even for its chart, what happened next matters most: nothing else would say that there is any.
  const first = isChartSeen(scroller) ? line : (line.previousElementSibling ?? line);
  return Math.min(...tops, topIn(first, scroller) - FADE);
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
