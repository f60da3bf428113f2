import type { Status } from '../../model/pack.ts';

/**
 * What each part of a score can add at most; they sum to 1, so that a score reads as "how much of all one could ask".
 * Company comes first: an event of yesterday with strangers is news, one of last month with this page's people is its story.
 */
export const SHARE = { together: 0.42, nearness: 0.34, weight: 0.13, foretold: 0.06, status: 0.05 } as const;

/** Rows on each side of the now line that a card shows at once: with three and three it stays under half a laptop's height. */
export const ROWS_A_SIDE = 3;

/** Rows of a card on a page without a date: the room of both sides, since there is no line between them. */
export const ROWS_UNDATED = 2 * ROWS_A_SIDE;

/**
 * Days after which nearness has fallen to 0.59 (the decay is 1 / (1 + ln(1 + days / scale)): log-like, so that a year
 * more matters less the further away it is). What came next unfolds over months; what led here is mostly the weeks before.
 */
export const SCALE_BEFORE = 20;
export const SCALE_AFTER = 35;

/** The scale in days where the page gives no date and nearness is recency: a year, so that weight has its say. */
export const SCALE_RECENCY = 365;

/**
 * How much nearness a vague date loses for each e-fold of its length in days: a month keeps 0.71, a year 0.59. An
 * event "since 2015" would else be at no distance from every page of ten years.
 */
export const COST_OF_VAGUENESS = 0.12;

/** Length in days that an open end counts as: ten years, beyond which the cost would hardly grow. */
export const OPEN_LENGTH = 3_650;

/** Days that "about" adds to each end of a date's length. */
export const ABOUT = 5;

/** Company at which `together` reaches 0.63: two people of the page's title who are in a third of all events. */
export const ENOUGH_COMPANY = 0.5;

/** The part of `together` that depends on who of the event is not on the page: a summit of twenty is about no two of them. */
export const SHARE_OF_COVERAGE = 0.3;

/** What an entity counts that a report names beside the event (on whose word it stands), against one who takes part. */
export const NAMED_BESIDE = 0.4;

/** Mentions at which an entity of the page has its full weight; before that it grows with their logarithm. */
export const FULL_MENTIONS = 8;

/** What standing in the title adds to that weight: as much as two mentions, since titles name whom the page is about. */
export const IN_TITLE = 0.5;

/** Articles that give an event its full weight; before that it grows with their logarithm. */
export const FULL_REPORTS = 10;

/** How much a status adds of its part. What happened explains most; a plan is worth more while it lies ahead. */
export const STATUS_VALUE: Readonly<Record<Status, number>> = {
  happened: 1,
  reported: 0.8,
  planned: 0.7,
  cancelled: 0.6,
  denied: 0.5,
};

/** The part of its score that an event loses beside one that is the same story (same people, same days). */
export const COST_OF_SAMENESS = 0.6;

/** Days between two events up to which they can be one visit: talks go on the day before and the day after. */
export const ONE_VISIT = 2;

/** The best-scored events among which a diverse choice is made, for each row asked for; the rest cannot come in. */
export const POOL_A_ROW = 20;
