import { type CivilDay, MS_PER_DAY } from '../../model/civil-day.ts';
import { anchorDay, type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Article, Entity, Event } from '../../model/pack.ts';
import { namesOf } from '../../model/pack.ts';
import { buildNameTable, type NameTable } from './name-table.ts';
import { createPostings, type Postings } from './postings.ts';
import { createPublisherNames, type PublisherNames } from './publisher-names.ts';
import { createTitleNames, type TitleNames } from './title-names.ts';
import { buildVocabulary, type Vocabulary } from './vocabulary.ts';
import { type WarBegun, warsBegun } from './war-time.ts';
import { termsOf } from './words.ts';

/** What is searched. Ids are unique within each list. */
export interface Searchable {
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
}

/**
 * Everything that answers a query. Documents are numbered through: entities first, then events, then articles, so a
 * posting is one integer and a score one slot of an array.
 */
export interface SearchIndex {
  readonly names: NameTable;
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly articles: readonly Article[];
  readonly publishers: PublisherNames;
  readonly wars: readonly WarBegun[];
  readonly firstEvent: number;
  readonly firstArticle: number;
  readonly documentCount: number;
  /** By entity: the events that it takes part in, is the place of or is named beside, and the articles that report them. */
  readonly documentsOfEntity: readonly (readonly number[])[];
  readonly titles: TitleNames;
  /** By document: how many articles report an event, how many events an entity has. */
  readonly weight: Float64Array;
  /** By document: the first and the last day it may mean; NaN without a date. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** By document: the day it is ordered by; -Infinity without a date. */
  readonly anchor: Float64Array;
  /** By document, room that one search uses after the other: to make it anew cost the slowest keys 5 ms at 100,000 events. */
  readonly room: { /** Zeros between uses. */ readonly best: Float32Array; readonly ranks: Float64Array };
}

/** Builds the index: some 25 ms of CPU for the 760 events and 950 articles of the corpus, twice that in a cold engine. Ids that lead nowhere are passed over, as a pack may hold them. */
export function createSearchIndex({ entities, articles, events }: Searchable): SearchIndex {
  const read = entities.map((entity) => namesOf(entity).map(({ text }) => termsOf(text)));
  const names = buildNameTable(entities, read);
  const postings = createPostings();
  const firstEvent = entities.length;
  const firstArticle = firstEvent + events.length;
  const documentCount = firstArticle + articles.length;
  const dates = dateTable(documentCount);
  entities.forEach((entity, document) => {
    postings.add(document, 'title', termsOf(entity.name).indexed);
    for (const { indexed } of read[document] ?? []) postings.add(document, 'names', indexed);
    postings.add(document, 'summary', termsOf(entity.description).indexed);
  });
  events.forEach((event, index) => {
    postings.add(firstEvent + index, 'title', termsOf(event.title).indexed);
    postings.add(firstEvent + index, 'summary', termsOf(saidOf(event)).indexed);
    dates.set(firstEvent + index, event.date);
  });
  articles.forEach((article, index) => {
    postings.add(firstArticle + index, 'title', termsOf(article.title).indexed);
    postings.add(firstArticle + index, 'names', termsOf(article.publisher).indexed);
    postings.add(firstArticle + index, 'summary', termsOf(article.digest).indexed);
    if (article.published !== undefined) dates.set(firstArticle + index, article.published);
  });
  return {
    names,
    postings,
    vocabulary: buildVocabulary(postings.numbers),
    entities,
    events,
    articles,
    publishers: createPublisherNames(articles),
    wars: warsBegun(events),
    firstEvent,
    firstArticle,
    documentCount,
    titles: createTitleNames(
      names,
      postings,
      entities,
      (document) => (events[document - firstEvent] ?? articles[document - firstArticle])?.title,
    ),
    ...link({ entities, articles, events }, firstEvent, firstArticle),
    earliest: dates.earliest,
    latest: dates.latest,
    anchor: dates.anchor,
    room: { best: new Float32Array(documentCount), ranks: new Float64Array(documentCount) },
  };
}

