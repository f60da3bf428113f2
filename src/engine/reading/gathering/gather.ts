import { civilDate, isoDay } from '../../../model/civil-day.ts';
import { type EdtfDate, knownEdtf } from '../../../model/edtf.ts';
import { widthInDays } from '../../events/date-agreement.ts';
import { isComing } from '../clauses/coming.ts';
import type { ReadDate } from '../clauses/dated-span.ts';
import { type Relation, relatedDate } from '../clauses/relation.ts';
import { GONE_BY } from '../clauses/status.ts';
import type { Telling } from '../clauses/telling.ts';
import { isLent, thatDay } from '../clauses/that-day.ts';
import { MOST_COMPARED } from '../tuning.ts';
import { joinCasts, NOBODY, participantsOf } from '../who/cast.ts';
import { AGAIN, eventOf, type GatheredEvent, joined } from './gathered-event.ts';
import { isAgain, isAhead, isOfTalks, isPlaceOf, isSame, isSuchAnother } from './same-event.ts';
import { sceneOf } from './same-scene.ts';
import { withThere } from './there.ts';

/** Brings the tellings of one article together: each event once, with its date. `published` bounds what has no date of its own. */
export function gather(tellings: readonly Telling[], published: EdtfDate | undefined): GatheredEvent[] {
  const events: GatheredEvent[] = [];
  const related: { readonly told: Telling; readonly to: number | undefined }[] = [];
  let [before, sentence]: [number | undefined, number] = [undefined, -1];
  let there: readonly string[] = [];
  for (const given of tellings) {
    const told = withThere(given, there);
    if (told.scenes.length > 0) there = told.scenes;
    if (told.sentence.start !== sentence) before = undefined;
    sentence = told.sentence.start;
    if (told.onlyNamed) {
      const event = recent(events).findLast((one) => isPlaceOf(one, told));
      if (event)
        events[events.lastIndexOf(event)] = {
          ...event,
          cast: joinCasts(event.cast, { ...NOBODY, places: told.scenes.slice(0, 1) }),
        };
      continue;
    }
    // What lies "hours after" another thing waits until that one's date is settled.
    if (!told.date && told.relation) related.push({ told, to: before });
    else before = take(placed(told, events, published), events) ?? before;
  }
  for (const { told, to } of related) {
    const other = to === undefined ? undefined : events[to];
    if (told.relation) take(relatedEvent(told, told.relation, other, published), events, other);
  }
  return events.toSorted((a, b) => startOf(a) - startOf(b));
}

/** Adds an event, or joins it to the one that it is, which is none of which it is told to lie apart; says at which place it stands. */
function take(
  next: GatheredEvent | undefined,
  events: GatheredEvent[],
  apartFrom?: GatheredEvent,
): number | undefined {
  if (!next) return undefined;
  const isApart = next.best.relation?.leastDays !== undefined;
  const known = recent(events).find((event) => isSame(event, next) && !(isApart && event === apartFrom));
  const at = known ? events.lastIndexOf(known) : events.length;
  events[at] = known ? joined(known, next) : next;
  return at;
}

/** The events told last: an article returns to what it told a page ago, not to what a book told. */
function recent(events: readonly GatheredEvent[]): readonly GatheredEvent[] {
  return events.length > MOST_COMPARED ? events.slice(-MOST_COMPARED) : events;
}

function startOf({ sentences, best }: GatheredEvent): number {
  return (sentences[0] ?? best.sentence).start;
}

/** What has the day of a treaty of long ago lent to it; where that alone made it behind, it is to come. */
function withoutDate(told: Telling): Telling {
  return { ...told, date: undefined, status: told.rules.includes(GONE_BY) ? 'planned' : told.status };
}

