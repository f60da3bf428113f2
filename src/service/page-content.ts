import { wordsOf } from '../engine/grouping/words.ts';
import { isFarOff, isSpokenOf } from '../engine/ranking/far-off.ts';
import { byScore, type RankedEvent } from '../engine/ranking/rank-events.ts';
import type { CardSelection } from '../engine/ranking/select-for-card.ts';
import { knownEdtf, lastsThrough } from '../model/edtf.ts';
import type { Entity, Event } from '../model/pack.ts';
import { NO_PASSAGE } from '../model/page-facts.ts';
import type { PageContent, PageEntityView } from '../model/page-views.ts';
import { type JudgedPage, type Knowledge, selectOn } from './page-view.ts';
import { entityView } from './views.ts';

/** The most names of a page that the popup lists, most named first: more than a reader scrolls through. */
const MOST_LISTED = 40;

/**
 * The score from which an event is worth a line, on a page with a date: below it, who somebody is says more. On the tuning half of
 * the judged pairs, without a passage, 65 of the 78 best of a name after the page that reach the first are wanted there (grade 2 or
 * better), and 50 of the 109 that do not; of the best before it 131 of the 146 that reach the second are related (grade 1 or
 * better), and 35 of the 55 that do not.
 */
const WORTH_TELLING = { after: 0.4, before: 0.35 };

/**
 * The score from which an event after the page is worth a line where they share nothing but the days, though the page names others: of the
 * best of judged pairs and of newspapers' pages one of eight below it is wanted ("Trump threatens China" beside a truce in Gaza), three of four above.
 */
const WORTH_BY_DAYS = 0.45;

/** What the company of an event adds to its score where it is hardly any. */
const HARDLY_SHARED = 0.02;

interface Listed {
  readonly entity: Entity;
  readonly count: number;
  readonly selection: CardSelection;
}

type Side = NonNullable<PageEntityView['headline']>['side'];

/** A name with the event that its line tells. */
interface Line {
  readonly listed: Listed;
  readonly event: RankedEvent | undefined;
}

/**
 * What the popup shows of a page: its people, then places and organisations, most named first, each with its one line:
 * an event that no other line tells, since four names beside one visit taught a reader one thing; none where there is only a
 * poor one.
 */
export function pageContent(knowledge: Knowledge, page: JudgedPage): PageContent {
  if (page.entities.length === 0) return { kind: 'no-names' };
  const listed = page.entities.slice(0, MOST_LISTED).flatMap(({ id, count }): Listed[] => {
    const entity = knowledge.kb.entity(id);
    if (!entity) return [];
    const events = eventsToTell(entity, page, knowledge);
    return [{ entity, count, selection: selectOn(knowledge, page, id, NO_PASSAGE, events) }];
  });
  const people = listed.filter(({ entity }) => entity.kind === 'person');
  const next = shareNext(people, page);
  const told = new Set<Event | undefined>([...next.values()].map(({ event }) => event));
  const inOrder = [...people, ...listed.filter((one) => !people.includes(one))];
  const lines = inOrder.map((one, at): Line => {
    const without = people.slice(at).filter((other) => !next.has(other));
    return { listed: one, event: next.get(one) ?? bestUntold(one, without, page, told) };
  });
  return {
    kind: 'names',
    pageDate: page.date,
    entities: lines.map((line) => viewOf(line, page)),
    nextCount: new Set(lines.flatMap((line) => cameNext(line, page))).size,
  };
}

/**
 * The events that a line may tell of an entity. Without a date there is no nearness, and a portrait of a country names thirty others,
 * each with a line about anything: there a place or an organisation has what one of the page's people took part in.
 */
function eventsToTell({ id, kind }: Entity, page: JudgedPage, knowledge: Knowledge): Event[] {
  const seen = knowledge.kb.eventsOf(id).filter((event) => isSeenIn(event, id, knowledge));
  if (page.date !== null || kind === 'person') return seen;
  const named = new Set(
    page.entities.map((one) => one.id).filter((one) => knowledge.kb.entity(one)?.kind === 'person'),
  );
  return seen.filter(({ participants }) => participants.some((one) => named.has(one)));
}

/**
 * True where an entity (id) takes part in an event or its title names it: a line has no room to say why an event stands
 * beside a name that its reports only mention ("Moscow: Kishida meets Zelensky in Kyiv").
 */
