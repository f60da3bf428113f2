import { type CivilDay, civilDate } from '../../model/civil-day.ts';
import { knownEdtf } from '../../model/edtf.ts';
import type { ParsedQuery, QueryPart } from './parse-query.ts';
import { documentOf, isInTitle } from './postings.ts';
import type { SearchIndex } from './search-index.ts';
import { FIELD_WEIGHT, INSIDE_DATE_WEIGHT, LONGEST_STAY } from './tuning.ts';
import { daysOfYear, type YearlyDays } from './yearless-date.ts';

/** The recognised parts of a query as a test of documents. */
export interface PartFilter {
  /** Numbers of the named entities, each once. */
  readonly entities: readonly number[];
  readonly hasDate: boolean;
  /**
   * True for an event with every entity and within every time, and for an article that reports one and came out within
   * them. A part also fits where the title says it: "China-Russia trade reaches 79.2 billion dollars in 2011" has nobody who
   * takes part, and came out later.
   */
  accepts(document: number): boolean;
  /** What the parts add to the score of a document that they accept. */
  score(document: number): number;
}

/** A time that is asked for, and the documents whose title says it in the same words. */
interface AskedTime extends TimeTest {
  readonly titled: ReadonlySet<number>;
}

/** A comparison with NaN is false: what has no date lies within no time. */
interface TimeTest {
  touches(earliest: CivilDay, latest: CivilDay): boolean;
  /** How much of it lies within the time, from 0 to 1: all of a day in its month, a third of a visit on the last of its three days. */
  share(earliest: CivilDay, latest: CivilDay): number;
}

/** Makes the test. Without parts it accepts every document. */
export function partFilter(index: SearchIndex, parsed: ParsedQuery): PartFilter {
  const times: AskedTime[] = [];
  const titledBy = new Map<number, Set<number>>();
  for (const part of parsed.parts) {
    const held = titlesHolding(index, parsed, part);
    if (part.kind !== 'entity') times.push({ ...timeTest(part), titled: held });
    else {
      const titled = titledBy.get(part.entity) ?? new Set(index.titles.naming(part.entity));
      for (const document of held) titled.add(document);
      titledBy.set(part.entity, titled);
    }
  }
  const entities = [...titledBy.keys()];
  const named = new Uint8Array(index.documentCount);
  for (const [entity, titled] of titledBy)
    for (const document of new Set([...(index.documentsOfEntity[entity] ?? []), ...titled]))
      named[document] = (named[document] ?? 0) + 1;

  const [earliest, latest] = [index.earliest, index.latest];
  const touches = (document: number): boolean =>
    times.every(
      (time) =>
        time.touches(earliest[document] ?? Number.NaN, latest[document] ?? Number.NaN) ||
        time.titled.has(document),
    );
  const shareInside = (document: number): number =>
    Math.min(
      ...times.map((time) => time.share(earliest[document] ?? Number.NaN, latest[document] ?? Number.NaN)),
    );

  return {
    entities,
    hasDate: times.length > 0,
    accepts: (document) => named[document] === entities.length && touches(document),
    score(document) {
      let score = times.length > 0 ? INSIDE_DATE_WEIGHT * Math.sqrt(shareInside(document)) : 0;
      for (const titled of titledBy.values())
        score += titled.has(document) ? FIELD_WEIGHT.title : FIELD_WEIGHT.names;
      return score;
    },
  };
}

function timeTest(part: Exclude<QueryPart, { kind: 'entity' }>): TimeTest {
  if (part.kind === 'yearly') return yearlyTest(part.days);
  const date = knownEdtf(part.edtf);
  return {
    touches: (earliest, latest) => earliest <= date.latest && latest >= date.earliest,
    share: (earliest, latest) => shareOf(earliest, latest, date.earliest, date.latest),
  };
}

/** A day of whichever year. What may have been on any of many days was on no certain one. */
function yearlyTest(yearly: YearlyDays): TimeTest {
  const share = (earliest: CivilDay, latest: CivilDay): number => {
    if (!(latest - earliest <= LONGEST_STAY)) return 0;
    // Days, and a stay, over New Year's Eve are of two years.
    const { year } = civilDate(earliest);
    const shares = [year - 1, year, year + 1].map((one) => {
      const days = daysOfYear(yearly, one);
      return days ? shareOf(earliest, latest, ...days) : 0;
    });
    return Math.max(...shares);
  };
  return { touches: (earliest, latest) => share(earliest, latest) > 0, share };
}

/**
 * The share of the days from `earliest` to `latest` that lie between two others; 0 of what has no date or no end. A stay is
 * known by the day on which it began: who asks for 20 March means the visit of 20 to 22 March, and all of it.
 */
function shareOf(earliest: CivilDay, latest: CivilDay, from: CivilDay, to: CivilDay): number {
  if (earliest >= from && earliest <= to && latest - earliest <= LONGEST_STAY) return 1;
  const inside = Math.min(latest, to) - Math.max(earliest, from) + 1;
  const share = Math.max(0, inside) / (latest - earliest + 1);
  return Number.isNaN(share) ? 0 : share;
}

/** The documents whose title holds every word of a part as it was typed. */
function titlesHolding(index: SearchIndex, { words }: ParsedQuery, part: QueryPart): Set<number> {
  let holding: Set<number> | undefined;
  for (const { term, start } of words) {
    if (start < part.start || start >= part.end) continue;
    const list = index.postings.lists[index.vocabulary.numbers.get(term) ?? -1] ?? [];
    const titles = new Set<number>();
    for (const posting of list) {
      const document = documentOf(posting);
      if (isInTitle(posting) && (holding?.has(document) ?? true)) titles.add(document);
    }
    holding = titles;
  }
  return holding ?? new Set();
}
