import { type EscapeWatch, swallowEscape } from './escape.ts';
import type { CardGround } from './ground.ts';

/** Whom it is told. */
interface StandingWatchOptions {
  readonly ground: CardGround;
  readonly signal: AbortSignal;
  /** The Escape key, in any document that the reader's hand is in; true where it closed a card. */
  readonly onEscape: () => boolean;
  /** The window in which the cards hang has another size. */
  readonly onResized: () => void;
  /** Once, when `signal` aborts. */
  readonly onEnd: () => void;
}

/** Watches what concerns cards as long as their document is read, whether one is open or not. */
export function watchStanding(options: StandingWatchOptions): EscapeWatch {
  const { ground, signal, onEscape, onResized, onEnd } = options;
  ground.document.defaultView?.addEventListener('resize', onResized, { passive: true, signal });
  signal.addEventListener('abort', onEnd);
  const keys = ground.documents.map((document) => swallowEscape(document, signal, onEscape));
  return {
    closedInside() {
      for (const key of keys) key.closedInside();
    },
  };
}
