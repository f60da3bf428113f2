import { isSamePlace, type PlacedMention } from '../model/placed-mention.ts';
import type { Clock } from '../platform/clock.ts';
import { DWELL, FAST, LOOK_PAUSE, PLACE_DWELL, SETTLED, TREMBLE } from './tuning.ts';

/** What hears of a pointer's intent. */
export interface IntentListener {
  /** The pointer lies still on a name or on a word of a date, and may yet go on: the card may get ready. Once for each stay. */
  onDwell(placed: PlacedMention): void;
  /** It stayed: the reader wants to know. Once for each stay; `isThere` tells later whether it still stays. */
  onRest(placed: PlacedMention, isThere: () => boolean): void;
}

/** Judges from a pointer's moves whether the reader means a name. */
export interface PointerIntent {
  /** The pointer really moved there. CSS px of the layout viewport. */
  moved(x: number, y: number): void;
  /** Whatever was under way is off, until the pointer moves again: a scroll, a press, the pointer left. */
  cancel(): void;
}

interface Options extends IntentListener {
  readonly clock: Clock;
  /** The mention at a point, or null. Called at most every 50 ms, and never while the pointer is fast. */
  readonly look: (x: number, y: number) => PlacedMention | null;
}

interface Move {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** What the pointer is about. */
type Aim =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'dwelling';
      readonly on: PlacedMention;
      readonly isSettled: boolean;
      readonly stop: () => void;
    }
  | { readonly kind: 'rested'; readonly on: PlacedMention };

const NOTHING: Aim = { kind: 'nothing' };

/** An intent that has seen no move yet. */
export function createPointerIntent({ clock, look, onDwell, onRest }: Options): PointerIntent {
  let aim: Aim = NOTHING;
  let moves: readonly Move[] = [];
  let lookedAt = Number.NEGATIVE_INFINITY;
  let stopLook: () => void = () => {};
  /** Where the hand came to lie still, if it does. */
  let rest: Move | null = null;
  let stopSettling: () => void = () => {};

  const turnTo = (next: Aim): void => {
    if (aim.kind === 'dwelling') aim.stop();
    stopSettling();
    aim = next;
  };

  const settleSoon = (): void => {
    if (aim.kind !== 'dwelling' || aim.isSettled || rest === null) return;
    stopSettling();
    stopSettling = clock.after(Math.max(0, SETTLED - (clock.now() - rest.at)), () => {
      if (aim.kind !== 'dwelling') return;
      aim = { ...aim, isSettled: true };
      onDwell(aim.on);
    });
  };

  const lookNow = (): void => {
    const move = moves.at(-1);
    if (move === undefined) return;
    lookedAt = clock.now();
    const found = look(move.x, move.y);
    if (found === null) {
      turnTo(NOTHING);
      return;
    }
    if (aim.kind !== 'nothing' && isSamePlace(aim.on, found)) return;
    // It has been there since that move, which a hand that came fast made a while ago.
    const left = (found.isPlace ? PLACE_DWELL : DWELL) - (lookedAt - move.at);
    // A page that held everything up may have eaten the whole dwell: a hand that was only passing still shows itself.
    const stop = clock.after(Math.max(left, LOOK_PAUSE), dwelt);
    turnTo({ kind: 'dwelling', on: found, isSettled: false, stop });
    settleSoon();
  };

  const dwelt = (): void => {
    const move = moves.at(-1);
    // The page may have changed under the pointer meanwhile.
    const found = move === undefined ? null : look(move.x, move.y);
    if (found === null || aim.kind !== 'dwelling' || !isSamePlace(aim.on, found)) {
      turnTo(NOTHING);
      return;
    }
    const rested: Aim = { kind: 'rested', on: found };
    turnTo(rested);
    onRest(found, () => aim === rested);
  };

  const lookAfter = (delay: number): void => {
    stopLook();
    if (delay > 0) stopLook = clock.after(delay, lookNow);
    else lookNow();
  };

  return {
    moved(x, y) {
      const move = { x, y, at: clock.now() };
      moves = [...moves.slice(-2), move];
      const isFast = meanSpeed(moves) > FAST;
      if (isFast && aim.kind === 'dwelling') turnTo(NOTHING);
      if (rest === null || Math.hypot(x - rest.x, y - rest.y) > TREMBLE) {
        rest = move;
        settleSoon();
      }
      // A hand that stops sends no further move: so after a fast one, one look where it came to rest.
      lookAfter(isFast ? LOOK_PAUSE : lookedAt + LOOK_PAUSE - clock.now());
    },
    cancel() {
      stopLook();
      moves = [];
      rest = null;
      turnTo(NOTHING);
    },
  };
}

/** In px per ms over the last two moves; a single move says nothing and counts as slow. */
function meanSpeed(moves: readonly Move[]): number {
  const speeds = moves.slice(1).map((move, at) => {
    const before = moves[at] ?? move;
    return Math.hypot(move.x - before.x, move.y - before.y) / Math.max(1, move.at - before.at);
  });
  return speeds.length === 0 ? 0 : speeds.reduce((sum, speed) => sum + speed, 0) / speeds.length;
}
