import { useLayoutEffect } from 'preact/hooks';

/** How far down the events the now line may lie, as a part of their height, before they are scrolled up to it. */
const LOWEST = 0.62;

/**
 * Begins where the reader is in time: a card that has not room for all its events shows what came before the page as
 * well as what came after. The host sizes the frame a moment after it was drawn, so this is done again with each new
 * size, until the reader scrolls or moves by hand.
 */
export function useNowLineInView(nowLine: { readonly current: Element | null }, always: boolean): void {
  useLayoutEffect(() => {
    const line = nowLine.current;
    const scroller = line?.closest('.card-scroll');
    const view = line?.ownerDocument.defaultView;
    if (!line || !scroller || !view) return;
    const settle = (): void => {
      const [outer, inner] = [scroller.getBoundingClientRect(), line.getBoundingClientRect()];
      const depth = inner.bottom - outer.top;
      if (always || depth > outer.height * LOWEST) scroller.scrollTop += depth - outer.height / 2;
    };
    settle();
    const ending = new AbortController();
    view.addEventListener('resize', settle, { signal: ending.signal });
    for (const hand of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
      view.addEventListener(hand, () => ending.abort(), { signal: ending.signal, passive: true });
    return () => ending.abort();
  }, [always]);
}
