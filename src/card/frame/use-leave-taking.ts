import { useEffect } from 'preact/hooks';
import { LEAVE_TAKING } from './tuning.ts';

/** Closes the card by itself a while after the pointer has left it; never while the pointer is on it. */
export function useLeaveTaking(isLeaving: boolean, close: () => void): void {
  useEffect(() => {
    if (!isLeaving) return;
    const root = document.documentElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stay = (): void => clearTimeout(timer);
    const leave = (): void => {
      stay();
      timer = setTimeout(close, LEAVE_TAKING);
    };
    if (!root.matches(':hover')) leave();
    // Nobody else listens to the root of the card's own document.
    root.onpointerenter = stay;
    root.onpointerleave = leave;
    return () => {
      stay();
      root.onpointerenter = null;
      root.onpointerleave = null;
    };
  }, [isLeaving]);
}