/** A telling with a date: its own, that of what it points back to, or what can be said of it from when it was told. */
function placed(
  given: Telling,
  events: readonly GatheredEvent[],
  published: EdtfDate | undefined,
): GatheredEvent | undefined {
  const told = given.date && isLent(given, given.date, events, published) ? withoutDate(given) : given;
  if (told.date) return eventOf(ofGuests(told, events), told.date.date, told.date.known);
  const day = told.isThatDay && !told.saidOn ? thatDay(told, events, published) : undefined;
  if (day) return eventOf(told, day, 'inferred', { rule: 'of the day told before' });
  const again = recent(events).findLast((other) => isAgain(other, told) || isOfTalks(other, told, published));
  if (again) return eventOf(told, again.date, again.known, { rule: AGAIN, weak: again.weak });
  if (told.status === 'planned') {
    const coming = published && recent(events).findLast((other) => isAhead(other, told, published));
    if (coming) return eventOf(told, coming.date, 'inferred', { rule: 'part of what is to come' });
    const from = isComing(told) ? (told.saidOn?.date ?? published) : undefined;
    const after = from && knownEdtf(`${isoDay(from.earliest)}/..`);
    return after && eventOf(told, after, 'inferred', { rule: 'after it was told', weak: true });
  }
  if (told.saidOn) {
    const date = whenToldOf(told, told.saidOn);
    return eventOf(told, date, 'inferred', { rule: 'before it was told', weak: date.precision !== 'day' });
  }
  if (!published || NO_DAY.test(told.words)) return undefined;
  if (told.entry) return eventOf(told, told.entry.date, 'inferred', { rule: 'of its entry in a timeline' });
  const scene = sceneOf(events, told);
  if (scene) return eventOf(told, scene.date, 'inferred', { rule: 'right behind what was told of that day' });
  // What a report with a day at its head tells as news is of that day or of the one before.
  const filed = told.filedOn && knownEdtf(`${isoDay(told.filedOn.earliest - 1)}/${told.filedOn.text}`);
  return eventOf(told, filed ?? aboutMonthOf(published), 'inferred', { rule: 'told as news', weak: true });
}

/** "A visit to Moscow could come in April" names no guest: those of the visit that was told of before are meant. */
function ofGuests(told: Telling, events: readonly GatheredEvent[]): Telling {
  if (told.status !== 'planned' || participantsOf(told.cast).length > 0) return told;
  const other = recent(events).findLast((event) => isSuchAnother(event, told));
  return other ? { ...told, cast: { ...told.cast, people: other.cast.people } } : told;
}

function relatedEvent(
  told: Telling,
  relation: Relation,
  other: GatheredEvent | undefined,
  published: EdtfDate | undefined,
): GatheredEvent | undefined {
  // "Is set to visit, days after he was elected" and "it comes a week after" count from the telling.
  const isNews =
    other === undefined ||
    (other.weak && other.status !== 'planned') ||
    (other.status === 'planned' && told.status !== 'planned');
  const from = isNews ? published : other.date;
  const bound = told.status === 'happened' ? published?.latest : undefined;
  const date = from && relatedDate(relation, from, bound);
  return date && eventOf(told, date, 'resolved', { rule: `${relation.side} ${from.text}` });
}

/** How the months begin in the languages that write a day before its month; "3 accords 2023" names none. */
const MONTH =
  'jan|ene|gen|f[eé]v|feb|mar|mär|apr|avr|abr|ma[iyj]|mag|ju[nli]|giu|lug|aug|ao[uû]|ago|se[ptm]|o[ckut]t|nov|d[eéi][cz]|янв|фев|мар|апр|ма[яй]|ию[нл]|авг|сен|окт|ноя|дек';

/** A day that is none ("on 2023-02-30", "on 31 April 2024"): nobody knows when that was, but it was not news. */
const NO_DAY = new RegExp(
  `(?<!\\d)\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}(?!\\d)|(?<!\\d)\\d{1,2}\\.? (?:${MONTH})[^\\s\\d]{0,8} \\d{4}(?!\\d)`,
  'i',
);

/**
 * When that was of which only the day is known on which somebody told it. "Berg has left Norddal, officials said on Monday" is news of about that
 * day, and what was overnight is of it; when "the ministry said on Monday that Berg had met Lind" nobody knows on which day they met.
 */
function whenToldOf({ clause, isThatDay, status }: Telling, { start, date }: ReadDate): EdtfDate {
  // A claim is of the day on which it was made.
  if (isThatDay || status === 'reported') return date;
  if (widthInDays(date) > DAYS_OF_A_MONTH && date.precision !== 'year') return date;
  if (date.precision !== 'day' || date.interval || date.approximate) return aboutMonthOf(date);
  return start >= clause.end ? knownEdtf(`${date.text}~`) : aboutMonthOf(date);
}

const DAYS_OF_A_MONTH = 31;

/** The month in which something was told, hedged: news tells of what has just happened. Of what was told in a year nobody knows more than that. */
function aboutMonthOf({ latest, precision, text }: EdtfDate): EdtfDate {
  if (precision === 'year') return knownEdtf(`${text.slice(0, YEAR)}~`);
  const { year, month } = civilDate(latest);
  return knownEdtf(`${year}-${String(month).padStart(2, '0')}~`);
}

/** "2023", in UTF-16 units. */
const YEAR = 4;
