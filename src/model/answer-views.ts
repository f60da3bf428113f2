import type { EntityRef, EventView, ReportView } from './views.ts';

/** What the background hands to the popup of a question: how it was understood, and what is known. Dates are EDTF. */

/** What a question wants to know, see src/engine/answers. */
export type Asks =
  | 'count'
  | 'duration'
  | 'successor'
  | 'first'
  | 'last'
  | 'next'
  | 'when'
  | 'where'
  | 'what'
  | 'who'
  | 'whether'
  | 'since'
  | 'still'
  | 'holder'
  | 'first-holder'
  | 'predecessor';

/** What kind of thing a question asks for. */
export type AskedKind =
  | 'visit'
  | 'meeting'
  | 'call'
  | 'contact'
  | 'letter'
  | 'signing'
  | 'office'
  | 'death'
  | 'war';

/** What a question for a yes comes to. */
export type Verdict = 'yes' | 'perhaps' | 'ended' | 'otherwise' | 'how-untold';

/** Why a question has no answer: no rule reads it, no page is open that tells who "they" are, or nothing is known of the very day. */
export type Unanswered = 'no-rule' | 'nobody-meant' | 'day-unknown';

/** How a question was understood. */
interface QuestionView {
  readonly asks: Asks;
  readonly kind?: AskedKind;
  readonly people: readonly EntityRef[];
  readonly places: readonly EntityRef[];
  /** EDTF. */
  readonly dates: readonly string[];
  /** Of a question without a time: the day (EDTF) up to which anything is known, whatever page is open. */
  readonly knownUntil?: string;
}

/** The event that answers a question, and the reports that say so. */
export interface FoundAnswerView extends QuestionView {
  readonly event: EventView;
  readonly holders?: undefined;
  readonly says: readonly ReportView[];
  /** Whoever answers "who", where the title of the event does not name them. */
  readonly who?: readonly EntityRef[];
  /** True where it tells that an office was lost, and nothing tells who followed. */
  readonly isUntold?: true;
  /** Of a question for a yes: whether it is one, whether the day is not told so exactly, whether an office is held no longer, whether it came about otherwise, or whether how is not told. */
  readonly verdict?: Verdict;
  /** What ended a time in office that is asked about. */
  readonly ended?: EventView;
  /** How many occasions fit in all. */
  readonly count: number;
  /** True where the event is the last of them: asked "when" alone, a reader might take it for the only one. */
  readonly isLast?: true;
  /** The last count of all the meetings that an article gives; only for a count of meetings. */
  readonly claim?: ClaimView;
}

/** A question that was understood, and to which nothing is known. */
export interface NoneKnownView extends QuestionView {
  readonly event: null;
  readonly holders?: undefined;
  /** What was planned or called off in its stead, or the visit of some of them. */
  readonly instead?: EventView;
}

/** Who held an office then, or when somebody did, by how they are described: told so, told without a time, or perhaps. */
export interface HoldersView extends QuestionView {
  readonly event: null;
  readonly holders: readonly HolderView[];
}

/** One of them. */
export interface HolderView {
  readonly entity: EntityRef;
  readonly description: string;
  readonly held: 'told' | 'untimed' | 'perhaps';
}

export type AnswerView = FoundAnswerView | NoneKnownView | HoldersView;

/** How often people met, as an article counts it. */
export interface ClaimView {
  readonly count: number;
  readonly report: ReportView;
  /** How many the knowledge base holds up to that day; absent for a count of some ("of the year"). */
  readonly known?: number;
}

/** One time that fits a question: its best event, and what else belongs to it. */
export interface OccasionView {
  /** 1 for the first. */
  readonly number: number;
  readonly event: EventView;
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

/** Everything that fits a question, latest first, beside what articles counted by then. */
export interface AnswerDetailView {
  readonly answer: FoundAnswerView;
  readonly entries: readonly (
    | { readonly kind: 'occasion'; readonly occasion: OccasionView }
    | { readonly kind: 'claim'; readonly claim: ClaimView }
  )[];
}
