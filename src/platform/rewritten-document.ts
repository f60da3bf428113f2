/**
 * Runs `listen` now, and again whenever the page rewrites its document (`document.open`), which takes every listener of
 * the window away and changes the root; until `signal` aborts. A listener that is still there is not added twice by the
 * browser, if it is the same function each time.
 */
export function listenForGood(document: Document, signal: AbortSignal, listen: () => void): void {
  listen();
  const rewritten = new MutationObserver(listen);
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
}
