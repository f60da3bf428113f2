import type { Clock } from '../platform/clock.ts';
import { listenForGood } from '../platform/rewritten-document.ts';
import type { HitTest } from './hit-test.ts';
import { createPointerIntent, type IntentListener } from './pointer-intent.ts';

/** What the pointer is watched with. */
export interface WatchPointerOptions extends IntentListener {
  readonly document: Document;
  readonly hits: Pick<HitTest, 'at'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/**
 * Watches the pointer for a stay on a name, until `signal` aborts. Only what a hand did counts: a page can dispatch
 * moves of its own, and browsers send moves when a scroll slides text under a still pointer. All listeners are passive,
 * and the page cannot tell that they are there.
 */
export function watchPointer({ document, hits, clock, signal, ...listener }: WatchPointerOptions): void {
  const view = document.defaultView;
  if (view === null) return;
  const intent = createPointerIntent({ ...listener, clock, look: (x, y) => hits.at(x, y) });
  let lastX = Number.NaN;
  let lastY = Number.NaN;

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    const hasMoved = event.clientX !== lastX || event.clientY !== lastY;
    lastX = event.clientX;
    lastY = event.clientY;
    if (!hasMoved) return;
    if (event.buttons !== 0 || event.pointerType === 'touch') intent.cancel();
    else intent.moved(lastX, lastY);
  };
  const cancel = (event: Event): void => {
    if (event.isTrusted) intent.cancel();
  };

  const options = { passive: true, capture: true, signal };
  listenForGood(document, signal, () => {
    view.addEventListener('pointermove', onMove, options);
    view.addEventListener('pointerdown', cancel, options);
    view.addEventListener('scroll', cancel, options);
    view.addEventListener('blur', cancel, options);
    // Into another frame or out of the window; with capture it would be heard for every element.
    document.documentElement?.addEventListener('pointerleave', cancel, { passive: true, signal });
  });
  signal.addEventListener('abort', intent.cancel);
}
