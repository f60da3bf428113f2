import { civilDate, isoDay } from '../../model/civil-day.ts';
import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Known, Status } from '../../model/pack.ts';
import { datesAgree, widthInDays } from '../events/date-agreement.ts';
import { type Deed, deedsOf } from '../grouping/deeds.ts';
import { type Cast, joinCasts, NOBODY, participantsOf } from './cast.ts';
import { type Relation, relatedDate } from './clauses.ts';
import type { Span } from './span.ts';
import type { Telling } from './tellings.ts';
import { FRESH_DAYS, WIDEST_SAME } from './tuning.ts';

/** One event of an article, with every place that tells of it. */
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

/** Deeds that name one thing from different sides: who comes on a visit meets his host. */
const ENCOUNTER: readonly Deed[] = ['meeting', 'in person', 'visit'];

/** Brings the tellings of one article together: each event once, with its date. `published` bounds what has no date of its own. */
export function gather(tellings: readonly Telling[], published: EdtfDate | undefined): GatheredEvent[] {
  const events: GatheredEvent[] = [];
  const related: { readonly told: Telling; readonly to: number | undefined }[] = [];
  let [before, sentence]: [number | undefined, number] = [undefined, -1];
  for (const told of tellings) {
    if (told.sentence.start !== sentence) before = undefined;
    sentence = told.sentence.start;
    if (told.onlyNamed) {
      const at = events.findLastIndex((event) => isPlaceOf(event, told));
      const event = events[at];
      if (event)
        events[at] = { ...event, cast: joinCasts(event.cast, { ...NOBODY, places: told.cast.places }) };
      continue;
    }
    // What lies "hours after" another thing waits until that one's date is settled.
    if (!told.date && told.relation) related.push({ told, to: before });
    else before = take(placed(told, events, published), events) ?? before;
  }
  for (const { told, to } of related) {
    const other = to === undefined ? undefined : events[to];
    if (told.relation) take(relatedEvent(told, told.relation, other, published), events);
  }
  return events.toSorted((a, b) => startOf(a) - startOf(b));
}

/** Adds an event, or joins it to the one that it is; says at which place it stands. */
function take(next: GatheredEvent | undefined, events: GatheredEvent[]): number | undefined {
  if (!next) return undefined;
  const found = events.findIndex((event) => isSame(event, next));
  const known = events[found];
  const at = known ? found : events.length;
  events[at] = known ? joined(known, next) : next;
  return at;
}

function startOf({ sentences, best }: GatheredEvent): number {
  return (sentences[0] ?? best.sentence).start;
}

/** A telling with a date: its own, that of what it points back to, or what can be said of it from when it was told. */
function placed(
  told: Telling,
  events: readonly GatheredEvent[],
  published: EdtfDate | undefined,
): GatheredEvent | undefined {
  if (told.date) return eventOf(told, told.date.date, told.date.known);
  const again = events.findLast((other) => isAgain(other, told) || isOfTalks(other, told, published));
  if (again) return eventOf(told, again.date, again.known, { rule: AGAIN, weak: again.weak });
  if (told.status === 'planned') {
    const coming = published && events.findLast((other) => isAhead(other, told, published));
    if (coming) return eventOf(told, coming.date, 'inferred', { rule: 'part of what is to come' });
    // That somebody means to do something is no event; that he means to come, to meet or to be elected is.
    const isEvent = told.named && told.cast.people.length > 0;
    const from = isEvent ? (told.saidOn?.date ?? published) : undefined;
    const after = from && knownEdtf(`${isoDay(from.earliest)}/..`);
    return after && eventOf(told, after, 'inferred', { rule: 'after it was told', weak: true });
  }
  if (told.saidOn) return eventOf(told, told.saidOn.date, told.saidOn.known, { rule: 'when it was told' });
  return (
    published && eventOf(told, aboutMonthOf(published), 'inferred', { rule: 'told as news', weak: true })
  );
}

function relatedEvent(
  told: Telling,
  relation: Relation,
  other: GatheredEvent | undefined,
  published: EdtfDate | undefined,
): GatheredEvent | undefined {
  // "Is set to visit, days after he was elected" and "it comes a week after" count from the telling.
  const isNews = other === undefined || (other.status === 'planned' && told.status !== 'planned');
  const from = isNews ? published : other.date;
  const date = from && relatedDate(relation, from);
  return date && eventOf(told, date, 'resolved', { rule: `${relation.side} ${from.text}` });
}

/** The rule by which a telling was recognised as one of an event told before. */
const AGAIN = 'told again';

function eventOf(
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
    deeds: deedsOf(told.words),
    rules: rule === undefined ? told.rules : [...told.rules, rule],
  };
}

/** The month of publication, hedged: news tells of what has just happened. */
function aboutMonthOf({ latest }: EdtfDate): EdtfDate {
  const { year, month } = civilDate(latest);
  return knownEdtf(`${year}-${String(month).padStart(2, '0')}~`);
}

