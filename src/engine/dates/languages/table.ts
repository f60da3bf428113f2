import type { Grain } from '../period.ts';
import type { WrittenForms } from './written.ts';

/**
 * What the common rules of table-rules.ts need to know of a language. Forms of a word are parted by bars, and `~` stands for
 * any of the language's `endings`; fragments are patterns, in which a blank stands for white space.
 */
export interface LanguageTable extends WrittenForms {
  /** What `~` stands for, parted by bars; nothing at all always is among them. */
  readonly endings: string;
  /** From Monday on. */
  readonly weekdays: readonly string[];
  /** From spring on. */
  readonly seasons: readonly string[];
  /** Number words from one on. */
  readonly numbers: readonly string[];
  /** First to fourth. */
  readonly ordinals: readonly string[];
  readonly units: Readonly<Record<'day' | 'week' | 'month' | 'year' | 'hour', string>>;
  /** Forms of units that are always many: "in den letzten Jahren" is no year. */
  readonly many: string;
  /** A quarter and a half of a year, after an ordinal. */
  readonly quarter: string;
  readonly half: string;
  /** Before a period: at the beginning, in the middle, at the end of it. */
  readonly edges: readonly [start: string, middle: string, end: string];
  /** Before or after a weekday, a month, a season or a unit. */
  readonly this: string;
  readonly last: string;
  readonly next: string;
  /** Before a weekday: every. */
  readonly each: string;
  /** Holidays on a day of the year; read where the year follows. */
  readonly feasts: Readonly<Record<string, readonly [month: number, day: number]>>;
  /** Expressions of their own, from the publication, or from what was told. */
  readonly phrases: Readonly<Record<string, readonly [grain: Grain, amount: number, from?: 'reference']>>;

  /** A decade by its first year, the group `decade`: "1990er", "1990-х". */
  readonly decade: string;
  /** A century, the group `century` in digits or Roman numerals: "19. Jahrhundert", "siglo XIX". */
  readonly century: string;
  /** Before a month, a season or a year that stands alone: "en", "im". */
  readonly leads: string;
  /** Around a number and a unit: "vor", "назад". */
  readonly ago: { readonly before?: string; readonly after?: string };
  /** What may stand before all that and belongs to it: "la semaine dernière". */
  readonly article: string;
  /** Before a phrase that then is none: "la mañana" is a morning, "mañana" tomorrow. */
  readonly notAfter: string;
  /** After a length that is an age: "alt". */
  readonly old: string;
  /** In a clause that speaks of what lies ahead. */
  readonly ahead: string;
}
