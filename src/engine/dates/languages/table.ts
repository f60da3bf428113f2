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
  /** Forms of units that are always many: "in den letzten Jahren" is no year. */
  readonly many: string;
  /** Before a period: at the beginning, in the middle, at the end of it. */
  readonly edges: string;
  /** Between such a word and a unit: "Ende des Jahres". */
  readonly ofUnit: string;
  /** Last, this, next, the following, the one before last, the one after next: before or after a unit; the first three also of a season, last and next of a weekday and a month. */
  readonly side: string;
  /** Counted from what was told, as a pattern in which # is a number and its unit, and the group `before` what counts back: "zwei Tage später". */
  readonly later: string;
  /** Before a weekday or a unit: every. */
  readonly each: string;
  /** The days from the one before yesterday to the one after tomorrow. */
  readonly days: string;
  /** The day before what was told, that day, and the day after; at the weekend; in the evening. */
  readonly around: string;
  /** A half more, right before or behind the unit, as a pattern. */
  readonly half: string;
  /** A decade by its first year, the group `decade`: "1990er", "1990-х". */
  readonly decade: string;
  /** Before a month, a season or a year that stands alone: "en", "im". */
  readonly leads: string;
  /** A year that no word leads to, as a pattern, in a language that needs none: "2014 kam er". */
  readonly bareYear?: string;
  /** Counted from the publication, as a pattern in which # is a number and its unit: "vor zwei Tagen". */
  readonly ago: string;
  /** What may stand before all that and belongs to it: "la semaine dernière". */
  readonly article: string;
}
