import type { PageDate } from './page-facts.ts';
import type { EntityRef, EntityView, EventView } from './views.ts';

/** What the background hands to the card. Dates are EDTF. */

/** What a card is about: one entity, a name that may mean several, or a date. */
export type CardSubject =
  | {
      readonly kind: 'entity';
      readonly entity: EntityView;
      /** Set where the page means by a place the government that sits there. */
      readonly standsFor?: 'government';
    }
  | { readonly kind: 'unsure'; readonly surface: string; readonly candidates: readonly EntityView[] }
  | {
      readonly kind: 'date';
      /** What stands on the page: "last Thursday". */
      readonly surface: string;
      /** The date that it means, EDTF. */
      readonly asked: string;
      /** The date whose events are shown, EDTF: where nothing is known of a day its week, else its month. */
      readonly shown: string;
    };

/** Somebody else on the page who shares events with whom a card is about. */
export interface Companion extends EntityRef {
  /** How many they share. */
  readonly count: number;
  /** True where the two names stand together as a pair on the page, or in what the reader has selected. */
  readonly beside: boolean;
}

/** The events with which a card begins. */
export interface ChosenEvents {
  /** The best after the page's date, latest first (as they are drawn, above the now line). */
  readonly after: readonly EventView[];
  /** The best up to the page's date, latest first (below the now line). Without a page date all are here. */
  readonly before: readonly EventView[];
  /** Ids of both, the best first: where not all have room, the last of them give way. */
  readonly strongest: readonly string[];
}

/** The best of the events that some companions share with whom a card is about. */
export interface SharedEvents extends ChosenEvents {
  /** Ids of the companions. */
  readonly companions: readonly string[];
}

export interface CardView extends ChosenEvents {
  readonly subject: CardSubject;
  /** The page's other people who share events with the subject, those beside it first. */
  readonly companions: readonly Companion[];
  /**
   * What the card begins with where the name stands together with others: the best of the events that they share. Null
   * where those are few, or leave out what matters most on this page.
   */
  readonly together: SharedEvents | null;
  /** The published date of the page being read; null where it states none that can be believed. */
  readonly pageDate: PageDate | null;
  /** The last day the corpus knows of, EDTF; said on pages that are newer. */
  readonly knowsUntil: string;
  /** True where nothing that is known lies within half a year of the page. */
  readonly isFar?: true;
  /** Every event's EDTF date, for the strip. */
  readonly dates: readonly string[];
  /** The site of the page in the tab, for "Hide on this site"; empty where it has none (a file, about:blank). */
  readonly site: string;
}

/** The whole timeline of an entity, latest first. */
export interface TimelineView {
  readonly entity: EntityView;
  readonly events: readonly EventView[];
}
