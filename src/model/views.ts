import type { Disagreement, EntityKind, Known, Status } from './pack.ts';

/**
 * What the background hands to every view: entities, events and their sources, already joined and ordered. Views hold no copy of
 * the knowledge base and do no ranking. Dates stay EDTF; only src/ui turns them into words.
 */

export interface EntityView {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The name in the entity's own script where that differs and is known ("王毅"), with its language. */
  readonly nativeName?: { readonly text: string; readonly language: string };
  readonly description: string;
}

/** An entity as it stands in a row: enough to show it and to ask for more. */
export interface EntityRef {
  readonly id: string;
  readonly name: string;
}

/** Somebody or something that takes part in an event. */
export interface Participant extends EntityRef {
  readonly kind: EntityKind;
}

export interface ArticleView {
  readonly id: string;
  readonly title: string;
  readonly titleBasis: 'printed' | 'described';
  readonly publisher: string;
  readonly url?: string;
  readonly language: string;
  readonly published?: string;
  readonly known?: Known;
  readonly evidence?: string;
  readonly sourceKind?: string;
  readonly digest: string;
}

export interface ReportView {
  readonly article: ArticleView;
  readonly date: string;
  readonly status: Status;
  readonly known?: Known;
  readonly summary: string;
  readonly note?: string;
}

export interface EventView {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** What the date rests on, in a sentence, where it is not simply stated. */
  readonly evidence?: string;
  readonly status: Status;
  /** True where it lies after the page's date. */
  readonly next: boolean;
  readonly participants: readonly Participant[];
  readonly places: readonly EntityRef[];
  /** For a list that is about an entity which no part of the event is: what a report says of it; empty where none names it or the title does. */
  readonly namedIn?: string;
  /** Best report first. */
  readonly reports: readonly ReportView[];
  readonly disagreements: readonly Disagreement[];
  /** For an event that came: the differing dates for which reports had planned it, EDTF. Empty where none was planned. */
  readonly plannedFor: readonly string[];
  /** True for a plan whose date has passed without a later report. */
  readonly overdue: boolean;
  /** What came in the place of a plan. */
  readonly instead?: EventRef;
}

/** An event that another one points to. */
export type EventRef = Pick<EventView, 'id' | 'title' | 'date'>;

/** One article with the events that it reports, latest first. */
export interface ArticleDetailView {
  readonly article: ArticleView;
  readonly events: readonly EventView[];
}
