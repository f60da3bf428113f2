import { widthInDays } from '../../events/date-agreement.ts';
import { isEncounter } from '../clauses/coming.ts';
import type { Telling } from '../clauses/telling.ts';
import type { GatheredEvent } from './gathered-event.ts';

/**
 * The event whose day is also that of a meeting told in the sentence right behind it, of the same people: "Lind landed in Norddal on Friday.
 * Berg received him in the town hall." Undefined where the scene changes: in another place, in a tense of what lay before, or where "later"
 * or "also" begins something else.
 */
export function sceneOf(events: readonly GatheredEvent[], told: Telling): GatheredEvent | undefined {
  const { people } = told.cast;
  if (
    told.status !== 'happened' ||
    told.further ||
    told.isBeside ||
    people.length < 2 ||
    BEFORE.test(told.words)
  )
    return undefined;
  // Of the deeds of a language other than English nobody knows.
  if (told.deeds.size > 0 && !isEncounter(told.deeds)) return undefined;
  const event = events.at(-1);
  const gap = told.sentence.start - (event?.sentences.at(-1)?.end ?? Number.NEGATIVE_INFINITY);
  if (!event || gap < 0 || gap > NEXT_SENTENCE || event.status !== 'happened') return undefined;
  const isDay = event.date.precision === 'day' && widthInDays(event.date) <= 1;
  const isElsewhere = told.cast.places.some((place) => !event.cast.places.includes(place));
  const isShared = people.some((one) => event.cast.people.includes(one));
  return isDay && isShared && !isElsewhere ? event : undefined;
}

/** The white space between two sentences or paragraphs, in UTF-16 units. */
const NEXT_SENTENCE = 4;

/** What lay before the scene: "had received him". */
const BEFORE =
  /(?<!\p{L})(?:ha[ds]|have|earlier|previously|once|hatten?|früher|zuvor|avai(?:t|ent)|auparavant|había|habían|antes|раньше|ранее|此前|曾)(?!\p{L})/u;
