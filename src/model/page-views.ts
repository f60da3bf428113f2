import type { PageDate } from './page-facts.ts';
import type { MarkMode } from './page-settings.ts';
import type { EntityRef, EntityView, EventView } from './views.ts';

/** What the background hands to the popup and the panel of the page in a tab. */

/** One line of the popup's page view. */
export interface PageEntityView {
  readonly entity: EntityView;
  readonly count: number;
  /** The event to mention in one line: what happened next, for the few who have it; else the best before. */
  readonly headline?: {
    /** On which side of the page's date; around it where its date is too coarse to say, or it goes on that day. */
    readonly side: 'next' | 'before' | 'around' | 'same-day';
    readonly date: string;
    readonly title: string;
  };
}

/** What the page in a tab names, or why nothing is read there. */
export type PageContent =
  | {
      readonly kind: 'names';
      readonly pageDate: PageDate | null;
      /** People first, then places and organisations; most named first. */
      readonly entities: readonly PageEntityView[];
      /** True where the page has let no card open (a document in a sandbox). */
      readonly isCardless?: boolean;
      /** How many things that happened next the lines tell. */
      readonly nextCount: number;
      /** The timeline of the whole page, latest first; only where it was asked for (the panel). */
      readonly story?: readonly EventView[];
    }
  | { readonly kind: 'no-names' }
  /**
   * Off here, off everywhere, off for a while, an ordinary page that was open before Backstory was, one that the reader or
   * the browser withholds, or one of the kinds where no content script can run; the view says which.
   */
  | {
      readonly kind: 'off';
      readonly why:
        | 'site'
        | 'everywhere'
        | 'paused'
        | 'not-loaded'
        | 'no-access'
        | 'reader-view'
        | 'pdf'
        | 'store'
        | 'unreachable';
    };

/** A name that is silent on a page or its site. */
export interface SilentView {
  readonly entity: EntityRef;
  /** The site or page, as it is stored; see `isPage`. */
  readonly where: string;
}

/** How the switches stand for the page in a tab. */
export interface SwitchState {
  /** The host that the site switch is for; empty where the page has none (browser pages, files). */
  readonly host: string;
  readonly siteOff: boolean;
  readonly everywhereOff: boolean;
  /** When a pause ends, in ms since 1970; null where there is none. */
  readonly pausedUntil: number | null;
  readonly marks: MarkMode;
  /** Whom this page or its site does not mean, as the reader has said. */
  readonly silent: readonly SilentView[];
}

/** What the popup shows before anything is typed. */
export interface PageView {
  readonly content: PageContent;
  readonly switches: SwitchState;
}
