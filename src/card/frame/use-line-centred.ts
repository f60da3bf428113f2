import { ROW_AIR } from './tuning.ts';
import { useUntilHand } from './use-until-hand.ts';

/** Begins a whole timeline with the line of the page's date about its middle and a whole row on top, in every size of the list until the reader does anything. */
export function useLineCentred(list: { readonly current: HTMLElement | null }, isWhole: boolean): void {
  useUntilHand(
    list,
    (drawn) => {
      const line = drawn.querySelector('.now-line');
      const scroller = drawn.closest('.card-scroll');
      if (!line || !scroller || !isWhole) return;
      const settle = (): void => {
        const topOf = (part: Element): number =>
          part.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
        const middle = topOf(line) - scroller.clientHeight / 2;
        // With a whole row; at the latest with the line itself.
        const first = [...drawn.children].map(topOf).find((top) => top >= middle) ?? middle;
        scroller.scrollTop += first - ROW_AIR;
      };
      settle();
      const observer = new ResizeObserver(settle);
      observer.observe(scroller);
      // Rows out of sight have a guessed height until they come near.
      observer.observe(drawn);
      return () => observer.disconnect();
    },
    [isWhole],
  );
}
