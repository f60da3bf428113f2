import type { Box, PlacedMention } from '../model/placed-mention.ts';
import type { Result } from '../model/result.ts';
import type { NameWatch } from './name-watch.ts';
import type { Placement, Shift } from './placement.ts';
import type { ReaderFocus } from './reader-focus.ts';

/** Why nothing came of it. Not one of the messages: it is needed too where the extension, and with it its messages, has gone. */
export const NOT_OPENED =
  'The card did not open on this page. The toolbar button of Backstory shows what it would have.';

/** What decides where a card stands. */
export interface Standing {
  readonly placed: PlacedMention;
  /** The element that the name stands in. */
  readonly element: Element | null;
  placement: Placement | null;
  /** Where the reader has dragged this card; null where it stands as placed. */
  dragged: Box | null;
  /** How far the name has gone from where it was. */
  shift: Shift;
  /** True once the lines have been broken anew: nobody knows then where in its element the name stands. */
  isReflowed: boolean;
}

/** What belongs to the card that is asked for, from the ask until it is hidden. */
export interface Showing extends Standing {
  readonly focusBefore: ReaderFocus;
  readonly ending: AbortController;
  /** What comes of it, for the one who asked. */
  readonly outcome: PromiseWithResolvers<Result<null>>;
  /** Looks whether the name is where it was; null until it is watched. */
  name: Pick<NameWatch, 'look'> | null;
  /** How the page looks where the card lies; null until it has been placed. */
  scheme: 'light' | 'dark' | null;
  /** Where the card stood when the reader began to drag it; null while it is not dragged. */
  draggedFrom: Box | null;
}

/** A card that was asked for just now, which stands nowhere yet. */
export function createStanding(placed: PlacedMention, element: Element | null): Standing {
  return { placed, element, placement: null, dragged: null, shift: { x: 0, y: 0 }, isReflowed: false };
}

/** A card that was asked for, and stays until the reader or the page ends it. */
export function createShowing(
  placed: PlacedMention,
  element: Element | null,
  focusBefore: ReaderFocus,
): Showing {
  return {
    ...createStanding(placed, element),
    focusBefore,
    ending: new AbortController(),
    outcome: Promise.withResolvers<Result<null>>(),
    name: null,
    scheme: null,
    draggedFrom: null,
  };
}
