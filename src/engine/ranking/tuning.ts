import type { Status } from '../../model/pack.ts';
import type { SourceTier } from '../events/source-tier.ts';

/**
 * What each part of a score can add at most; together they are some 1, and more where the name's own sentence announces a day. The first round of weights won the tuning half only, so
 * these are few, round, and fitted otherwise: each part adds up, none multiplies another, and a softmax over the events of a
 * pair is fitted to its grades, with a penalty on large weights. Checked with whole pages left out, eight folds and three
 * seeds: nDCG@5 0.82 and precision at 1 0.88 on the tuning halves of all four rounds, where the product of parts that stood
 * before had 0.78 and 0.82 on pairs that it had partly been tuned on. Parts that this did not miss are gone: that articles
 * of the days of the page tell of an event, and that it had been announced. What its own sentence announces came later, by
 * itself: of 27 events of judged names that it meets 21 are wanted, anything from 0.1 to 0.2 does, and company of the whole page
 * stood above Merz's visit to China beside "Merz goes to Beijing in February".
 */
export const SHARE = {
  together: 0.3,
  nearness: 0.33,
  wording: 0.14,
  dated: 0.11,
  announced: 0.15,
  about: 0.09,
  part: 0.02,
  weight: 0.01,
  status: 0.03,
};

/**
 * What strangers of a title count where it names the hovered one as well: "The Budapest summit of Trump and Putin does not come about" is
 * news of Trump on a page that calls it "a summit". Anything from 0.6 to 0.8 does as well.
 */
export const BESIDE_THE_OWN = 0.7;

/** What recency counts, against nearness, on a page that has no date and is like no event: the people and the words decide there. */
export const UNDATED = 0.1;

/** The length in days of a date beyond which it says nothing of when something in it was: a year. */
export const LONGEST_NAMED = 366;

/**
 * How a page without a date is given a time (page-time.ts). Tuned on the tuning halves, on pages without a date and on those with one
 * that was taken away; anything from 4 to 16 events and a spread from 0.02 to 0.05 does as well. On the former nDCG@5 went from 0.69 to 0.77 and precision at 1 from 0.68 to 0.82 (28 pairs),
 * on the latter from 0.61 to 0.70 and from 0.66 to 0.72 (165 pairs).
 */
export const PAGE_TIME = {
  /** The events most like a page that lend it their time. */
  events: 8,
  /** How much less likeness makes a time less likely by a factor of e. */
  spread: 0.04,
  /** The likeness at which events together are as likely to tell of the page's time as none is: one name that many events have. */
  unlike: 0.15,
  /** Days within which the events must lie whose time a page is given: a year. */
  together: 366,
  /**
   * So much of what is likely must: on "Putin arrived in Beijing" his eight visits of twelve years each lent a little, and the first row was one
   * of 2014. Of 0.5 to 0.7 the last is best by little, nDCG@5 0.79 where 0.78 stood without it on pages that have no date.
   */
  agree: 0.7,
  /** What words count there against their share of a score: two papers of one week share them whoever is named. */
  words: 2,
};

/** Rows on each side of the now line that a card shows at once: with three and three it stays under half a laptop's height. */
export const ROWS_A_SIDE = 3;

/** Rows of a card on a page without a date: the room of both sides, since there is no line between them. */
export const ROWS_UNDATED = 2 * ROWS_A_SIDE;

/**
 * What a row of a card must score, unless it is nearly as good as the best of its side. A reader of two dozen pages found half of
 * the rows that were of no use to her under a place which the page names in passing, three at a time: one row, or none, would be
 * kinder. With what lies far off (far-off.ts) 0.26 of the rows that nobody wants go on the tuning halves, and 0.04 of
 * those that are wanted; what came next is shown as often. With 0.35 a third goes, and 0.06.
 */
export const WORTH_A_ROW = { score: 0.3, ofBest: 0.8 };

/**
 * Days after which nearness has fallen to 0.59 (the decay is 1 / (1 + ln(1 + days / scale)): log-like, so that a year
 * more matters less the further away it is). Tuned; one for both sides does as well as two. `recency` is for a page without a date: a
 * year, so that weight has its say.
 */
export const SCALE = { nearness: 50, recency: 365 };

/**
 * How much nearness a vague date loses for each e-fold of its length in days: a month keeps 0.71, a year 0.59. An
 * event "since 2015" would else be at no distance from every page of ten years.
 */
export const COST_OF_VAGUENESS = 0.12;

/** Length in days that an open end counts as: ten years, beyond which the cost would hardly grow. */
export const OPEN_LENGTH = 3_650;

/** Days that "about" adds to each end of a date's length. */
export const ABOUT = 5;

/** What each of these adds to an entity's weight on the page, which is 1 for one that is named often: title, first paragraphs, passage. */
export const PLACE = 0.3;

/** How `together` and `wording` saturate, and what lessens them. Tuned. */
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
  /** What a word in reports counts against one in an event's title. */
  summary: 0.7,
};

/**
 * Days from the page's date beyond which a day that its first paragraphs name is of another time: the page looks back on
 * it (or far ahead), and its later paragraphs say "that week". Nearer days are named for many reasons, and nearness has them.
 * A card all of whose events lie beyond says so.
 */
export const ANOTHER_TIME = 180;

/**
 * Events of the name that weigh as much as the whole corpus where it is asked how rare somebody is among them. Anything from 10
 * to 80 does as well.
 */
export const OWN_EVENTS = 40;

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
 * What lies farther from a page than two years, and on no day that it names, counts half. The log-like decay alone left such events a
 * fifth of their nearness, and company put a deadline of 2025 on top of a page of 2019. On the tuning halves of seven rounds nDCG@5
 * +0.016 ± 0.005, no first row lost; any distance from 500 to 1,100 days wins, and anything from 0.1 to 0.6 of a score does as well.
 */
export const OUT_OF_REACH = { after: 731, keeps: 0.5 };

/**
 * The part of its score that an event loses beside one that is the same story (same people, same days). Squared, since two
 * events that share half of their people are hardly one: a summit would else push out the talk on its margin. Tuned; with 0.5 the
 * talks of a visit gave way to rows that nobody wants.
 */
export const SAMENESS = { cost: 0.3, power: 2 };

/**
 * How much better than its whole a part must score to go first: by a thousandth Macron's last day in Canton stood in place of
 * his state visit. With 0.05 a talk at a forum gave way to the forum on the page that is about the talk.
 */
export const AS_GOOD = 0.02;

/** Days between two events up to which they can be one visit: talks go on the day before and the day after. */
export const ONE_VISIT = 2;

/** Days beyond which an event is no visit: what was in the years of somebody's office is not one story with it. */
export const LONGEST_VISIT = 31;

/** The best-scored events among which a diverse choice is made, for each row asked for; the rest cannot come in. */
export const POOL_A_ROW = 20;
