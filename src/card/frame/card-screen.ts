import type { CardView, TimelineView } from '../../model/card-views.ts';
import type { OpenedBy } from '../../model/placed-mention.ts';
import type { EventPart } from '../../ui/event-row.tsx';
import type { StripRange } from '../../ui/strip-range.ts';

/** What the card's frame shows. */
export type Screen =
  | /** Nothing: no card was given, so nothing is drawn, whoever framed this page. */ {
      readonly kind: 'blank';
    }
  | CardScreen;

/** A card on screen. */
export interface CardScreen {
  readonly kind: 'card';
  /** The turn of the host's ask: told back with every height. */
  readonly turn: number;
  /** Counts what the reader has asked for inside of the card. */
  readonly step: number;
  readonly card: CardView;
  /** What the first card was opened with, whatever the reader has gone on with since. */
  readonly by: OpenedBy;
  /** True where the card takes the focus: the reader came by keyboard, or has gone on to it from another. */
  readonly focus: boolean;
  /** True where it stays while the reader goes on to other names. */
  readonly isPinned: boolean;
  /** The cards to go back to, the last one last. */
  readonly trail: readonly LeftCard[];
  readonly list: EventList;
  /** Ids of the companions whom the whole timeline is filtered by: all of them take part in what is listed. */
  readonly withOnly: readonly string[];
  /** The event that is opened, and what of it. */
  readonly opened: { readonly event: string; readonly part: EventPart } | null;
  /** The event that Tab reaches; null for the first. */
  readonly current: string | null;
  /** How far "not this person" has come. */
  readonly silence: Silencing;
  /** The reader has switched the site off in it: it says so, and offers the way back, in whichever card he goes on to. */
  readonly isSiteOff: boolean;
  /** The stretch of time that the list is narrowed to; null for all of it. */
  readonly range: StripRange | null;
  /** What went wrong with the last thing that the reader asked for. */
  readonly failure: string | null;
}

/** A card that the reader has gone on from: what was opened, listed and chosen in it is there again on the way back. */
export type LeftCard = Pick<
  CardScreen,
  'card' | 'list' | 'withOnly' | 'opened' | 'current' | 'silence' | 'range'
>;

/** "Not this person": not asked for, being asked where, or done there. */
export type Silencing = 'none' | 'asking' | { readonly on: 'page' | 'site' };

/** Which events are listed. */
export type EventList =
  | /** The best on either side of the now line. */ { readonly kind: 'best' }
  | { readonly kind: 'fetching'; readonly by: ListedBy }
  | {
      readonly kind: 'all';
      readonly by: ListedBy;
      readonly timeline: TimelineView;
      readonly later: number;
      readonly earlier: number;
    };

/** Why the whole timeline is listed: the reader asked for it, or something narrows it, and without that the best come back. */
type ListedBy = 'reader' | 'filter';
