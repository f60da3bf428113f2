import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { createAnnounced } from './announced.ts';
import { createCompany } from './company.ts';
import { createNamedDates } from './named-dates.ts';
import { daysFromPage, isNext, lastDay, nearnessToPage, recency } from './now-line.ts';
import { createPageTime } from './page-time.ts';
import { isOnlyNamed, type RankingEntry, type RankingIndex } from './ranking-index.ts';
import type { RankingPage } from './ranking-page.ts';
import { BESIDE_THE_OWN, OUT_OF_REACH, SHARE, STATUS_VALUE, UNDATED } from './tuning.ts';

/** What a ranking is asked for: an entity's events as this page's reader wants them. */
export interface RankingAsk {
  /** Id of the entity whose name is hovered. */
  readonly entity: string;
  /** The events of that entity, in any order. */
  readonly events: readonly Event[];
  readonly page: RankingPage;
  /** Counted once over all events of the knowledge base. */
  readonly index: RankingIndex;
  /** The last day that the knowledge base knows of, EDTF; empty where it knows nothing. */
  readonly knowsUntil: string;
}

/** What a score is made of: each part as it enters the sum, half of it where the event is out of the page's reach. */
export interface ScoreParts {
  /** Who else of the event is on the page. */
  readonly together: number;
  /** Nearness to the page's date or to that of an item of it, on a page without one to the time that it tells of; recency where neither is known. */
  readonly nearness: number;
  /** Likeness of its wording to that of the title and of the sentence around the name. */
  readonly wording: number;
  /** That the sentence or the title names its day. */
  readonly dated: number;
  /** That it was on a day or in a month ahead which the sentence of the name states. */
  readonly announced: number;
  /** That those whom its title names are the hovered one or on the page: it is no news of others. */
  readonly about: number;
  /** How much of what is told of it is told of the hovered one: all of a talk, little of a summit of twenty. */
  readonly part: number;
  /** How many articles report it, and how near to it they stand. */
  readonly weight: number;
  readonly status: number;
  /** Zero or less: what it loses because a better row tells of the same visit. Set by the choice, not by the ranking. */
  readonly sameness: number;
}

/** The parts that are measured, in the order in which a scorer fills them in. */
export const PARTS = [
  'together',
  'nearness',
  'wording',
  'dated',
  'announced',
  'about',
  'part',
  'weight',
  'status',
] as const satisfies (keyof ScoreParts)[];

/** Fills the measured parts of an event's score into an array as long as `PARTS`, and tells whether the event lies after the page's date. */
export function createScorer(ask: RankingAsk): (entry: RankingEntry, parts: Float64Array) => boolean {
  const { entity, events, page, index } = ask;
  const pageDate = page.date === null ? null : knownEdtf(page.date.edtf);
  const nearness = createNearness(ask, pageDate);
  const company = createCompany({ ...ask, rarity: index.rarityAmong(events) });
  const strangersIn = createStrangersCount(ask);
  const own = index.entityNumbers.get(entity) ?? -1;
  const dated = createNamedDates(page.dates, pageDate);
  const announced = createAnnounced(page.announced);
  const likeness = index.wording().likeness({
    ...page,
    entities: [entity, ...page.entities.map(({ id }) => id)],
  });
  return (entry, parts) => {
    const next = pageDate !== null && isNext(entry, pageDate);
    const onNamedDay = dated(entry);
    const isFar = pageDate !== null && daysFromPage(entry, pageDate) >= OUT_OF_REACH.after;
    parts[0] = SHARE.together * company.valueOf(entry);
    parts[1] = SHARE.nearness * nearness(entry);
    parts[2] = SHARE.wording * (likeness[entry.number] ?? 0);
    parts[3] = SHARE.dated * onNamedDay;
    parts[4] = announced(entry) ? SHARE.announced : 0;
    parts[5] = SHARE.about * (1 - strangersIn(entry));
    parts[6] = SHARE.part * toldOf(entry, own);
    parts[7] = SHARE.weight * entry.weight;
    parts[8] = SHARE.status * STATUS_VALUE[entry.status];
    if (isFar && onNamedDay === 0)
      for (let part = 0; part < parts.length; part++) parts[part] = OUT_OF_REACH.keeps * (parts[part] ?? 0);
    return next;
  };
}

/** How much of an event is told of somebody, 0 to 1; all of it of a country in whose town it was. */
function toldOf({ companyNumbers, besideNumbers, told }: RankingEntry, own: number): number {
  const at = companyNumbers.indexOf(own);
  if (at >= 0) return told[at] ?? 0;
  return besideNumbers.includes(own) ? 0 : 1;
}

/** Nearness to a page's date or time, 0 to 1; as far as neither is known, recency. */
function createNearness(
  { events, page, index, knowsUntil }: RankingAsk,
  pageDate: EdtfDate | null,
): (entry: RankingEntry) => number {
  const anchor = page.item === null ? pageDate : knownEdtf(page.item);
  if (anchor) return (entry) => nearnessToPage(entry, anchor);
  const today = knownEdtf(lastDay(events, knowsUntil)).latest;
  const time = createPageTime(page, index);
  return (entry) => time.nearness(entry) + (1 - time.known) * UNDATED * recency(entry, today);
}

/**
 * Tells of an event how far it is about others than this page, 0 to 1: how many of the people and organisations that its
 * title names beside the hovered one the page does not name ("Xi and Putin speak" beside Xi, on a page about his quarrel
 * with Trump); they count less where it names the hovered one as well. A title that names nobody else is of no strangers. An event that only a report tells in passing of the hovered one,
 * person or organisation, is all of others: Wang Yi's card began with talks of Xi and Putin, since he was told of them.
 */
function createStrangersCount({ entity, page, index }: RankingAsk): (entry: RankingEntry) => number {
  const known = new Set(page.entities.map(({ id }) => index.entityNumbers.get(id)));
  const own = index.entityNumbers.get(entity) ?? -1;
  const isPlace = index.isPlace[own] === 1;
  return (entry) => {
    if (!isPlace && isOnlyNamed(entry, own)) return 1;
    let [strangers, named, count] = [0, 0, 1];
    for (const number of entry.titledNumbers) {
      if (number === own) count = BESIDE_THE_OWN;
      if (number === own || index.isPlace[number] === 1) continue;
      named++;
      if (!known.has(number)) strangers++;
    }
    return named === 0 ? 0 : (count * strangers) / named;
  };
}

/** The parts of a score by name, from what a scorer has filled in. */
export function partsOf(values: Float64Array): ScoreParts {
  const named = Object.fromEntries(PARTS.map((part, at) => [part, values[at] ?? 0]));
  // Object.fromEntries loses which keys there are.
  return { ...named, sameness: 0 } as unknown as ScoreParts;
}

/** The score of its parts. */
export function sumOf(parts: ScoreParts): number {
  const { together, nearness, wording, dated, announced, about, part, weight, status, sameness } = parts;
  return together + nearness + wording + dated + announced + about + part + weight + status + sameness;
}
