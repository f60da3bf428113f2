import { compareEdtf, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { createCompany } from './company.ts';
import { factsOf } from './event-facts.ts';
import { createNamedDates } from './named-dates.ts';
import { isNext, lastDay, nearnessToPage, recency, toldNear } from './now-line.ts';
import type { RankingIndex } from './ranking-index.ts';
import type { RankingPage } from './ranking-page.ts';
import { REACH, SHARE, STATUS_VALUE } from './tuning.ts';

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

/** What a score is made of: each part as it enters the sum. */
export interface ScoreParts {
  /** Who else of the event is on the page. */
  readonly together: number;
  /** Nearness to the page's date; recency on a page without one. */
  readonly nearness: number;
  /** Likeness of its wording to that of the title and of the sentence around the name. */
  readonly wording: number;
  /** That the sentence or the title names its day. */
  readonly dated: number;
  /** That articles of the days of the page tell of it. */
  readonly told: number;
  /** How many articles report it, and how near to it they stand. */
  readonly weight: number;
  /** Above the now line: that it had been announced, and so is what pages before it look forward to. */
  readonly foretold: number;
  readonly status: number;
  /** Zero or less: what it loses because a better row tells of the same visit. Set by the choice, not by the ranking. */
  readonly sameness: number;
}

/** An event with its score, 0 to 1. */
export interface RankedEvent {
  readonly event: Event;
  /** True where it lies after the page's date; false for all on a page without one. */
  readonly next: boolean;
  readonly score: number;
  /** They sum to the score. */
  readonly parts: ScoreParts;
}

/** Scores an entity's events for a page, in the order given. */
export function scoreEvents({ entity, events, page, index, knowsUntil }: RankingAsk): RankedEvent[] {
  const pageDate = page.date === null ? null : knownEdtf(page.date.edtf);
  const today = pageDate ? 0 : knownEdtf(lastDay(events, knowsUntil)).latest;
  const company = createCompany(index, entity, page);
  const dated = createNamedDates(page.dates, pageDate);
  const likeness = index.wording().likeness({
    ...page,
    entities: [entity, ...page.entities.map(({ id }) => id)],
  });
  return events.map((event) => {
    const entry = index.entryOf(event);
    const next = pageDate !== null && isNext(event, pageDate);
    const near = pageDate ? nearnessToPage(entry, pageDate) : recency(entry, today);
    const reach = pageDate ? REACH.far + (1 - REACH.far) * near : 1;
    const parts: ScoreParts = {
      together: SHARE.together * company.valueOf(entry) * reach,
      nearness: SHARE.nearness * (pageDate ? near : REACH.undated * near),
      wording: SHARE.wording * (likeness[entry.number] ?? 0) * reach,
      dated: SHARE.dated * dated(entry),
      told: pageDate ? SHARE.told * toldNear(entry.published, pageDate) : 0,
      weight: SHARE.weight * entry.weight,
      foretold: next && entry.foretold ? SHARE.foretold : 0,
      status: SHARE.status * STATUS_VALUE[event.status],
      sameness: 0,
    };
    return { event, next, score: sumOf(parts), parts };
  });
}

/** The score of its parts. */
export function sumOf(parts: ScoreParts): number {
  const { together, nearness, wording, dated, told, weight, foretold, status, sameness } = parts;
  return together + nearness + wording + dated + told + weight + foretold + status + sameness;
}

/** Best first. */
export function byScore(a: RankedEvent, b: RankedEvent): number {
  return b.score - a.score || laterFirst(a, b);
}

/** Latest first, as events are drawn; events of one day in the order of their ids, so that a card never flickers. */
export function laterFirst(a: RankedEvent, b: RankedEvent): number {
  return compareEdtf(factsOf(b.event).date, factsOf(a.event).date) || (a.event.id < b.event.id ? -1 : 1);
}
