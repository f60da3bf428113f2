import type { Grain, Period } from './period.ts';

/** Where an expression itself points: "last" -1, "this" 0, "next" 1. */
export type Pointing = -1 | 0 | 1;

/** Where the clause of an expression points to: back, ahead, or nowhere that its words would tell. */
export type Direction = -1 | 0 | 1;

/** What a rule understood of an expression, before any anchor is looked at. */
export type Reading = Meaning & Adornment;

type Meaning =
  /** Undefined for a day that does not exist, such as 30 February 2023: no part of it is a date either. */
  | {
      readonly kind: 'period';
      readonly period: Period | undefined;
      /** The day that it is where the day comes first: 3/5/2023 is 5 March in some countries, 3 May in most. */
      readonly dayFirst?: Period | undefined;
    }
  | MonthReading
  | WeekdayReading
  /** A day of a month that is not named: 20日, "on the 20th", 上月20日. */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly pointing?: Pointing | undefined }
  | FractionReading
  | ShiftReading
  | YearsApartReading
  | ReportedReading
  | { readonly kind: 'length' | undefined; readonly value: string }
  | { readonly kind: 'set'; readonly value: string }
  /** PRESENT_REF, PAST_REF, FUTURE_REF. */
  | { readonly kind: 'vague'; readonly value: string };

/** A weekday; 1 is Monday. */
export interface WeekdayReading {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly pointing?: Pointing | undefined;
  /** So many days from it: "a week from Tuesday", "the day before last Tuesday". */
  readonly plus?: number | undefined;
  /** Counted from what was told: "the following Monday". */
  readonly from?: 'reference' | undefined;
  /** True where `pointing` is about the week: 上周三, the Wednesday of last week. */
  readonly ofWeek?: boolean | undefined;
}

/** A month or a day of a month without its year. */
export interface MonthReading {
  readonly kind: 'month';
  readonly month: number;
  readonly day?: number | undefined;
  /** The first such day from `day` on is meant: the fourth Thursday is one from the 22nd on. */
  readonly weekday?: number | undefined;
  /** Days from Easter Sunday, in place of a day of a month (which is 0 then). */
  readonly easter?: number | undefined;
  readonly pointing?: Pointing | undefined;
  /** Counted from what was told: "the following April". */
  readonly from?: 'reference' | undefined;
  /** True where `pointing` is about the year: "July last year", not "last July". */
  readonly ofYear?: boolean | undefined;
}

/** A quarter, season or half, counted from 0, without its year; or the weekend of a week. */
export interface FractionReading {
  readonly kind: 'fraction';
  readonly grain: 'quarter' | 'season' | 'half' | 'weekend';
  readonly index: number;
  readonly pointing?: Pointing | undefined;
  /** Counted from what was told: "that summer". */
  readonly from?: 'reference' | undefined;
}

/** So many periods before or after an anchor: "yesterday", "two weeks ago", "the day before". */
export interface ShiftReading {
  readonly kind: 'shift';
  readonly grain: Grain;
  readonly amount: number;
  /** `story`: from the dated story around it, where it stands in one ("the end of the month"), else from the publication. */
  readonly from: 'published' | 'reference' | 'story';
}

/** The same period of another year as the one told last: "a year earlier". */
export interface YearsApartReading {
  readonly kind: 'yearsApart';
  readonly amount: number;
  readonly from: 'published' | 'reference';
}

/** The quarter that a business report is about: "the quarter", "the year-ago quarter". */
export interface ReportedReading {
  readonly kind: 'reported';
  readonly years: number;
}

/** What belongs to any reading. */
export interface Adornment {
  /** A part of a day (MO, MI, AF, EV, NI), or a clock time such as 10:35. */
  readonly part?: string | undefined;
  /** "more than a year ago": EDTF says it with a tilde. */
  readonly isAbout?: boolean | undefined;
  /** The period around it is meant: "the week of March 6". */
  readonly within?: Grain | undefined;
  /** So many days from it: "ten years ago tomorrow". */
  readonly plus?: number | undefined;
  /** True for the very day in that year, month or week ("ten years ago today"), and for what is counted from a day and no month: 当天. */
  readonly toTheDay?: boolean | undefined;
}

/** One rule of a grammar. */
export interface Rule {
  /** Shown by `annotate --explain`. */
  readonly name: string;
  /** The pattern with a blank for white space; what it may begin with is read from it. */
  readonly source: string;
  /** Sticky: tried only where one of the words stands. */
  readonly pattern: RegExp;
  /** What the match means; undefined where it is no time after all. */
  readonly read: (groups: Groups, around: Around) => Reading | undefined;
}

/** What the named groups of a match hold. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A match in its text: all of it, and some 20 characters to either side. */
export interface Around {
  readonly said: string;
  readonly before: string;
  readonly after: string;
}
