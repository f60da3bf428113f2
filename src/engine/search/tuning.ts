/** Every weight and limit of the search, with its reason. */

/** A reader types a handful of words; a pasted page must not be searched for word by word (10,000 characters allowed). */
export const MOST_QUERY_WORDS = 32;

/** How much a match says, by where it stands: a title is about its words, a summary only uses them. */
export const FIELD_WEIGHT = { title: 3, names: 2, summary: 1 } as const;

/** How much a match says, by how it was found. Any exact match in a field outranks any typo in the same one. */
export const EXACT_QUALITY = 1;
/** The same word in its other number: who types "tariffs" means each tariff, and first what says it so. */
export const NUMBER_QUALITY = 0.9;
/** The same verb in another tense: who types "annexed" means the treaty annexing it, and first what says "annexed". */
export const TENSE_QUALITY = 0.7;
/** The beginning of a longer word; scaled further by how much of that word was typed. */
export const PREFIX_QUALITY = 0.8;
/** One edit away; two edits count half of it. */
export const TYPO_QUALITY = 0.4;

/** From how many letters on a word in the middle of a query matches longer ones: "visit" finds "visited", "us" no "use". */
export const SHORTEST_STEM = 4;

/** From how many letters on a word may have lost one. */
export const ONE_LOST_LENGTH = 3;
/** From how many letters on a word may hold one typo, and two. Below 4, nearly every word is one edit from another. */
export const ONE_TYPO_LENGTH = 4;
export const TWO_TYPOS_LENGTH = 8;

/** Names of more words than this are cut in the name table; the longest in the corpus has nine. */
export const MOST_NAME_WORDS = 12;

/** What a word that says nothing adds where a title holds it: enough to tell titles apart that hold all the others. */
export const STOP_WORD_WEIGHT = 1.2;

/** What a publisher that is named adds to its own articles: more than all its words in a title would. */
export const PUBLISHER_WEIGHT = 12;

/** What each doubling of the reports of an event adds: less than any step from summary to title, so match comes first. */
export const REPORTS_WEIGHT = 0.5;

/**
 * What lying wholly inside the asked time adds, over a long or vague date that only touches it: more than all that reports
 * and nearness add. At 1.5 "24 February 2022" put the sanctions of two years before the invasion of that very day.
 * Of what lies there in part it is the root of the share: the last day of a visit is nearer to it than a year that holds that day.
 */
export const INSIDE_DATE_WEIGHT = 6;

/** What lying on the very day of the reader's page adds: as much as a few more reports, less than a better match. */
export const NEARNESS_WEIGHT = 1.5;
/** Days after which that has fallen by a good third: a month is still the same story. */
export const NEARNESS_SCALE = 30;

/** Whoever stays longer than this did not do so on one day of it; what lasts longer is on no certain day of a month. Days. */
export const LONGEST_STAY = 14;

/** Numbers outside these are no years: "1000 troops", "2500 km". */
export const EARLIEST_YEAR = 1600;
export const LATEST_YEAR = 2199;
