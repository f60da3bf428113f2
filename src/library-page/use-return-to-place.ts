import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Rows, Screen } from './state.ts';

/** A place in the timeline: how far it was scrolled, px, and which row was opened. */
interface Place {
  readonly top: number;
  readonly opened: HTMLElement | null;
}

const NOWHERE: Place = { top: 0, opened: null };

/** The rows of the timeline; those on the page of an entity are gone with it. */
const ROW = '.library-columns main a[data-stop]';

/**
 * Opens each page and all new rows at their top, and the timeline where it was left, with the focus on the row that was opened. The browser
 * would restore the scroll before the rows are drawn, so it is told to leave that to us.
 */
export function useReturnToPlace(screen: Screen, rows: Rows | null): void {
  const timeline = useRef(NOWHERE);
  const drawn = useRef<Rows | null>(null);
  const isTimeline = screen.kind === 'timeline';

  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    // Noted at the click: when the page is drawn, the row has lost the focus already.
    const note = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.matches(ROW)) timeline.current = { top: window.scrollY, opened: link };
    };
    document.addEventListener('click', note, true);
    return () => document.removeEventListener('click', note, true);
  }, []);

  useLayoutEffect(() => {
    const isReturn = isTimeline && drawn.current === rows;
    const { top, opened } = isReturn ? timeline.current : NOWHERE;
    if (isTimeline) drawn.current = rows;
    if (opened?.isConnected) opened.focus({ preventScroll: true });
    window.scrollTo(0, top);
  }, [isTimeline ? rows : screen]);
}
