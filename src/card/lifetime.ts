import { listenForGood } from '../platform/rewritten-document.ts';
import type { CardGround } from './ground.ts';

/**
 * How long the cards of a document may be: as long as `signal` does not abort, and no longer than the frame is there whose
 * names they are about, where they hang in the page around it. Such a frame takes the timers and messages of its script
 * with it, and leaves behind what that has put into the page: a card that no hand could close (seen in both browsers).
 * `onKept` is called where the browser keeps the document for the way back, and its script with it: a card's frame that
 * comes back so hears nothing any more (Firefox: after "back" no name opened a card), and the next name needs a new one.
 */
export function cardLifetime(
  document: Document,
  ground: CardGround,
  signal: AbortSignal,
  onKept: () => void,
): AbortSignal {
  const frame = new AbortController();
  const onHidden = (event: PageTransitionEvent): void => {
    if (!event.isTrusted) return;
    if (event.persisted) onKept();
    else if (ground.document !== document) frame.abort();
  };
  // Web mails write a letter into its frame after it has loaded.
  listenForGood(document, signal, () =>
    document.defaultView?.addEventListener('pagehide', onHidden, { signal }),
  );
  return AbortSignal.any([signal, frame.signal]);
}
