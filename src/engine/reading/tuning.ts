/** Longest sentence that is read, in UTF-16 units: real ones have at most a third of it; what is longer is a table or a list. */
export const LONGEST_SENTENCE = 1_500;

/** Longest title of an event, in UTF-16 units: two lines of a card. */
export const LONGEST_TITLE = 110;

/** A clause with so few UTF-16 units beside its date only says when: "in September", "early on Monday". */
export const LONGEST_FRAME = 30;

/** How far a date may stand from the noun of which it is the date, in UTF-16 units: "the first set of sanctions, passed in 2006". */
export const NOUN_REACH = 40;

/** One thing told with two times, further apart than this in days, happened twice: "in 2013 and 2019"; "on Monday and Tuesday" it lasted. */
export const APART_ONCE_MORE = 7;

/** How many days two things can lie apart of which the one is told as "hours", "a week" or "weeks" before the other. */
export const APART_DAYS: Readonly<Record<string, number>> = {
  hour: 1,
  hours: 1,
  day: 1,
  days: 7,
  week: 9,
  weeks: 42,
  month: 40,
  months: 300,
  year: 380,
  years: 1500,
};

/** How many days two things can lie apart of which the one is only told as "before" or "after" the other: so far its month is told. */
export const LOOSELY_APART = 40;

/** A subject stands within so many UTF-16 units of its clause's beginning: a "their" further on is no subject. */
export const SUBJECT_REACH = 40;

/** The words that make a place the scene stand so near before it, in UTF-16 units. */
export const PLACE_REACH = 32;

/** What was said within so many days before publication, undated, by those who met is taken to be of their meeting. */
export const FRESH_DAYS = 10;

/** Widest date, in days, at which two tellings of one article are still taken for one event by it: a month. */
export const WIDEST_SAME = 31;

/** So many sentences are kept of one event: they are shown as its evidence, and a text that repeats itself for megabytes has no more to say. */
export const MOST_SENTENCES = 60;

/** An event is compared with so many told before it, so that a text of ten megabytes takes no longer a sentence than an article. */
export const MOST_COMPARED = 120;
