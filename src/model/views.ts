import type { Disagreement, EntityKind, Known, Status } from './pack.ts';
import type { PageDate } from './page-facts.ts';
import type { MarkMode } from './page-settings.ts';

/**
 * What the background hands to the views: everything a card or the popup shows, already joined, ordered and ranked.
 * Views hold no copy of the knowledge base and do no ranking. Dates stay EDTF; only src/ui turns them into words.
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
  readonly participants: readonly EntityRef[];
  readonly places: readonly EntityRef[];
  /** For a list that is about an entity which no part of the event is: what a report says of it. */
  readonly namedIn?: string;
  /** Best report first. */
  readonly reports: readonly ReportView[];
  readonly disagreements: readonly Disagreement[];
  /** For an event that came: the differing dates for which reports had planned it, EDTF. Empty where none was planned. */
  readonly plannedFor: readonly string[];
  /** True for a plan whose date has passed without a later report. */
  readonly overdue: boolean;
}

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

/** One line of the popup's page view. */
export interface PageEntityView {
  readonly entity: EntityView;
  readonly count: number;
  /** The event to mention in one line: what happened next, for the few who have it; else the best before. */
  readonly headline?: {
    /** On which side of the page's date; around it where its date is too coarse to say. */
    readonly side: 'next' | 'before' | 'around';
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

/** One article with the events that it reports, latest first. */
export interface ArticleDetailView {
  readonly article: ArticleView;
  readonly events: readonly EventView[];
}

/** A part of a query that was recognised: shown as a chip that can be removed. */
export interface QueryChip {
  readonly kind: 'entity' | 'date';
  /** The part of the query as typed (UTF-16 offsets into it). */
  readonly start: number;
  readonly end: number;
  /** "Xi Jinping", or EDTF for a date. */
  readonly value: string;
  /** Of a date that does not exist ("30 February 2023"): `value` is what of it does. */
  readonly isUnreal?: true;
}

/** A span of a title to highlight (UTF-16 offsets). */
export type Highlight = readonly [start: number, end: number];

export interface EventHit {
  readonly event: EventView;
  readonly highlights: readonly Highlight[];
}
export interface EntityHit {
  readonly entity: EntityView;
  readonly eventCount: number;
  readonly highlights: readonly Highlight[];
}
export interface ArticleHit {
  readonly article: ArticleView;
  readonly highlights: readonly Highlight[];
}

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
  | 'still';

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
export type Verdict = 'yes' | 'ended' | 'otherwise';

/** Why a question has no answer: no rule reads it, or no page is open that tells who "they" are. */
export type Unanswered = 'no-rule' | 'nobody-meant';

/** How a question was understood. */
interface QuestionView {
  readonly asks: Asks;
  readonly kind?: AskedKind;
  readonly people: readonly EntityRef[];
  readonly places: readonly EntityRef[];
  /** EDTF. */
  readonly dates: readonly string[];
}

/** The event that answers a question, and the reports that say so. */
export interface FoundAnswerView extends QuestionView {
  readonly event: EventView;
  readonly says: readonly ReportView[];
  /** Whoever answers "who", where the title of the event does not name them. */
  readonly who?: readonly EntityRef[];
  /** Of a question for a yes: whether it is one, whether an office is held no longer, or whether it came about otherwise. */
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
  /** What was planned or called off in its stead. */
  readonly instead?: EventView;
}

export type AnswerView = FoundAnswerView | NoneKnownView;

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

/** Grouped results of a search; counts are of all hits, lists hold the best of them. */
export interface SearchView {
  readonly query: string;
  readonly chips: readonly QueryChip[];
  /** Where the query is a question that was understood. */
  readonly answer?: AnswerView;
  /** Where it is plainly a question that no rule answers, so that only the search does. */
  readonly unanswered?: Unanswered;
  readonly events: readonly EventHit[];
  readonly eventCount: number;
  readonly entities: readonly EntityHit[];
  readonly entityCount: number;
  readonly articles: readonly ArticleHit[];
  readonly articleCount: number;
}
