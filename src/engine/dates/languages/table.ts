/**
 * What the common rules of table-rules.ts need to know of a language. Forms of a word are parted by bars, and `~` stands for
 * any of the language's `endings`. In lists blanks part the words, and `_` stands for white space in one; fragments are patterns, in
 * which a blank does.
 */
export interface LanguageTable {
  /** What `~` stands for, as a pattern; nothing at all always is among it. */
  readonly endings: string;
  /** Number words from one on, parted by blanks. */
  readonly number: string;
  /** Of hours, days, weeks, weekends, months, quarters, halves of a year, years. */
  readonly unit: string;
  /** First to fourth, of quarters and halves of a year. */
  readonly ordinal: string;
  /** Before a period: at the beginning, in the middle, at the end of it. */
  readonly edges: string;
  /** Last, this, next, the following, the one before last, the one after next: before or after a unit; the first three also of a season, last and next of a weekday and a month. */
  readonly side: string;
  /** The days from the one before yesterday to the one after tomorrow. */
  readonly days: string;
  /** The day before what was told, that day, and the day after; at the weekend; in the evening. */
  readonly around: string;
  /** Before a month, a season or a year that stands alone: "en", "im". */
  readonly leads: string;
  /** A year that no word leads to, as one more alternative of a pattern, in a language that needs none: "2014 kam er". */
  readonly bareYear?: string;
}
