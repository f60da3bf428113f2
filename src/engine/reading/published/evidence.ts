import type { CivilDay } from '../../../model/civil-day.ts';
import { contains, type Days, widthInDays } from '../../events/date-agreement.ts';
import type { Clue } from './clues.ts';
import { fitsOf, type Scene } from './fit.ts';
import type { KnownPast, PastEvent } from './known-past.ts';
import type { Meanings } from './meanings.ts';
import { FIT, SHARE } from './tuning.ts';

/** That a clue speaks of a known event, and what that says of the day of its text. */
export interface Evidence {
  readonly clue: Clue;
  readonly event: PastEvent;
  /** What the words of the clue mean on some day: the same for all that say the same. */
  readonly said: string;
  /** How likely it is that the clue speaks of it, 0 to 1. */
  readonly share: number;
  /** The days on which the text can have said so, each with how well the words fit on it: 1, or less for a day beside. */
  readonly days: ReadonlyMap<CivilDay, number>;
}

/**
 * The known events that a clue may speak of. They share what is likely with what is not known: the more events of one time fit by
 * who, where and what, whatever their days, the more often these met then, and the more likely it is that the text tells of a
 * further time.
 */
export function evidenceOf(clue: Clue, meanings: Meanings, past: KnownPast, scene: Scene): Evidence[] {
  const fits = fitsOf(clue, scene, past).map(([event, fit]) => ({ event, odds: Math.exp(fit) }));
  const dated = fits.flatMap((one) => {
    const days = daysOf(one.event, clue, meanings);
    const best = days.values().reduce((most, weight) => Math.max(most, weight), 0);
    return best > 0 ? [{ event: one.event, odds: one.odds * best, days }] : [];
  });
  const known = dated.reduce((sum, { odds }) => sum + odds, 0);
  return dated.map(({ event, odds, days }) => {
    const further = fits.reduce(
      (sum, one) => sum + (one.event !== event && isNear(one.event, event) ? one.odds : 0),
      0,
    );
    const share = (clue.sure * odds) / (known + SHARE.unknown + SHARE.further * further);
    return { clue, event, days, said: meanings.said, share };
  });
}

function isNear({ date: one }: PastEvent, { date: other }: PastEvent): boolean {
  return Math.abs(one.earliest - other.earliest) <= SHARE.near;
}

function daysOf(event: PastEvent, clue: Clue, meanings: Meanings): ReadonlyMap<CivilDay, number> {
  const { date } = event;
  const days = new Map<CivilDay, number>();
  for (const { first, last, meant } of meanings.between(
    date.earliest - meanings.to - 1,
    date.latest - meanings.from + 1,
  )) {
    const weight = widthInDays(meant) > FIT.widestReading ? 0 : agreement(meant, date);
    if (weight > 0)
      for (let day = first; day <= last; day++) if (isPossible(clue.status, date, day)) days.set(day, weight);
  }
  return days;
}

/**
 * 1 where the words name the days of an event, less where it has more of them (a day of a long tour is told more seldom than that
 * of a meeting), and little where they miss it by one: reports of one event differ by that much.
 */
function agreement(meant: Days, event: Days): number {
  if (contains(meant, event)) return 1;
  if (contains(event, meant)) return Math.sqrt(widthInDays(meant) / widthInDays(event));
  const isBeside = meant.earliest <= event.latest + 1 && meant.latest >= event.earliest - 1;
  return isBeside && widthInDays(meant) <= 2 ? SHARE.beside : 0;
}

/** What has happened lies behind, what is planned ahead. */
function isPossible(status: Clue['status'], date: Days, day: CivilDay): boolean {
  return status === 'planned' ? date.latest >= day : status !== 'happened' || date.earliest <= day;
}
