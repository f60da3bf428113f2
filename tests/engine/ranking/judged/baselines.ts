import { type EdtfDate, knownEdtf } from '../../../../src/model/edtf.ts';
import type { Event } from '../../../../src/model/pack.ts';

/**
 * The simple rankings that ours is measured beside, and that the events to be judged were pooled from. Each is the plain
 * thing that its name says, so that none shares a rule with what is measured.
 */

/** What a baseline may look at. */
export interface BaselineAsk {
  readonly entity: string;
  readonly events: readonly Event[];
  /** All events of the corpus, to count how rare a word or a name is. */
  readonly corpus: readonly Event[];
  readonly published: string | null;
  /** Ids of all whom the page names. */
  readonly onPage: readonly string[];
  /** The title of the page and the sentences that name the entity. */
  readonly wording: string;
}

/** Orders the events of an ask, best first. */
export type Baseline = (ask: BaselineAsk) => Event[];

/** Saturation and length of BM25, at the values of its authors (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/** All of them, by name. */
export const BASELINES: Readonly<Record<string, Baseline>> = {
  'newest first': ({ events }) => byScore(events, (event) => startOf(event)),
  'nearest to the page': ({ events, published }) => {
    if (published === null) return byScore(events, (event) => startOf(event));
    const page = knownEdtf(published);
    return byScore(events, (event) => -daysBetween(knownEdtf(event.date), page));
  },
  'BM25 of the wording': ({ events, corpus, wording }) => {
    const score = bm25(statisticsOf(corpus), words(wording));
    return byScore(events, (event) => score(wordsOfEvent(event)));
  },
  'shared people': ({ events, corpus, entity, onPage }) => {
    const counts = new Map<string, number>();
    for (const id of corpus.flatMap(companyOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const shared = new Set(onPage.filter((id) => id !== entity));
    return byScore(events, (event) =>
      companyOf(event)
        .filter((id) => shared.has(id))
        .reduce((sum, id) => sum + Math.log(corpus.length / (counts.get(id) ?? 1)), 0),
    );
  },
};

/** Ties go to the later event. */
function byScore(events: readonly Event[], score: (event: Event) => number): Event[] {
  return events
    .map((event) => ({ event, value: score(event), start: startOf(event) }))
    .toSorted((a, b) => b.value - a.value || b.start - a.start || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}

function startOf(event: Event): number {
  const { earliest, latest } = knownEdtf(event.date);
  return Number.isFinite(earliest) ? earliest : latest;
}

function daysBetween(a: EdtfDate, b: EdtfDate): number {
  return Math.max(0, a.earliest - b.latest, b.earliest - a.latest);
}

function companyOf(event: Event): string[] {
  return [...new Set([...event.participants, ...event.places])];
}

/** Worked out once for each event and each corpus: all pairs ask of the same ones. */
const wordsKept = new WeakMap<Event, readonly string[]>();
const statisticsKept = new WeakMap<readonly Event[], Statistics>();

function wordsOfEvent(event: Event): readonly string[] {
  const kept =
    wordsKept.get(event) ?? words([event.title, ...event.reports.map(({ summary }) => summary)].join(' '));
  wordsKept.set(event, kept);
  return kept;
}

/** In how many events of a corpus each word stands, and how many words one has in the mean. */
interface Statistics {
  readonly events: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly mean: number;
}

function statisticsOf(corpus: readonly Event[]): Statistics {
  const kept = statisticsKept.get(corpus);
  if (kept) return kept;
  const counts = new Map<string, number>();
  let length = 0;
  for (const event of corpus) {
    const document = wordsOfEvent(event);
    length += document.length;
    for (const word of new Set(document)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const statistics = { events: corpus.length, counts, mean: length / corpus.length };
  statisticsKept.set(corpus, statistics);
  return statistics;
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function bm25(
  { events, counts, mean }: Statistics,
  query: readonly string[],
): (document: readonly string[]) => number {
  const telling = (word: string): number => {
    const holding = counts.get(word) ?? 0;
    return Math.log(1 + (events - holding + 0.5) / (holding + 0.5));
  };
  return (document) => {
    const norm = K1 * (1 - B + (B * document.length) / mean);
    let sum = 0;
    for (const word of new Set(query)) {
      const often = document.filter((other) => other === word).length;
      if (often > 0) sum += (telling(word) * often * (K1 + 1)) / (often + norm);
    }
    return sum;
  };
}
