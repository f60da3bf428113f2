import { useLayoutEffect } from 'preact/hooks';
import { LEAST_HIDDEN } from './tuning.ts';

/**
 * Marks an element while the scroller in it hides something above or below (`data-more-above`, `data-more-below`): most
 * systems show a scroll bar only while one scrolls, and a card that ends with a whole row looks complete.
 */
export function useMoreHint(
  frame: { readonly current: HTMLElement | null },
  scrolling: '.card-scroll' | '.companions-line',
): void {
  useLayoutEffect(() => {
    const around = frame.current;
    const scroller = around?.querySelector(scrolling);
    if (!around || !scroller) return;
    const look = (): void => {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      around.toggleAttribute('data-more-above', scrollTop > LEAST_HIDDEN);
      around.toggleAttribute('data-more-below', scrollHeight - clientHeight - scrollTop > LEAST_HIDDEN);
    };
    const observer = new ResizeObserver(look);
    for (const element of [scroller, ...scroller.children]) observer.observe(element);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, []);
}