/** What is said of an event beside its title, a line each: by each report, and on what they disagree ("first journey abroad"). */
function saidOf({ reports, disagreements = [] }: Event): string {
  let said = '';
  for (const { summary, note = '' } of reports) said += `${summary}\n${note}\n`;
  for (const { text } of disagreements) said += `${text}\n`;
  return said;
}

type Links = Pick<SearchIndex, 'documentsOfEntity' | 'weight'>;

/** Joins entities, events and articles by the ids that the events hold. */
function link({ entities, articles, events }: Searchable, firstEvent: number, firstArticle: number): Links {
  const entityNumbers = new Map(entities.map((entity, number) => [entity.id, number]));
  const articleNumbers = new Map(articles.map((article, number) => [article.id, number]));
  const ofEntity = entities.map((): number[] => []);
  const weight = new Float64Array(firstArticle + articles.length);
  const articlesOf = entities.map(() => new Set<number>());
  events.forEach((event, index) => {
    const document = firstEvent + index;
    const sources = new Set<number>();
    const named = new Set<string>(event.participants);
    for (const place of event.places) named.add(place);
    for (const { article, alsoNames = [] } of event.reports) {
      const source = articleNumbers.get(article);
      if (source !== undefined) sources.add(source);
      // Those a report only names as well: the counts beside them, and their cards, hold these events too.
      for (const id of alsoNames) named.add(id);
    }
    weight[document] = sources.size;
    for (const id of named) {
      const number = entityNumbers.get(id);
      if (number === undefined) continue;
      weight[number] = (weight[number] ?? 0) + 1;
      ofEntity[number]?.push(document);
      for (const source of sources) articlesOf[number]?.add(firstArticle + source);
    }
  });
  return {
    documentsOfEntity: ofEntity.map((documents, number) => [...documents, ...(articlesOf[number] ?? [])]),
    weight,
  };
}

interface DateTable extends Pick<SearchIndex, 'earliest' | 'latest' | 'anchor'> {
  set(document: number, edtf: string): void;
}

function dateTable(length: number): DateTable {
  const earliest = new Float64Array(length).fill(Number.NaN);
  const latest = new Float64Array(length).fill(Number.NaN);
  const anchor = new Float64Array(length).fill(Number.NEGATIVE_INFINITY);
  // Days repeat, and parsing 1,500 dates cold costs 8 ms.
  const parsed = new Map<string, EdtfDate>();
  return {
    earliest,
    latest,
    anchor,
    set(document, edtf) {
      const plain = plainSpan(edtf);
      if (plain) {
        earliest[document] = anchor[document] = plain.earliest;
        latest[document] = plain.latest;
        return;
      }
      const date = parsed.get(edtf) ?? knownEdtf(edtf);
      parsed.set(edtf, date);
      earliest[document] = date.earliest;
      latest[document] = date.latest;
      anchor[document] = anchorDay(date);
    },
  };
}

/** The days of a plain date, or of an interval of two ("2023-03-20/2023-03-22"), as most dates are: at a tenth of what parsing costs. */
function plainSpan(edtf: string): Pick<EdtfDate, 'earliest' | 'latest'> | undefined {
  const isInterval = edtf.length === 2 * DAY_LENGTH + 1 && edtf[DAY_LENGTH] === '/';
  if (!isInterval && edtf.length !== DAY_LENGTH) return undefined;
  const earliest = plainDay(edtf, 0);
  const latest = isInterval ? plainDay(edtf, DAY_LENGTH + 1) : earliest;
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** The length of a plain day: 2023-03-20. */
const DAY_LENGTH = 10;

/** The plain day that stands at an offset, read by its digits. */
function plainDay(edtf: string, at: number): CivilDay | undefined {
  if (edtf[at + 4] !== '-' || edtf[at + 7] !== '-') return undefined;
  const year = Number(edtf.slice(at, at + 4));
  const time = Date.UTC(
    year,
    Number(edtf.slice(at + 5, at + 7)) - 1,
    Number(edtf.slice(at + 8, at + DAY_LENGTH)),
  );
  // A date that was checked at the border exists; years before 100 and letters in it ("201X") are left to the parser.
  return year >= 100 && Number.isFinite(time) ? time / MS_PER_DAY : undefined;
}
