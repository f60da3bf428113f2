import type { Clock } from '../platform/clock.ts';
import { type CardEvent, type CardState, CLOSED, cardReducer } from './state.ts';
import { HIDE_DELAY, INTACT_CHECK, KEEP_UNSEEN, KEEP_WARM, OPEN_PATIENCE } from './tuning.ts';

/** The state of a card, and its one timer: how long a state may last. */
export interface CardLife {
  readonly state: CardState;
  dispatch(event: CardEvent): void;
  /** Begins anew, without a word to anybody. */
  reset(): void;
}

interface CardLifeOptions {
  readonly clock: Clock;
  /** Every change, once it has happened. */
  readonly onChange: (before: CardState, after: CardState) => void;
  /** Asked of an open card now and then; it closes once that is not so. */
  readonly isIntact: () => boolean;
}

/** No card yet. */
export function createCardLife({ clock, onChange, isIntact }: CardLifeOptions): CardLife {
  let state: CardState = CLOSED;
  let stop: () => void = () => {};

  const checkIntact = (): void => {
    if (isIntact()) stop = clock.after(INTACT_CHECK, checkIntact);
    else dispatch({ kind: 'close' });
  };

  /** The time of this state, and no longer that of the one before. */
  const start = ({ kind, turn, isUsed }: CardState): void => {
    stop();
    const expireAfter = (time: number): void => {
      stop = clock.after(time, () => dispatch({ kind: 'expired', turn }));
    };
    if (kind === 'open') stop = clock.after(INTACT_CHECK, checkIntact);
    else if (kind === 'closed' || kind === 'silent') stop = () => {};
    else if (kind === 'warm' || kind === 'preparing') expireAfter(isUsed ? KEEP_WARM : KEEP_UNSEEN);
    else expireAfter(kind === 'opening' ? OPEN_PATIENCE : HIDE_DELAY);
  };

  function dispatch(event: CardEvent): void {
    const before = state;
    state = cardReducer(before, event);
    if (state === before) return;
    start(state);
    onChange(before, state);
  }

  return {
    get state() {
      return state;
    },
    dispatch,
    reset() {
      stop();
      state = CLOSED;
    },
  };
}