function isAgain(event: GatheredEvent, told: Telling): boolean {
  if (told.further || !isOneStanding(event.status, told.status)) return false;
  if (told.back) return sharesAll(told.cast, event.cast);
  return (
    event.status === told.status &&
    shares(event.cast, told.cast) &&
    areOneDeed(event.deeds, deedsOf(told.words))
  );
}

/** What those who met said, thanked for or pledged belongs to their meeting, where nothing else is told of it. */
function isOfTalks(event: GatheredEvent, told: Telling, published: EdtfDate | undefined): boolean {
  if (told.status !== 'happened' || event.status !== 'happened' || told.further || told.saidOn) return false;
  const fresh = published !== undefined && published.earliest - event.date.latest <= FRESH_DAYS;
  const talks = ENCOUNTER.some((deed) => event.deeds.has(deed));
  return fresh && talks && deedsOf(told.words).size === 0 && sharesAll(told.cast, event.cast);
}

function isAhead(event: GatheredEvent, told: Telling, published: EdtfDate): boolean {
  return (
    Number.isFinite(event.date.latest) &&
    event.date.latest >= published.earliest &&
    shares(event.cast, told.cast)
  );
}

function isSame(event: GatheredEvent, next: GatheredEvent): boolean {
  if (!isOneStanding(event.status, next.status)) return false;
  if (next.rules.includes(AGAIN))
    return event.date.text === next.date.text && (shares(event.cast, next.cast) || next.best.back);
  if (next.best.further) return false;
  const met = shares(event.cast, next.cast);
  if (event.weak || next.weak)
    return (
      event.weak !== next.weak &&
      (met || next.best.back) &&
      (areOneDeed(event.deeds, next.deeds) || next.best.back) &&
      mayBeWeak(event, next)
    );
  const widest = Math.max(widthInDays(event.date), widthInDays(next.date));
  const exact = event.date.text === next.date.text;
  if (!exact && (widest > WIDEST_SAME || !datesAgree(event.date, next.date))) return false;
  const isNobody = (one: GatheredEvent): boolean => participantsOf(one.cast).length === 0;
  if (!isNobody(event) && !isNobody(next) && !met) return false;
  const sameDay = exact && widest <= 7;
  if (isNobody(event) && isNobody(next)) return sameDay && sharePlace(event.cast, next.cast);
  return (
    areOneDeed(event.deeds, next.deeds) || (sameDay && (event.deeds.size === 0 || next.deeds.size === 0))
  );
}

/** A date that was only guessed from when it was told gives way to one that the text tells, if that can be meant. */
function mayBeWeak(event: GatheredEvent, next: GatheredEvent): boolean {
  const [weak, firm] = event.weak ? [event, next] : [next, event];
  return firm.date.latest >= weak.date.earliest && firm.date.earliest <= weak.date.latest;
}

/** "His visit to Beijing is a sign" tells where the visit was that is told of before it. */
function isPlaceOf(event: GatheredEvent, told: Telling): boolean {
  const deeds = deedsOf(told.words);
  const encounter =
    ENCOUNTER.some((deed) => event.deeds.has(deed)) && ENCOUNTER.some((deed) => deeds.has(deed));
  return (
    encounter && event.cast.places.length === 0 && event.known !== 'inferred' && shares(event.cast, told.cast)
  );
}

function sharePlace(a: Cast, b: Cast): boolean {
  return a.places.length === 0 || b.places.some((place) => a.places.includes(place));
}

/** A plan and an account of it are two in one article: the one says what was to come. */
function isOneStanding(a: Status, b: Status): boolean {
  return a === b || (a !== 'planned' && b !== 'planned' && [a, b].includes('reported'));
}

function areOneDeed(a: ReadonlySet<Deed>, b: ReadonlySet<Deed>): boolean {
  for (const deed of a) if (b.has(deed)) return true;
  return ENCOUNTER.some((deed) => a.has(deed)) && ENCOUNTER.some((deed) => b.has(deed));
}

function shares(a: Cast, b: Cast): boolean {
  const others = participantsOf(b);
  return participantsOf(a).some((one) => others.includes(one));
}

function sharesAll(part: Cast, whole: Cast): boolean {
  const known = participantsOf(whole);
  return participantsOf(part).every((one) => known.includes(one));
}

function joined(event: GatheredEvent, next: GatheredEvent): GatheredEvent {
  const finer = isFiner(next, event) ? next : event;
  return {
    ...event,
    date: finer.date,
    known: finer.known,
    weak: finer.weak,
    best: saysMore(next.best, event.best) ? next.best : event.best,
    cast: joinCasts(event.cast, isElsewhere(event, next) ? { ...next.cast, places: [] } : next.cast),
    sentences: [...event.sentences, ...next.sentences],
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

/** What is said of an event later on names places of all kinds; only its own date or the lack of any place makes them its own. */
function isElsewhere({ cast }: GatheredEvent, { best, rules }: GatheredEvent): boolean {
  return cast.places.length > 0 && (best.back || rules.includes(AGAIN));
}
