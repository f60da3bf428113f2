import { useLayoutEffect } from 'preact/hooks';
import { LEAST_DRAG } from './tuning.ts';

/**
 * Lets the card be dragged by an element of its frame. Measured on the screen, because the frame itself moves with the
 * pointer; told at most once a frame of the screen, since each step is a message to the page and a layout there.
 */
export function useDrag(
  handle: { readonly current: HTMLElement | null },
  drag: (x: number, y: number, isDone: boolean) => void,
): void {
  useLayoutEffect(() => {
    const element = handle.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    let start: PointerEvent | null = null;
    /** CSS px to a px of the screen, which a zoomed page has fewer of; null until the pointer has moved far enough. */
    let scale: number | null = null;
    let last: [x: number, y: number] | null = null;
    let request = 0;

    /**
     * Ends it where it was seen last. Chromium drops what it sends to a frame at the moment in which that moves, the letting
     * go too: a drag that was left open there began the next one at its own start.
     */
    const letGo = (): void => {
      const offset = last;
      view.cancelAnimationFrame(request);
      start = null;
      scale = null;
      last = null;
      if (offset !== null) drag(...offset, true);
    };
    const offsetTo = (event: PointerEvent, from: PointerEvent): [x: number, y: number] | null => {
      const [x, y] = [event.screenX - from.screenX, event.screenY - from.screenY];
      // Before the first step the frame stands still, so that both ways to measure must come to the same.
      if (scale === null && Math.hypot(x, y) >= LEAST_DRAG)
        scale = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) / Math.hypot(x, y);
      return scale === null ? null : [x * scale, y * scale];
    };
    const onDown = (event: PointerEvent): void => {
      const isHandle = event.target instanceof view.Element && event.target.closest('button, a') === null;
      if (event.button !== 0 || !isHandle) return;
      start = event;
      element.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent): void => {
      if (event.buttons === 0) letGo();
      const offset = start && offsetTo(event, start);
      if (offset === null) return;
      last = offset;
      view.cancelAnimationFrame(request);
      request = view.requestAnimationFrame(() => drag(...offset, false));
    };
    const onUp = (event: PointerEvent): void => {
      if (start) last = offsetTo(event, start);
      letGo();
    };
    // They go with the element, which is drawn as long as this lasts.
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', letGo);
    return () => {
      // Another card comes in its place: for the host, which was told of this drag, it would never end.
      if (start !== null) letGo();
    };
  }, []);
}
