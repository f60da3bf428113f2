import { useLayoutEffect } from 'preact/hooks';
import { onFirstHand } from './first-hand.ts';

/** Begins a whole timeline with the line of the page's date in its middle, in every size of the list until the reader does anything. */
export function useLineCentred(list: { readonly current: HTMLElement | null }, isWhole: boolean): void {
  useLayoutEffect(() => {
    const line = list.current?.querySelector('.now-line');
    const scroller = line?.closest('.card-scroll');
    const view = line?.ownerDocument.defaultView;
    if (!line || !scroller || !view || !isWhole) return;
    const settle = (): void => {
      const top = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      scroller.scrollTop += top - scroller.clientHeight / 2;
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(scroller);
    // Rows out of sight have a guessed height until they come near.
    if (list.current) observer.observe(list.current);
    const untilHand = onFirstHand(view, () => observer.disconnect());
    return () => {
      untilHand.abort();
      observer.disconnect();
    };
  }, [isWhole]);
}
