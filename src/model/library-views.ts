import type { Disagreement, EntityKind, Status } from './pack.ts';
import type { SearchedText } from './search-views.ts';
import type { ArticleView, EntityRef, EntityView, EventRef, EventView } from './views.ts';

/**
 * What the background hands to the library page. The whole corpus travels once, as light as a row needs it; what a page
 * shows beyond that is asked for when it is opened. Dates are EDTF.
 */

/** An event as a row of the whole timeline: what is needed to show it, to count it and to filter by it. */
export interface LibraryEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** True where no report states the date or works it out: it is inferred. */
  readonly inferred: boolean;
  readonly status: Status;
  /** True for a plan whose date has passed without a later report. */
  readonly overdue: boolean;
  /** Everybody and every place that it is about, those whom its reports name besides included: what the filter goes by. */
  readonly entities: readonly string[];
  readonly disagreements: readonly Pick<Disagreement, 'about'>[];
  /** For an event that came: the differing dates for which reports had planned it. */
  readonly plannedFor: readonly string[];
  readonly articleCount: number;
  /** Who published the only article; empty where there are several, or it does not say. */
  readonly publisher: string;
}

/** An entity as the filter lists it. */
export interface LibraryEntity extends EntityRef {
  readonly kind: EntityKind;
}

/** The whole corpus, light enough to travel in one message. */
export interface LibraryOverview {
  /** Latest first. */
  readonly events: readonly LibraryEvent[];
  /** Those whom an event is about. */
  readonly entities: readonly LibraryEntity[];
  /** The last day that the corpus is sure to know of; empty for an empty one. */
  readonly knowsUntil: string;
}

/** What a query finds in the library. */
export interface LibraryFinds extends SearchedText {
  /** Ids of all the events, the best first. */
  readonly events: readonly string[];
  /** The best of the articles, and how many there are in all. */
  readonly articles: readonly ArticleView[];
  readonly articleCount: number;
}

/** An event with all that its page shows. */
export interface EventPageView {
  readonly event: EventView;
  /** What came in place of this plan. */
  readonly replacedBy: readonly EventRef[];
  /** Plans in whose place this event came. */
  readonly replaces: readonly EventRef[];
  readonly parts: readonly EventRef[];
  /** What this event is a part of. */
  readonly partOf: readonly EventRef[];
}

/** A surface form as a reader sees it. */
export interface NameView {
  readonly text: string;
  readonly language?: string;
  /** Nobody could cite it. */
  readonly unchecked: boolean;
}

/** An entity with all that its page shows beside its timeline, which the overview holds. */
export interface EntityPageView {
  readonly entity: EntityView;
  /** Besides the name and the native name of the entity. */
  readonly otherNames: readonly NameView[];
}
