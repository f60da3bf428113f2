import { type Box, unionOf } from '../model/placed-mention.ts';
import { asideOf } from './aside.ts';
import { covers, grown, movedInto, type Parking, parkingOf, placeParked } from './parking.ts';
import { overlaps, type Placement, placeCard, type Shift, shifted } from './placement.ts';
import { placeSheet } from './sheet.ts';
import type { Showing, Standing } from './showing.ts';
import type { CardState } from './state.ts';
import { MOVED } from './tuning.ts';

/** How high a card wants to be, and what it was opened with. */
type DrawnCard = Pick<Extract<CardState, { kind: 'open' }>, 'drawn' | 'by'>;

/** Where the cards of a page stand: at their name, where the reader has parked them, or as a sheet. */
export interface Stand {
  /** Where a card goes now. `isHeld` while the reader is at work in it. */
  place(card: DrawnCard, standing: Standing, isHeld: boolean): Placement;
  /** Moves a card this far from where it stood when the drag began; all that follow on this page stand there. */
  drag(showing: Showing, by: Shift, isDone: boolean): void;
}

interface StandOptions {
  readonly visible: () => Box;
  /** CSS px of the page to one that can be read. */
  readonly zoom: () => number;
  readonly isRightToLeft: (element: Element) => boolean;
  /** Where cards lie that the reader has pinned, to read the next one beside them. */
  readonly pinned: () => readonly Box[];
}

/** The stand of a page on which no card has been moved. */
export function createStand({ visible, zoom, isRightToLeft, pinned }: StandOptions): Stand {
  let parking: Parking | null = null;

  /** Where a card of this height goes. */
  function placeIn(height: number, { by }: DrawnCard, standing: Standing, isHeld: boolean): Placement {
    const { element, placement, dragged, shift, isReflowed } = standing;
    const { boxes, vertical } = standing.placed;
    const name = boxes.map((box) => shifted(box, shift));
    const viewport = visible();
    if (by === 'touch')
      return placeSheet({ name: isReflowed ? null : unionOf(name), viewport, height, zoom: zoom() });
    const side = placement?.side ?? 'below';
    if (dragged) return { side, box: grown(dragged, height, viewport) };
    // Where it was parked for another name it may lie on this one.
    const parked = parking && placeParked(parking, viewport, height);
    const taken = pinned();
    const isFree =
      parked && !taken.some((box) => overlaps(parked, box)) && !name.some((box) => covers(parked, box));
    if (isFree) return { side, box: parked };
    // A card above its name grows upwards: under a hand that clicks in it every row would slip away, so there it scrolls.
    const mayNotGrow = placement?.side === 'above' && by === 'pointer' && isHeld;
    const placed = placeCard({
      name,
      vertical,
      viewport,
      height: mayNotGrow ? Math.min(height, heightOf(placement.box)) : height,
      rightToLeft: element !== null && isRightToLeft(element),
      side: placement?.side,
    });
    // Chosen once: one that grew went to another side of a pinned card, away from under the hand.
    const { left, right } =
      placement && taken.length > 0
        ? placement.box
        : asideOf(placed.box, vertical ? [] : taken, name, viewport);
    return { ...placed, box: { ...placed.box, left, right } };
  }

  return {
    place(card, standing, isHeld) {
      const { height, rowsEnd } = card.drawn;
      const whole = placeIn(height, card, standing, isHeld);
      // Where that is less than it wants, no blank is left below its last whole row.
      return rowsEnd && Math.abs(heightOf(whole.box) / (whole.zoom ?? 1) - rowsEnd.given) <= MOVED
        ? placeIn(rowsEnd.at, card, { ...standing, placement: standing.placement ?? whole }, isHeld)
        : whole;
    },
    drag(showing, by, isDone) {
      if (!showing.placement) return;
      showing.draggedFrom ??= showing.placement.box;
      const viewport = visible();
      showing.dragged = movedInto(shifted(showing.draggedFrom, by), viewport);
      parking = parkingOf(showing.dragged, viewport);
      if (isDone) showing.draggedFrom = null;
    },
  };
}

function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}
