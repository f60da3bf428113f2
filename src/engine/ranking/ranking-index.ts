import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Article, Entity, Event, Status } from '../../model/pack.ts';
import { plannedDates } from '../events/planned-dates.ts';
import { sourceTier } from '../events/source-tier.ts';
import { type EventFacts, factsOf } from './event-facts.ts';
import { createHeadlineReader } from './headline.ts';
import { countRarity, type Rarity } from './rarity.ts';
import { FULL_REPORTS, TIER_VALUE } from './tuning.ts';
import { indexWording, type WordingIndex } from './wording.ts';

/** What is counted once over a whole corpus. Entities and events are numbered, so that a ranking reads arrays. */
export interface RankingIndex {
  readonly entityNumbers: ReadonlyMap<string, number>;
  /** How much it tells among some events that one of them and a page share somebody; see `countRarity`. Kept for as long as the list lives. */
  rarityAmong(events: readonly Event[]): Rarity;
  /** The same among all events of the corpus. */
  rarityOfAll(): Rarity;
  /** All events of the corpus, by number. */
  readonly counted: readonly CountedEvent[];
  /** By number of the entity: 1 for a place. */
  readonly isPlace: Uint8Array;
  /** The words of all events; made when first asked for, some 30 ms in a cold engine. */
  wording(): WordingIndex;
  entryOf(event: Event): RankingEntry;
  /** Those of a list, in its order; looked up once for as long as the list lives, as the lists of a knowledge base do. */
  entriesOf(events: readonly Event[]): readonly RankingEntry[];
}

/** An event as ranking reads it. */
export interface RankingEntry extends EventFacts {
  readonly number: number;
  readonly status: Status;
  /** Numbers of those who take part and of the places; those of whom reports name beside. */
  readonly companyNumbers: readonly number[];
  readonly besideNumbers: readonly number[];
  /** Numbers of those of them whom its title names. */
  readonly titledNumbers: readonly number[];
  /** 0 to 1: how many articles report it, and how near they stand to it. */
  readonly weight: number;
  /** What reports had planned it for, where that was another time than it came. */
  readonly planned: readonly EdtfDate[];
  /** First and last day on which each of its articles came out that does more than plan it, one after the other; of a mere plan, of all. */
  readonly published: readonly number[];
}

/** All of an entry that is counted before anything is ranked. */
export type CountedEvent = Omit<RankingEntry, 'titledNumbers'>;

/** True where reports of an event name somebody in passing, by number, and its title does not. */
export function isOnlyNamed(
  { besideNumbers, titledNumbers }: Pick<RankingEntry, 'besideNumbers' | 'titledNumbers'>,
  number: number,
): boolean {
  return besideNumbers.includes(number) && !titledNumbers.includes(number);
}

/** What an index is made of. */
export interface RankingCorpus {
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
}

/** Counts a corpus: a few ms of CPU for 766 events with 1,486 reports, all but their words. */
export function createRankingIndex({ entities, articles, events }: RankingCorpus): RankingIndex {
  const entityNumbers = numberEntities(entities, events);
  const articlesById = new Map(articles.map((article) => [article.id, article]));
  const counted = new Map<Event, CountedEvent>();
  const entries = new Map<Event, RankingEntry>();
  const titledOf = createHeadlineReader(entities);
  const numbered = (ids: readonly string[]): number[] => ids.flatMap((id) => entityNumbers.get(id) ?? []);
  const count = (event: Event, number: number): CountedEvent => {
    const facts = factsOf(event);
    const sources = sourcesOf(event.reports);
    const telling = sourcesOf(event.reports.filter(({ status }) => status !== 'planned'));
    const entry = {
      ...facts,
      number,
      status: event.status,
      companyNumbers: numbered(facts.company),
      besideNumbers: numbered(facts.beside),
      planned: plannedDates(event).map(knownEdtf),
      weight: weightOf(sources.map((id) => articlesById.get(id))),
      published: (telling.length > 0 ? telling : sources).flatMap((id) =>
        publishedDays(articlesById.get(id)),
      ),
    };
    counted.set(event, entry);
    return entry;
  };
  // Titles are read when an event is first ranked: for all of them at once it was 10 ms of a cold start. An event that came
  // later than the index has no words in it, and is ranked by all else.
  const entryOf = (event: Event): RankingEntry => {
    const found = entries.get(event) ?? {
      ...(counted.get(event) ?? count(event, events.length)),
      titledNumbers: numbered(titledOf(event)),
    };
    entries.set(event, found);
    return found;
  };
  const listed = new WeakMap<readonly Event[], readonly RankingEntry[]>();
  const entriesOf = (list: readonly Event[]): readonly RankingEntry[] => {
    const found = listed.get(list) ?? list.map(entryOf);
    listed.set(list, found);
    return found;
  };
  let wording: WordingIndex | undefined;
  const all = events.map(count);
  const rarityOf = countRarity(all, entityNumbers.size);
  let rarityAmongAll: Rarity | undefined;
  const rarities = new WeakMap<readonly Event[], Rarity>();
  const isPlace = new Uint8Array(entityNumbers.size);
  for (const { id, kind } of entities) if (kind === 'place') isPlace[entityNumbers.get(id) ?? 0] = 1;
  return {
    entityNumbers,
    rarityAmong(list) {
      const found = rarities.get(list) ?? rarityOf(entriesOf(list));
      rarities.set(list, found);
      return found;
    },
    rarityOfAll() {
      rarityAmongAll ??= rarityOf(all);
      return rarityAmongAll;
    },
    counted: all,
    isPlace,
    wording() {
      wording ??= indexWording(events, entities);
      return wording;
    },
    entryOf,
    entriesOf,
  };
}

/** Those whom only events know have numbers too: a pack need not describe everybody whom it names. */
function numberEntities(entities: readonly Entity[], events: readonly Event[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const add = (id: string): unknown => numbers.has(id) || numbers.set(id, numbers.size);
  for (const { id } of entities) add(id);
  for (const event of events) {
    const { company, beside } = factsOf(event);
    company.forEach(add);
    beside.forEach(add);
  }
  return numbers;
}

function sourcesOf(reports: Event['reports']): string[] {
  return [...new Set(reports.map(({ article }) => article))];
}

function weightOf(articles: readonly (Article | undefined)[]): number {
  const count = articles.reduce((sum, article) => sum + TIER_VALUE[sourceTier(article)], 0);
  return Math.min(1, Math.log(1 + count) / Math.log(1 + FULL_REPORTS));
}

function publishedDays(article: Article | undefined): number[] {
  if (article?.published === undefined) return [];
  const { earliest, latest } = knownEdtf(article.published);
  return Number.isFinite(earliest) && Number.isFinite(latest) ? [earliest, latest] : [];
}
