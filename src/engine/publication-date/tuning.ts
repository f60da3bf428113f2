/** A day that no page was published on: what software writes where it has no date. */
export const DEFAULT_DAYS: ReadonlySet<string> = new Set([
  '1970-01-01',
  // The same moment in the Americas.
  '1969-12-31',
  '1900-01-01',
  '1899-12-30',
  '1980-01-01',
]);

/**
 * First year that a page's metadata is believed about: archives put newspapers of two centuries on the web, and the
 * birth year of an author, a painting or a battle (a page stating "1744-08-31" was met) is older than most.
 */
export const FIRST_STATED_YEAR = 1800;

/** First year that an address or a dateline is believed about: the first page of the web is of 1991. */
export const FIRST_SHOWN_YEAR = 1991;

/** Days after today that are still today somewhere: clocks run up to 14 hours ahead of UTC. */
export const DAYS_AHEAD = 1;

/**
 * Most of a line that may be something other than its date, in columns (a Han character is two): a byline, a city and
 * a source fit; captions and links to other stories, measured on 33 pages, have 44 and more.
 */
export const MOST_OTHER_TEXT = 42;

/**
 * How far each source is trusted, higher first; only the order counts. Articles' own JSON-LD is written by the system
 * that published them; meta elements by themes; `<time>` may belong to a comment; a title repeats what else says it.
 */
export const TRUST = {
  articleJsonLd: 10,
  publishedMeta: 9,
  otherJsonLd: 8,
  publishedTime: 7,
  datedMeta: 6,
  labelledLine: 5,
  timeAtHeadline: 4,
  url: 3,
  lineAfterHeadline: 2.5,
  timeInArticle: 2,
  lineBeforeHeadline: 1.5,
  episodeJsonLd: 1.2,
  title: 1,
} as const;
