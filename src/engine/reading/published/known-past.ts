import { civilDate } from '../../../model/civil-day.ts';
import { type EdtfDate, knownEdtf } from '../../../model/edtf.ts';
import type { Event, Pack, Report, Status } from '../../../model/pack.ts';
import { widthInDays } from '../../events/date-agreement.ts';
import { type Deed, deedsOf } from '../../grouping/deeds.ts';
import { countTelling, stemsOf, type WordVector, wordVector } from '../../grouping/words.ts';
import { type EventPlaces, eventPlaces, type Wholes } from './event-places.ts';
import { type Term, termsIn } from './terms-of-office.ts';

/** An event that is known already, as far as it helps to tell when a text was written. */
export interface PastEvent {
  readonly id: string;
  readonly title: string;
  readonly date: EdtfDate;
  /** The years in which it lies, with the one before and the one after; undefined where it is open or an age. */
  readonly years: readonly [first: number, last: number] | undefined;
  readonly status: Status;
  /** The share of its reports in which each person or organisation takes part; half of one that is only named besides. */
  readonly people: ReadonlyMap<string, number>;
  /** Those who take part in most of them. */
  readonly principals: readonly string[];
  /** All who take part in it; of those whom a report only names besides none. */
  readonly participants: ReadonlySet<string>;
  readonly places: EventPlaces;
  readonly reports: number;
  readonly deeds: ReadonlySet<Deed>;
  readonly words: WordVector;
}

/** What is known of the past, for dating texts that do not say when they were written. */
export interface KnownPast {
  readonly events: readonly PastEvent[];
  /** The events that a person or organisation takes part in, or that a report names it with. */
  readonly of: (entity: string) => readonly PastEvent[];
  /** How alike a text is to what is told of an event: 0 to 1. */
  readonly likeness: (text: string) => (event: PastEvent) => number;
  /** The offices that a person holds or held, as far as their terms are known. */
  readonly terms: (entity: string) => readonly Term[];
  /** A place and those that it lies in. */
  readonly wholes: Wholes;
}

/** Reads the events of a knowledge base; some 60 ms for 800 events, so keep it. */
export function knownPast({ events, entities }: Pick<Pack, 'events' | 'entities'>): KnownPast {
  const within = new Map(entities.map((entity) => [entity.id, entity.within]));
  const wholes: Wholes = (place) => withWhole(place, within);
  const descriptions = new Map(entities.map(({ id, description }) => [id, description]));
  const stems = events.map((event) =>
    stemsOf([event.title, ...event.reports.map(({ summary }) => summary)].join(' ')),
  );
  const telling = countTelling(stems);
  // A country that takes part is none of the people: no text names it as one, so it would count as absent from each.
  const countries = new Set(entities.flatMap(({ id, kind }) => (kind === 'place' ? [id] : [])));
  const past = events.map((event, index) =>
    pastEvent(event, wordVector(stems[index] ?? [], telling), wholes, countries),
  );
  // The cosine with every event is read off the words of the text, of which most events have few.
  const byWord = new Map<string, [PastEvent, weight: number][]>();
  for (const event of past)
    for (const [word, weight] of event.words) {
      const own = byWord.get(word);
      if (own) own.push([event, weight]);
      else byWord.set(word, [[event, weight]]);
    }
  const byEntity = new Map<string, PastEvent[]>();
  for (const event of past)
    for (const id of [...event.people.keys(), ...event.places.all]) {
      const own = byEntity.get(id);
      if (own) own.push(event);
      else byEntity.set(id, [event]);
    }
  const of = (entity: string): readonly PastEvent[] => byEntity.get(entity) ?? [];
  return {
    events: past,
    of,
    likeness: (text) => {
      const alike = new Map<PastEvent, number>();
      for (const [word, weight] of wordVector(stemsOf(text), telling))
        for (const [event, other] of byWord.get(word) ?? [])
          alike.set(event, (alike.get(event) ?? 0) + weight * other);
      return (event) => alike.get(event) ?? 0;
    },
    terms: (entity) => termsIn(descriptions.get(entity) ?? ''),
    wholes,
  };
}

/** What lasts longer, in days, is no event of any year. */
const LONGEST = 36_525;

function pastEvent(
  { id, title, date, status, participants: all, places, reports }: Event,
  words: WordVector,
  wholes: Wholes,
  countries: ReadonlySet<string>,
): PastEvent {
  const told = [title, ...reports.map(({ summary }) => summary)];
  const known = knownEdtf(date);
  const hasYears = widthInDays(known) <= LONGEST;
  const participants = all.filter((one) => !countries.has(one));
  const people = sharesOf(participants, reports, countries);
  return {
    id,
    title,
    date: known,
    years: hasYears ? [civilDate(known.earliest).year - 1, civilDate(known.latest).year + 1] : undefined,
    status,
    people,
    principals: participants.filter((one) => (people.get(one) ?? 0) > MOST),
    participants: new Set(participants),
    places: eventPlaces(places, reports, wholes),
    reports: reports.length,
    deeds: commonDeeds(told),
    words,
  };
}

/** The deeds that at least a quarter of its reports tell of: what a report mentions in passing is no part of it. */
function commonDeeds(told: readonly string[]): ReadonlySet<Deed> {
  const counts = new Map<Deed, number>();
  for (const text of told) for (const deed of deedsOf(text)) counts.set(deed, (counts.get(deed) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= told.length / 4).map(([deed]) => deed));
}

function withWhole(place: string, within: ReadonlyMap<string, string | undefined>): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = place; at !== undefined && !chain.includes(at); at = within.get(at))
    chain.push(at);
  return chain;
}

/** Who takes part in more than this share of an event's reports is one of those whom it is about. */
const MOST = 0.5;

function sharesOf(
  participants: readonly string[],
  reports: readonly Report[],
  countries: ReadonlySet<string>,
): Map<string, number> {
  const shares = new Map<string, number>();
  const add = (ids: readonly string[], share: number): void => {
    for (const id of ids)
      if (!countries.has(id)) shares.set(id, (shares.get(id) ?? 0) + share / reports.length);
  };
  for (const report of reports) {
    add(report.participants ?? [], 1);
    add(report.alsoNames ?? [], 1 / 2);
  }
  // Packs of others may name people only at the event.
  for (const id of participants) if (!shares.has(id)) shares.set(id, 1);
  return shares;
}
