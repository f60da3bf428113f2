import type { Clock } from '../platform/clock.ts';
import { listenForGood } from '../platform/rewritten-document.ts';
import { HELD_FOR } from './tuning.ts';

interface WatchHeldKeyOptions {
  readonly document: Document;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** The key has been held alone for a while, or was let go after that. */
  readonly onHeld: (isHeld: boolean) => void;
}

/** Held, it does nothing by itself in any browser, and pages use it together with others only. */
const KEY = 'Control';

/** Watches for the key that shows every name in view, held alone, until `signal` aborts. Nothing is taken from the page. */
export function watchHeldKey({ document, clock, signal, onHeld }: WatchHeldKeyOptions): void {
  const view = document.defaultView;
  if (view === null) return;
  let stopTimer: () => void = () => {};
  let isHeld = false;

  const end = (): void => {
    stopTimer();
    if (isHeld) onHeld(false);
    isHeld = false;
  };
  const onDown = (event: KeyboardEvent): void => {
    if (!event.isTrusted || (event.repeat && event.key === KEY)) return;
    end();
    if (event.key !== KEY || event.altKey || event.shiftKey || event.metaKey) return;
    stopTimer = clock.after(HELD_FOR, () => {
      isHeld = true;
      onHeld(true);
    });
  };
  const onEnd = (event: Event): void => {
    if (event.isTrusted) end();
  };
  const options = { passive: true, capture: true, signal };
  listenForGood(document, signal, () => {
    view.addEventListener('keydown', onDown, options);
    for (const kind of ['keyup', 'blur', 'pointerdown', 'wheel'] as const)
      view.addEventListener(kind, onEnd, options);
  });
  signal.addEventListener('abort', end);
}
