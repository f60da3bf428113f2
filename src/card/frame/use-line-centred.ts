import { useUntilHand } from './use-until-hand.ts';

/** Begins a whole timeline with the line of the page's date in its middle, in every size of the list until the reader does anything. */
export function useLineCentred(list: { readonly current: HTMLElement | null }, isWhole: boolean): void {
  useUntilHand(
    list,
    (drawn) => {
      const line = drawn.querySelector('.now-line');
      const scroller = drawn.closest('.card-scroll');
      if (!line || !scroller || !isWhole) return;
      const settle = (): void => {
        const top = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
        scroller.scrollTop += top - scroller.clientHeight / 2;
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
