/**
 * The end of a page's cards. They end when the page is left alone, but for one: the card in which the reader has just
 * switched the site off stays until it is closed, because it offers the way back.
 */
export interface Farewell {
  /** Aborts when the last card has ended. */
  readonly signal: AbortSignal;
  /** The card of this nonce is about to switch the site off. */
  expect(nonce: string): void;
  /** The card of this nonce is closed, or its site could not be switched off. */
  over(nonce: string): void;
  /** The page is read anew, with cards of its own: the one that has stayed goes. */
  end(): void;
}

/** `onLeft` is called with the nonce of the card that stays when `signal` aborts. */
export function createFarewell(signal: AbortSignal, onLeft: (nonce: string) => void): Farewell {
  const ending = new AbortController();
  let staying: string | null = null;
  const onAbort = (): void => {
    if (staying === null) ending.abort();
    else onLeft(staying);
  };
  if (signal.aborted) ending.abort();
  signal.addEventListener('abort', onAbort, { signal: ending.signal });
  return {
    signal: ending.signal,
    expect(nonce) {
      staying = nonce;
    },
    over(nonce) {
      if (nonce !== staying) return;
      staying = null;
      if (signal.aborted) ending.abort();
    },
    end() {
      if (signal.aborted) ending.abort();
    },
  };
}
