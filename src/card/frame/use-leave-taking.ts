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
    root.addEventListener('pointerenter', stay);
    root.addEventListener('pointerleave', leave);
    return () => {
      stay();
      root.removeEventListener('pointerenter', stay);
      root.removeEventListener('pointerleave', leave);
    };
  }, [isLeaving]);
}
