/**
 * Calls once, with the first thing that the reader does in a window; aborting what is returned calls it off. A click counts
 * by itself too, because assistive technology clicks without a pointer and without a key.
 */
export function onFirstHand(view: Window, done: () => void): AbortController {
  const waiting = new AbortController();
  for (const hand of ['wheel', 'pointerdown', 'keydown', 'touchstart', 'click'])
    view.addEventListener(
      hand,
      () => {
        waiting.abort();
        done();
      },
      { signal: waiting.signal, passive: true, capture: true },
    );
  return waiting;
}