function isSeenIn(event: Event, id: string, { index }: Knowledge): boolean {
  const { companyNumbers, titledNumbers } = index.entryOf(event);
  const number = index.entityNumbers.get(id);
  return number !== undefined && [...companyNumbers, ...titledNumbers].includes(number);
}

/**
 * What came next for people, each an event of his own. One that is foremost another's, who has none yet, goes to him: beside
 * Putin, who is named more, Xi's visit to Moscow left Xi with less.
 */
function shareNext(people: readonly Listed[], page: JudgedPage): Map<Listed, RankedEvent> {
  const left = new Map(people.map((one) => [one, nextOf(one, people, page)]));
  const given = new Map<Listed, RankedEvent>();
  const told = new Set<Event>();
  for (const one of people) {
    for (const candidate of left.get(one) ?? []) {
      if (given.has(one)) break;
      const { event } = candidate;
      if (told.has(event)) continue;
      told.add(event);
      const without = people.filter((other) => !given.has(other));
      given.set(foremostOf(event, without) ?? one, candidate);
    }
  }
  return given;
}

/** Whose of these an event is before all: of those who take part, whom its title names first. */
function foremostOf(event: Event, people: readonly Listed[]): Listed | undefined {
  return people
    .filter(({ entity }) => event.participants.includes(entity.id))
    .toSorted((a, b) => placeIn(event, a) - placeIn(event, b))[0];
}

/** Where an event's title names somebody, in words; behind all others whom it does not name. */
function placeIn({ title }: Event, { entity }: Listed): number {
  const name = new Set(wordsOf(entity.name));
  const place = wordsOf(title).findIndex((word) => name.has(word));
  return place < 0 ? title.length : place;
}

/**
 * What came next for a person and is worth a line, the best first. Where the page names others, it is what brought him
 * together with one of these again.
 */
function nextOf({ selection }: Listed, people: readonly Listed[], page: JudgedPage): RankedEvent[] {
  const ids = new Set(people.map(({ entity }) => entity.id));
  return selection.after
    .filter(({ event }) => ids.size < 2 || event.participants.filter((id) => ids.has(id)).length > 1)
    .filter((one) => sideOf(one, page) === 'next' && isWorthTelling(one, page))
    .toSorted(byScore);
}

function isWorthTelling(one: RankedEvent, page: JudgedPage): boolean {
  const { next, score, parts } = one;
  if (page.date === null) return true;
  if (score < (next ? WORTH_TELLING.after : WORTH_TELLING.before) || isFarOff(one, page)) return false;
  const isShared = parts.together >= HARDLY_SHARED || page.entities.length === 1;
  return !next || isShared || isSpokenOf(one) || score >= WORTH_BY_DAYS;
}

/**
 * Of what is dated by the page's own month no line says that it came next, nor that it came before; nor on a page without a date;
 * nor of what lasts through its day, or goes on that day. What is of that day alone is of the same day.
 */
function sideOf({ event, next, around }: RankedEvent, { date }: JudgedPage): Side {
  if (around || date === null) return 'around';
  const [own, day] = [knownEdtf(event.date), knownEdtf(date.edtf)];
  if (own.earliest === day.earliest && own.latest === day.latest) return 'same-day';
  if (lastsThrough(own, day) || (own.earliest <= day.latest && own.latest >= day.earliest)) return 'around';
  return next ? 'next' : 'before';
}

/** The event of a line that came after the page; none where it is still a plan. */
function cameNext({ event }: Line, page: JudgedPage): Event[] {
  return event && sideOf(event, page) === 'next' && event.event.status !== 'planned' ? [event.event] : [];
}

/**
 * The best event before the page that is worth a line and that no other line tells; else such a one after it; else none. What is
 * foremost of somebody who is still without a line is left to him, where there is another.
 */
function bestUntold(
  listed: Listed,
  without: readonly Listed[],
  page: JudgedPage,
  told: Set<Event | undefined>,
): RankedEvent | undefined {
  const { before, after } = listed.selection;
  const untold = [before, after]
    .flatMap((side) => side.toSorted(byScore))
    .filter((one) => !told.has(one.event) && isWorthTelling(one, page));
  const own = untold.find(({ event }) => (foremostOf(event, without) ?? listed) === listed);
  const best = own ?? untold[0];
  told.add(best?.event);
  return best;
}

function viewOf({ listed: { entity, count }, event }: Line, page: JudgedPage): PageEntityView {
  const headline = event && { side: sideOf(event, page), date: event.event.date, title: event.event.title };
  return { entity: entityView(entity), count, ...(headline ? { headline } : {}) };
}
