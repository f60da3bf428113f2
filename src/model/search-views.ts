import type { AnswerView, Unanswered } from './answer-views.ts';
import type { ArticleView, EntityView, EventView } from './views.ts';

/** What the background hands to the popup of a search: parts of the query that were recognised, and grouped results. */

/** A part of a query that was recognised: shown as a chip that can be removed. */
export interface QueryChip {
  readonly kind: 'entity' | 'date' | 'yearly';
  /** The part of the query as typed (UTF-16 offsets into it). */
  readonly start: number;
  readonly end: number;
  /** "Xi Jinping", or EDTF for a date; of a day of whichever year XXXX-05-09. */
  readonly value: string;
  /** Of a date that does not exist ("30 February 2023"): `value` is what of it does. */
  readonly isUnreal?: true;
}

/** A span of a title to highlight (UTF-16 offsets). */
export type Highlight = readonly [start: number, end: number];

export interface EventHit {
  readonly event: EventView;
  readonly highlights: readonly Highlight[];
}

export interface EntityHit {
  readonly entity: EntityView;
  readonly eventCount: number;
  readonly highlights: readonly Highlight[];
}

export interface ArticleHit {
  readonly article: ArticleView;
  readonly highlights: readonly Highlight[];
}

/** A query as it was searched: what of it was recognised, and what was not looked for. */
export interface SearchedText {
  readonly query: string;
  readonly chips: readonly QueryChip[];
  /** What was left out of a query that nothing holds whole, as typed (UTF-16 offsets into it). */
  readonly leftOut?: readonly Highlight[];
  /** The query is too long to be read to its end. */
  readonly isCut?: true;
}

/** Grouped results of a search; counts are of all hits, lists hold the best of them. */
export interface SearchView extends SearchedText {
  /** Where the query is a question that was understood. */
  readonly answer?: AnswerView;
  /** Where it is plainly a question that no rule answers, so that only the search does. */
  readonly unanswered?: Unanswered;
  readonly events: readonly EventHit[];
  readonly eventCount: number;
  readonly entities: readonly EntityHit[];
  readonly entityCount: number;
  readonly articles: readonly ArticleHit[];
  readonly articleCount: number;
}
