import type { Clock } from '../platform/clock.ts';
import type { CardState } from './state.ts';
import { HIDE_DELAY, INTACT_CHECK, KEEP_UNSEEN, KEEP_WARM, OPEN_PATIENCE } from './tuning.ts';

/** The one timer of a card: how long a state may last. */
export interface StateTimer {
  /** Runs for this state, and no longer for the one before. */
  start(state: CardState): void;
  stop(): void;
}

interface StateTimerOptions {
  readonly clock: Clock;
  /** The time of the state of this turn has run out. */
  readonly onExpired: (turn: number) => void;
  /** Asked of an open card now and then; once it is not so, `onSpoilt` is called. */
  readonly isIntact: () => boolean;
  readonly onSpoilt: () => void;
}

/** A timer that does not run yet. */
export function createStateTimer({ clock, onExpired, isIntact, onSpoilt }: StateTimerOptions): StateTimer {
  let stop: () => void = () => {};

  const checkIntact = (): void => {
    if (isIntact()) stop = clock.after(INTACT_CHECK, checkIntact);
    else onSpoilt();
  };

  return {
    start({ kind, turn, isUsed }) {
      stop();
      if (kind === 'open') stop = clock.after(INTACT_CHECK, checkIntact);
      else if (kind === 'closed' || kind === 'silent') stop = () => {};
      else if (kind === 'warm' || kind === 'preparing')
        stop = clock.after(isUsed ? KEEP_WARM : KEEP_UNSEEN, () => onExpired(turn));
      else stop = clock.after(kind === 'opening' ? OPEN_PATIENCE : HIDE_DELAY, () => onExpired(turn));
    },
    stop: () => stop(),
  };
}
