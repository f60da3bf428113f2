import { useLayoutEffect } from 'preact/hooks';

/** How far a pressed pointer moves before it drags: less is the shake of a click. CSS px. */
const LEAST_DRAG = 4;

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
    let start: { readonly x: number; readonly y: number } | null = null;
    let isMoving = false;
    let request = 0;

    const onDown = (event: PointerEvent): void => {
      const isHandle = event.target instanceof view.Element && event.target.closest('button, a') === null;
      if (event.button !== 0 || event.pointerType === 'touch' || !isHandle) return;
      start = { x: event.screenX, y: event.screenY };
      element.setPointerCapture(event.pointerId);
    };
    const onMove = ({ screenX, screenY }: PointerEvent): void => {
      if (start === null) return;
      const [x, y] = [screenX - start.x, screenY - start.y];
      isMoving ||= Math.hypot(x, y) >= LEAST_DRAG;
      if (!isMoving) return;
      view.cancelAnimationFrame(request);
      request = view.requestAnimationFrame(() => drag(x, y, false));
    };
    const onUp = ({ screenX, screenY }: PointerEvent): void => {
      view.cancelAnimationFrame(request);
      if (start !== null && isMoving) drag(screenX - start.x, screenY - start.y, true);
      start = null;
      isMoving = false;
    };
    const ending = new AbortController();
    const listening = { signal: ending.signal };
    element.addEventListener('pointerdown', onDown, listening);
    element.addEventListener('pointermove', onMove, listening);
    element.addEventListener('pointerup', onUp, listening);
    element.addEventListener('pointercancel', onUp, listening);
    return () => ending.abort();
  }, []);
}
