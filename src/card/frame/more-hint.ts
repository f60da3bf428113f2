import { useLayoutEffect } from 'preact/hooks';
import { LEAST_HIDDEN, ROUNDING } from './tuning.ts';

/**
 * Marks an element while the scroller in it hides something above or below (`data-more-above`, `data-more-below`): most
 * systems show a scroll bar only while one scrolls, and a card that ends with a whole row looks complete. The line of the page's
 * date is left out while the lower edge cuts it: half of it looks like a fault, and what is opened above it pushes it there.
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
      const line = scroller.querySelector('.now-line');
      const over = line ? line.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom : 0;
      line?.toggleAttribute('data-cut', over > ROUNDING);
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
