import type { Status } from '../../model/pack.ts';
import type { SourceTier } from '../events/source-tier.ts';

/**
 * What each part of a score can add at most. Tuned, like every number below that says so, on the tuning half of the
 * judgements (tests/engine/ranking/judged) by coordinate search over the mean of nDCG@5 and precision at 1.
 */
export const SHARE = {
  together: 0.16,
  nearness: 0.24,
  wording: 0.18,
  dated: 0.21,
  told: 0.09,
  weight: 0.03,
  foretold: 0.01,
  status: 0.07,
};

/**
 * How far the story of a page reaches: what company and wording still count for an event that lies infinitely far from
 * its date, and what recency counts on a page without one, where the people and the words decide. Tuned.
 */
export const REACH = { far: 0.4, undated: 0.25 };

/** Rows on each side of the now line that a card shows at once: with three and three it stays under half a laptop's height. */
export const ROWS_A_SIDE = 3;

/** Rows of a card on a page without a date: the room of both sides, since there is no line between them. */
export const ROWS_UNDATED = 2 * ROWS_A_SIDE;

/**
 * Days after which nearness has fallen to 0.59 (the decay is 1 / (1 + ln(1 + days / scale)): log-like, so that a year
 * more matters less the further away it is). Tuned. `recency` is for a page without a date: a year, so that weight has its say.
 */
export const SCALE = { before: 28, after: 63, told: 4, recency: 365 };

/**
 * How much nearness a vague date loses for each e-fold of its length in days: a month keeps 0.71, a year 0.59. An
 * event "since 2015" would else be at no distance from every page of ten years.
 */
export const COST_OF_VAGUENESS = 0.12;

/** Length in days that an open end counts as: ten years, beyond which the cost would hardly grow. */
export const OPEN_LENGTH = 3_650;

/** Days that "about" adds to each end of a date's length. */
export const ABOUT = 5;

/** Where on the page an entity stands and what that adds to its weight, which is 1 for one that is named often. Tuned. */
export const PLACE = { title: 0.5, lead: 0.3, near: 0.6 };

/** How `together`, `wording` and `dated` saturate, and what lessens them. Tuned. */
export const COMPANY = {
  /** Company at which `together` reaches 0.63: two people of the page's title who are in a third of all events. */
  enough: 0.8,
  /** The part of it that depends on who of the event is not on the page: a summit of twenty is about no two of them. */
  coverage: 0.3,
  /** What an entity counts that a report names beside the event (on whose word it stands), against one who takes part. */
  beside: 0.4,
  /** What a place counts against a person: half the events of a page of ours are in Moscow or Beijing. */
  place: 0.4,
};

export const WORDING = {
  /** Likeness at which `wording` reaches 0.63: two words that are in a hundredth of all events. */
  enough: 10,
  /** What a word of the title counts against one of the sentence around the name. */
  title: 0.8,
  /** What a word gains for each doubling of the sentences that hold it. */
  again: 0.6,
  /** What a word in reports counts against one in an event's title. */
  summary: 0.7,
  /** A word in more than this part of all events tells nothing. */
  common: 0.25,
};

/**
 * What an event keeps of its score where reports only name the hovered one beside it: such a row came among the best
 * three of a card while there were some in which he takes part. Less than this costs the tuning half (0.5: -0.004).
 */
export const NAMED_ONLY = 0.7;

/**
 * What an event keeps of its score where its title names people or organisations, but neither the hovered one nor anybody
 * of the page: it is news of others. Without it the tuning half loses 0.003; less is no worse there;
 * the mild end, because on a page that names hardly anybody the envoy whom a call sends out is a stranger too.
 */
export const STRANGERS = 0.75;

/**
 * Days from the page's date beyond which a day that its first paragraphs name is of another time: the page looks back on
 * it (or far ahead), and its later paragraphs say "that week". Nearer days are named for many reasons, and nearness has them.
 */
export const ANOTHER_TIME = 180;

/** Mentions at which an entity of the page has its full weight; before that it grows with their logarithm. */
export const FULL_MENTIONS = 8;

/** Articles that give an event its full weight; before that it grows with their logarithm. */
export const FULL_REPORTS = 10;

/** What an article counts by how near its publisher stands to what it reports. */
export const TIER_VALUE: Readonly<Record<SourceTier, number>> = { primary: 1.2, press: 1, secondhand: 0.6 };

/** How much a status adds of its part. What happened explains most; a plan is worth more while it lies ahead. */
export const STATUS_VALUE: Readonly<Record<Status, number>> = {
  happened: 1,
  reported: 0.6,
  planned: 0.7,
  cancelled: 0.8,
  denied: 0.5,
};

/**
 * The part of its score that an event loses beside one that is the same story (same people, same days). Squared, since two
 * events that share half of their people are hardly one: a summit would else push out the talk on its margin. Tuned.
 */
export const SAMENESS = { cost: 0.5, power: 2 };

/** Days between two events up to which they can be one visit: talks go on the day before and the day after. */
export const ONE_VISIT = 2;

/** The best-scored events among which a diverse choice is made, for each row asked for; the rest cannot come in. */
export const POOL_A_ROW = 20;
