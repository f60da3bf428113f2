/**
 * The weights behind an event's date. Each is a judgement about how press reports behave; the corpus guide
 * (assets/corpus/README.md) states the same rules for editors.
 */

/**
 * How many articles must contradict a date, and outnumber those that share it, before precision no longer saves it.
 * Two, because one contradicting article is merely the other side of a disagreement.
 */
export const OUTVOTED_BY = 2;

/**
 * A plan made at most this many days before its first day may lend its days to a coarser account ("visited in 2023").
 * State visits are announced three days to two weeks ahead and then hold; plans older than that are often moved.
 */
export const FIRM_PLAN_DAYS = 14;

/**
 * Upper bounds, in days, of the classes of fineness. Up to five days is one class because a visit or a summit lasts that
 * long: its interval is an extent, as exact as a single day. Then: a week, a month, a quarter, a year, a decade.
 */
export const FINENESS_BOUNDS: readonly number[] = [5, 10, 31, 92, 366, 3653];

/**
 * Accounts of one event whose days lie further apart than this do not contradict each other: the one is dated by when it
 * was announced or looked back on. The differences that are known in the corpus are of one day, once of three.
 */
export const SAME_THING_DAYS = 3;

/** The share of single days that an extent must hold to be the whole of which they are days. */
export const MOST_DAYS = 0.8;
