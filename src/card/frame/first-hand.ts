/**
 * Calls once, with the first thing that the reader does in a window; aborting what is returned calls it off. A click counts
 * by itself too, because assistive technology clicks without a pointer and without a key; and so does a focus in the list,
 * which it sets without a key: a row that was not drawn held it unseen. That of the card itself comes with its opening.
 */
export function onFirstHand(view: Window, done: () => void): AbortController {
  const waiting = new AbortController();
  for (const hand of ['wheel', 'pointerdown', 'keydown', 'touchstart', 'click', 'focusin'])
    view.addEventListener(
      hand,
      ({ type, target }) => {
        // The target of a focus in a document of HTML is an element of it.
        if (type === 'focusin' && !(target as Element).closest('.timeline')) return;
        waiting.abort();
        done();
      },
      { signal: waiting.signal, passive: true, capture: true },
    );
  return waiting;
}
