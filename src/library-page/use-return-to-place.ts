import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Screen } from './state.ts';

/**
 * Opens each page at its top, and the timeline where it was left, with the focus on the row that was opened. The browser
 * would restore the scroll before the rows are drawn, so it is told to leave that to us.
 */
export function useReturnToPlace(screen: Screen): void {
  const timeline = useRef({ top: 0, opened: null as HTMLElement | null });
  const isTimeline = screen.kind === 'timeline';

  useEffect(() => {
    history.scrollRestoration = 'manual';
    // Noted at the click: when the page is drawn, the row has lost the focus already.
    const note = (event: Event): void => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLElement>('main a[data-stop]') : null;
      if (link) timeline.current = { top: window.scrollY, opened: link };
    };
    document.addEventListener('click', note, true);
    return () => document.removeEventListener('click', note, true);
  }, []);

  useLayoutEffect(() => {
    if (!isTimeline) {
      window.scrollTo(0, 0);
      return;
    }
    const { top, opened } = timeline.current;
    timeline.current = { top: 0, opened: null };
    if (opened?.isConnected && opened.checkVisibility()) {
      opened.focus({ preventScroll: true });
      window.scrollTo(0, top);
    }
  }, [isTimeline, isTimeline ? null : screen]);
}
