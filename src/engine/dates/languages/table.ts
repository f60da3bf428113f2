import type { Grain } from '../period.ts';

/** What the common rules of table-rules.ts need to know of a language. Fragments are patterns in which a blank stands for white space. */
export interface LanguageTable {
  /** From January on, the forms of each parted by blanks. */
  readonly months: readonly string[];
  /** From Monday on, the forms of each parted by blanks. */
  readonly weekdays: readonly string[];
  /** From spring on, the forms of each parted by blanks. */
  readonly seasons: readonly string[];
  /** Number words from one on, the forms of each parted by bars. */
  readonly numbers: readonly string[];
  /** The forms of each unit, parted by bars. */
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year' | 'hour', string>>;
  /** Forms of units that are always many, parted by bars: "in den letzten Jahren" is no year. */
  readonly many: string;
  /** After the number of a day: "20.", "1er". */
  readonly dayMark: string;
  /** Between day and month, and between month and year: "de", "del". */
  readonly of: string;
  /** After a year: "года". */
  readonly afterYear: string;
  /** A decade by its first year, the group `decade`: "1990er", "1990-х". */
  readonly decade: string;
  /** Before a month or a year that stands alone: "en", "im". */
  readonly leads: string;
  /** Between the two days of a range: "bis", "al". */
  readonly to: string;
  /** Around a number and a unit: "vor", "назад". */
  readonly ago: { readonly before?: string; readonly after?: string };
  /** Before or after a weekday, a month or a unit, without their endings: "dies", "letzt", "nächst". */
  readonly this: string;
  readonly last: string;
  readonly next: string;
  readonly endings: string;
  /** What may stand before all that and belongs to it: "la semaine dernière". */
  readonly article: string;
  /** Fixed expressions, from the publication: "heute". */
  readonly phrases: Readonly<Record<string, readonly [grain: Grain, amount: number]>>;
  /** Before a fixed expression that then is none: "la mañana" is a morning, "mañana" tomorrow. */
  readonly notAfter: string;
  /** After a length that is an age: "alt". */
  readonly old: string;
  /** In a clause that speaks of what lies ahead; `i` and `u`. */
  readonly ahead: RegExp;
}
