import { type EscapeWatch, swallowEscape } from './escape.ts';
import type { CardGround } from './ground.ts';

/** Whom it is told. */
interface StandingWatchOptions {
  readonly ground: CardGround;
  readonly signal: AbortSignal;
  /** The Escape key, in any document that the reader's hand is in; true where it closed a card. */
  readonly onEscape: () => boolean;
  /** The page is about to be printed: on the paper a card would lie over its text. */
  readonly onPrint: () => void;
  /** The window in which the cards hang has another size, or has been printed. */
  readonly onResized: () => void;
  /** Once, when `signal` aborts. */
  readonly onEnd: () => void;
}

/** Watches what concerns cards as long as their document is read, whether one is open or not. */
export function watchStanding(options: StandingWatchOptions): EscapeWatch {
  const { ground, signal, onEscape, onPrint, onResized, onEnd } = options;
  // No script of the page can say that it is printed.
  const listen = (type: string, listener: () => void): void =>
    ground.document.defaultView?.addEventListener(type, ({ isTrusted }) => isTrusted && listener(), {
      signal,
    });
  listen('beforeprint', onPrint);
  listen('afterprint', onResized);
  listen('resize', onResized);
  signal.addEventListener('abort', onEnd);
  const keys = ground.documents.map((document) => swallowEscape(document, signal, onEscape));
  return {
    closedInside() {
      for (const key of keys) key.closedInside();
    },
  };
}
