import { compareEdtf, isEitherSideOf, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { bestOf } from '../search/best-of.ts';
import { factsOf } from './event-facts.ts';
import { createScorer, PARTS, partsOf, type RankingAsk, type ScoreParts, sumOf } from './score-parts.ts';

/** An event with its score, 0 to 1; what was announced may add to it. */
export interface RankedEvent {
  readonly event: Event;
  /** True where it is drawn above the now line; false for all on a page without one. */
  readonly next: boolean;
  /** True where its date is too coarse to say on which side of the page's it lies: it is drawn at the line. */
  readonly around: boolean;
  readonly score: number;
  /** They sum to the score. */
  readonly parts: ScoreParts;
}

/**
 * The best `most` of an entity's events on each side of the page's date, scored, in no order. Scores are numbers first and
 * objects only for those: 20,000 of them cost 9 ms of the 12 that a card took.
 */
export function scoreEvents(ask: RankingAsk, most: number): RankedEvent[] {
  const { events, index, page } = ask;
  const pageDate = page.date && knownEdtf(page.date.edtf);
  const entries = index.entriesOf(events);
  const fill = createScorer(ask);
  const parts = new Float64Array(PARTS.length);
  const scores = new Float64Array(events.length);
  const days = new Float64Array(events.length);
  const sides: { readonly ahead: number[]; readonly behind: number[] } = { ahead: [], behind: [] };
  entries.forEach((entry, at) => {
    const next = fill(entry, parts);
    let score = 0;
    // By number: the iterator of a typed array cost a tenth of all.
    for (let part = 0; part < parts.length; part++) score += parts[part] ?? 0;
    scores[at] = score;
    days[at] = entry.date.earliest;
    (next ? sides.ahead : sides.behind).push(at);
  });
  return [sides.ahead, sides.behind].flatMap((side, which) =>
    bestOf(side, most, scores, days).best.flatMap((at) => {
      const [event, entry] = [events[at], entries[at]];
      if (!event || !entry) return [];
      fill(entry, parts);
      const around = pageDate !== null && isEitherSideOf(entry.date, pageDate);
      const named = partsOf(parts);
      return [{ event, next: which === 0, around, score: sumOf(named), parts: named }];
    }),
  );
}

/** Best first. */
export function byScore(a: RankedEvent, b: RankedEvent): number {
  return b.score - a.score || laterFirst(a, b);
}

/** The ids of some, best first. */
export function idsByScore(ranked: readonly RankedEvent[]): string[] {
  return ranked.toSorted(byScore).map(({ event }) => event.id);
}

/** As the rows of one side of the line are drawn: latest first, what may lie on either side of the page's day at the line. */
export function atTheLine(a: RankedEvent, b: RankedEvent): number {
  const nearer = Number(b.around) - Number(a.around);
  return (a.next ? -nearer : nearer) || laterFirst(a, b);
}

/** Latest first, as events are drawn; events of one day in the order of their ids, so that a card never flickers. */
export function laterFirst(a: RankedEvent, b: RankedEvent): number {
  return compareEdtf(factsOf(b.event).date, factsOf(a.event).date) || (a.event.id < b.event.id ? -1 : 1);
}
