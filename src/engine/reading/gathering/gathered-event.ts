import type { EdtfDate } from '../../../model/edtf.ts';
import type { Known, Status } from '../../../model/pack.ts';
import { widthInDays } from '../../events/date-agreement.ts';
import type { Deed } from '../../grouping/deeds.ts';
import type { Telling } from '../clauses/telling.ts';
import type { Span } from '../layout/span.ts';
import { MOST_SENTENCES } from '../tuning.ts';
import { type Cast, joinCasts } from '../who/cast.ts';

/** One event of an article, with the places that tell of it. */
export interface GatheredEvent {
  readonly date: EdtfDate;
  readonly known: Known;
  /** True where the date is only a bound, from when it was told. */
  readonly weak: boolean;
  readonly status: Status;
  readonly cast: Cast;
  /** The telling that says most. */
  readonly best: Telling;
  readonly sentences: readonly Span[];
  readonly deeds: ReadonlySet<Deed>;
  readonly rules: readonly string[];
}

/** The rule by which a telling was recognised as one of an event told before. */
export const AGAIN = 'told again';

/** An event that one telling tells of, with a date that it has or was given. */
export function eventOf(
  told: Telling,
  date: EdtfDate,
  known: Known,
  { rule, weak = false }: { readonly rule?: string; readonly weak?: boolean } = {},
): GatheredEvent {
  return {
    date,
    known,
    weak,
    status: told.status,
    cast: told.cast,
    best: told,
    sentences: [told.sentence],
    deeds: told.deeds,
    rules: rule === undefined ? told.rules : [...told.rules, rule],
  };
}

/** One event out of two that are the same. */
export function joined(event: GatheredEvent, next: GatheredEvent): GatheredEvent {
  const finer = isFiner(next, event) ? next : event;
  return {
    ...event,
    date: finer.date,
    known: finer.known,
    weak: finer.weak,
    best: saysMore(next.best, event.best) ? next.best : event.best,
    cast: joinCasts(event.cast, added(event, next)),
    sentences:
      event.sentences.length < MOST_SENTENCES ? [...event.sentences, ...next.sentences] : event.sentences,
    deeds: new Set([...event.deeds, ...next.deeds]),
    rules: [...new Set([...event.rules, ...next.rules])],
  };
}

function isFiner(next: GatheredEvent, event: GatheredEvent): boolean {
  if (next.weak !== event.weak) return event.weak;
  return widthInDays(next.date) < widthInDays(event.date) && next.known !== 'inferred';
}

function saysMore(next: Telling, best: Telling): boolean {
  return (best.cast.people.length === 0 && next.cast.people.length > 0) || (!best.hasVerb && next.hasVerb);
}

/**
 * What a later telling adds. It names places of all kinds ("Russia's view"): those where it says that the thing is are added, all of them only
 * where none is known; what those who met said afterwards adds none.
 */
function added(event: GatheredEvent, { best, cast, deeds, rules }: GatheredEvent): Cast {
  const isTalk = rules.includes(AGAIN) && !best.back && deeds.size === 0;
  const scenes = event.cast.places.length > 0 || rules.includes(AGAIN);
  return { ...cast, places: isTalk ? [] : scenes ? best.scenes : cast.places };
}
