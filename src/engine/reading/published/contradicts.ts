import type { Telling } from '../clauses/telling.ts';
import { liesIn } from './event-places.ts';
import type { KnownPast, PastEvent } from './known-past.ts';

/**
 * True where a telling cannot be of an event, however much else fits: it happened in none of the places that are told, or somebody takes part in
 * the one who takes no part in the other. Without this "Putin visited Beijing on Monday" was dated by a visit of Xi to Moscow.
 */
export function contradicts(
  { cast, scenes }: Pick<Telling, 'cast' | 'scenes'>,
  event: PastEvent,
  { wholes }: Pick<KnownPast, 'wholes'>,
): boolean {
  const isElsewhere =
    scenes.length > 0 &&
    event.places.all.size > 0 &&
    !scenes.some((place) => liesIn(place, event.places, wholes));
  const isAboutOthers =
    cast.people.length > 0 &&
    event.principals.length > 0 &&
    !cast.people.some((one) => event.principals.includes(one));
  return isElsewhere || cast.people.some((one) => !event.participants.has(one)) || isAboutOthers;
}
