import type { CivilDay } from '../../../model/civil-day.ts';
import type { Telling } from '../clauses/telling.ts';
import { participantsOf } from '../who/cast.ts';
import { fitsOf, type Scene } from './fit.ts';
import type { KnownPast } from './known-past.ts';
import { isAim } from './lower-bound.ts';
import { CERTAIN, SHARE } from './tuning.ts';

/**
 * How unlikely a day is, in nats, because a text tells as past what lies ahead of it: a day that it states in full, or a known
 * event that it must mean ("a summit in Budapest was cancelled"). The surest of these counts.
 */
export function toldAsPast(
  tellings: readonly Telling[],
  past: KnownPast,
  scene: Scene,
): (day: CivilDay) => number {
  const bounds = tellings.flatMap((telling) => boundOf(telling, past, scene) ?? []);
  return (day) =>
    bounds.reduce((most, { earliest, unlikely }) => (day < earliest ? Math.max(most, unlikely) : most), 0);
}

interface Bound {
  readonly earliest: CivilDay;
  readonly unlikely: number;
}

function boundOf(telling: Telling, past: KnownPast, scene: Scene): Bound | undefined {
  const { status, date, words, cast } = telling;
  if (status !== 'happened' && status !== 'cancelled') return undefined;
  if (date) {
    const isStated = date.known === 'stated' && Number.isFinite(date.date.earliest) && !isAim(words);
    return isStated ? { earliest: date.date.earliest, unlikely: CERTAIN.wrong } : undefined;
  }
  const who = participantsOf(cast);
  let [odds, earliest] = [0, Number.POSITIVE_INFINITY];
  for (const [event, fit] of fitsOf({ ...telling, who }, scene, past)) {
    odds += Math.exp(fit);
    earliest = Math.min(earliest, event.date.earliest);
  }
  return odds > 0 ? { earliest, unlikely: Math.log(1 + odds / SHARE.unknown) } : undefined;
}
