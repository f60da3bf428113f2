import { compareEdtf, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import type { PageDate, PageEntity } from '../../model/page-facts.ts';
import { createCompany } from './company.ts';
import { factsOf } from './event-facts.ts';
import { isNext, lastDay, nearnessToPage, recency } from './now-line.ts';
import type { Rarity } from './rarity.ts';
import { FULL_REPORTS, SHARE, STATUS_VALUE } from './tuning.ts';

/** What a ranking is asked for: an entity's events as this page's reader wants them. */
export interface RankingAsk {
  /** Id of the entity whose name is hovered. */
  readonly entity: string;
  /** The events of that entity, in any order. */
  readonly events: readonly Event[];
  /** When the page was published, EDTF; null where it does not say. */
  readonly pageDate: Pick<PageDate, 'edtf'> | null;
  /** Whom else the page names. */
  readonly pageEntities: readonly PageEntity[];
  /** Counted once over all events of the knowledge base. */
  readonly rarity: Rarity;
  /** The last day that the knowledge base knows of, EDTF; empty where it knows nothing. */
  readonly knowsUntil: string;
}

/** What a score is made of: each part as it enters the sum. */
export interface ScoreParts {
  /** Who else of the event is on the page. */
  readonly together: number;
  /** Nearness to the page's date; recency on a page without one. */
  readonly nearness: number;
  /** How many articles report it. */
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
  /** Ids of the entities that it shares with the page, the most telling first. */
  readonly shared: readonly string[];
}

/** Scores an entity's events for a page, best first; ties go to the later event, then to the lesser id. */
export function rankEvents(ask: RankingAsk): RankedEvent[] {
  const pageDate = ask.pageDate === null ? null : knownEdtf(ask.pageDate.edtf);
  const today = knownEdtf(lastDay(ask.events, ask.knowsUntil)).latest;
  const company = createCompany(ask.entity, ask.pageEntities, ask.rarity);
  return ask.events
    .map((event): RankedEvent => {
      const next = pageDate !== null && isNext(event, pageDate);
      const { value: together, shared } = company(event);
      const parts: ScoreParts = {
        together: SHARE.together * together,
        nearness: SHARE.nearness * (pageDate ? nearnessToPage(event, pageDate) : recency(event, today)),
        weight: SHARE.weight * weightOf(event),
        foretold: next && factsOf(event).foretold ? SHARE.foretold : 0,
        status: SHARE.status * STATUS_VALUE[event.status],
        sameness: 0,
      };
      return { event, next, score: sumOf(parts), parts, shared };
    })
    .sort(byScore);
}

/** The score of its parts. */
export function sumOf(parts: ScoreParts): number {
  const { together, nearness, weight, foretold, status, sameness } = parts;
  return together + nearness + weight + foretold + status + sameness;
}

/** Best first. */
export function byScore(a: RankedEvent, b: RankedEvent): number {
  return b.score - a.score || laterFirst(a, b);
}

/** Latest first, as events are drawn; events of one day in the order of their ids, so that a card never flickers. */
export function laterFirst(a: RankedEvent, b: RankedEvent): number {
  return compareEdtf(factsOf(b.event).date, factsOf(a.event).date) || (a.event.id < b.event.id ? -1 : 1);
}

function weightOf(event: Event): number {
  return Math.min(1, Math.log(1 + factsOf(event).articles) / Math.log(1 + FULL_REPORTS));
}
