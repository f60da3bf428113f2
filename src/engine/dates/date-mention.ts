/** The four classes of time expressions of TIMEX3 (ISO-TimeML). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression in a text, and what it means. */
export interface DateMention {
  /** UTF-16 offsets into the text; mentions come in text order and never overlap. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly type: TimexType;
  /** The TIMEX3 value; with X for what is not known, such as XXXX-03 or PXD. */
  readonly timex: string;
  /** The days it names as EDTF; null for a length, a frequency, a reference such as "now", and what has no anchor. */
  readonly edtf: string | null;
  /** `resolved` where an anchor was needed. */
  readonly known: 'stated' | 'resolved';
  /** What a resolved date was counted from: the publication date, or a date told before it in the text. */
  readonly anchor: 'published' | 'reference' | null;
  /** The rule that read it, for `annotate --explain`. */
  readonly rule: string;
}

/** What a reader of dates is told about a text. */
export interface ReadDatesOptions {
  /** When the text was published: an EDTF day or interval; null where nobody knows. */
  readonly published: string | null;
  /** BCP 47; a language without a table is read for dates that are written out, and the region decides what 3/5/2023 is. */
  readonly language: string;
}
