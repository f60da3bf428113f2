import type { HostCommand } from '../messaging/to-content.ts';
import type { Box, OpenedBy, PlacedMention } from '../model/placed-mention.ts';
import { fail, ok } from '../model/result.ts';
import type { Clock } from '../platform/clock.ts';
import { createCardLife } from './card-life.ts';
import { drawCard } from './draw-card.ts';
import type { CardGround } from './ground.ts';
import type { HostKeeper } from './host-keeper.ts';
import type { PinnedCard } from './pinned-cards.ts';
import type { Placement } from './placement.ts';
import { type ReaderFocus, rememberFocus } from './reader-focus.ts';
import { isPushedAway } from './sheet.ts';
import { createShowing, createStanding, NOT_OPENED, type Showing } from './showing.ts';
import { createStand } from './stand.ts';
import { type CardEvent, type CardState, type Drawn, hasHost, isAsked, isComing, isShown } from './state.ts';
import { zoomToRead } from './visible-box.ts';
import { watchShowing } from './watch-showing.ts';

/** The one card that comes and goes with the names of a page; one that is pinned is no longer it. */
export interface CurrentCard {
  readonly state: CardState;
  /** What belongs to the card that is asked for; null where none is. */
  readonly showing: Showing | null;
  /** Does what ends the card, and gives the focus back to where it was if the reader is in it. */
  leave(ending: () => void): void;
  /** A card that the reader holds gives way to a name, and to no number. */
  readonly isHeld: boolean;
  dispatch(event: CardEvent): void;
  /** The pointer has come to name, card or the way between them, or has left them. */
  pointer(isWithCard: boolean): void;
  /** Moves it; a sheet is pushed away by it. */
  drag(by: Extract<HostCommand, { kind: 'drag' }>): void;
  /** Lets go of the card, which goes on as a pinned one; null where none is seen. */
  release(): PinnedCard | null;
  /** Takes it away, whatever it is at, with its frame. */
  end(): void;
}

interface CurrentCardOptions {
  readonly document: Document;
  readonly ground: CardGround;
  readonly clock: Clock;
  readonly keeper: HostKeeper;
  readonly viewport: () => Box;
  readonly isAlive: () => boolean;
  /** Where the pinned cards lie. */
  readonly pinned: () => readonly Box[];
  /** The card of this nonce is seen no longer. */
  readonly onHidden: (nonce: string) => void;
}

/** Nobody knows yet how high it will be: with all the room that there is it finds the rows that fit. */
const MOST: Drawn = { height: Number.POSITIVE_INFINITY };

/** No card yet. The reducer decides, and this turns each change of state into effects on page, frame and timer. */
export function createCurrentCard(options: CurrentCardOptions): CurrentCard {
  const { document, ground, clock, keeper, isAlive, onHidden } = options;
  let showing: Showing | null = null;
  const life = createCardLife({
    clock,
    onChange: apply,
    isIntact() {
      if (!isAlive() || !keeper.host?.isIntact() || keeper.host.isCovered()) return false;
      // A card whose name has gone is closed by this, and then there is nothing that could be spoilt.
      showing?.name?.look();
      return true;
    },
  });
  const stand = createStand({
    visible: options.viewport,
    zoom: () => zoomToRead(ground.document),
    isRightToLeft: (element) => getComputedStyle(element).direction === 'rtl',
    pinned: options.pinned,
  });

  function apply(before: CardState, after: CardState): void {
    // From card to card the reader's own place stays that from which the first was opened.
    const focusBefore = focusToGive();
    const isNew = before.turn !== after.turn;
    if (isAsked(before) && (isNew || !isAsked(after))) hide();
    if (!hasHost(after)) keeper.drop();
    if (isComing(after) && isNew)
      ask(after.placed, after.kind === 'opening' ? after.by : 'pointer', after.turn);
    else if (after.kind === 'preparing' && after.drawn)
      keeper.host?.layOut(placeOf(after.placed, 'pointer', after.drawn));
    if (isAsked(after) && (isNew || !isAsked(before)))
      begin(after.placed, after.by, focusBefore ?? rememberFocus(document));
    if (isShown(after)) draw(after, before);
  }

  /** Sends for the card of a name, into the frame that will show it. */
  function ask(placed: PlacedMention, by: OpenedBy, turn: number): void {
    void keeper.ask(placed, by, turn, placeOf(placed, by, MOST)).then((shown) => {
      if (shown.ok) return;
      if (isAsked(life.state) && life.state.turn === turn) showing?.outcome.resolve(shown);
      life.dispatch({ kind: 'refused', turn });
    });
  }

  /** Where a card will stand that is not seen yet. It is drawn in that size: one that learnt it only then jumped under the eye. */
  function placeOf(placed: PlacedMention, by: OpenedBy, drawn: Drawn): Placement {
    return stand.place({ drawn, by }, createStanding(placed, ground.elementOf(placed)), false);
  }

  /** From here on what the reader does in the page decides whether the card stays. */
  function begin(placed: PlacedMention, by: OpenedBy, focusBefore: ReaderFocus): void {
    if (keeper.host === null) return;
    showing = createShowing(placed, ground.elementOf(placed), focusBefore);
    watchShowing({ ground, host: keeper.host, showing, by, pointer, redraw, close });
  }

  function close(): void {
    life.dispatch({ kind: 'close' });
  }

  function redraw(): void {
    if (isShown(life.state)) draw(life.state, life.state);
  }

  function draw(after: Extract<CardState, { kind: 'open' | 'leaving' }>, before: CardState): void {
    const { host } = keeper;
    if (host === null || showing === null) return;
    const drawn = drawCard({ state: after, showing, host, stand, ground, wasShown: isShown(before) });
    if (drawn !== 'drawn') life.dispatch({ kind: drawn === 'removed' ? 'removed' : 'close' });
    if (drawn !== 'drawn' || isShown(before)) return;
    showing.outcome.resolve(ok(null));
    if (after.by === 'keyboard') host.takeFocus();
  }

  function hide(): void {
    // Without effect on one that was seen or refused.
    showing?.outcome.resolve(fail(NOT_OPENED));
    showing?.ending.abort();
    showing = null;
    const { host } = keeper;
    host?.hide();
    if (host) onHidden(host.nonce);
  }

  function focusToGive(): ReaderFocus | undefined {
    return keeper.host?.hasFocus() ? showing?.focusBefore : undefined;
  }

  function pointer(isWithCard: boolean): void {
    // A reader who has clicked into the card holds it: it closes by Escape or by a click elsewhere.
    if (isWithCard) life.dispatch({ kind: 'returned' });
    else if (!keeper.host?.hasFocus()) life.dispatch({ kind: 'left' });
  }

  return {
    get state() {
      return life.state;
    },
    get showing() {
      return showing;
    },
    leave(ending) {
      const focusBefore = focusToGive();
      ending();
      focusBefore?.giveBack();
    },
    get isHeld() {
      return isShown(life.state) && (life.state.by === 'keyboard' || keeper.host?.hasFocus() === true);
    },
    dispatch: life.dispatch,
    pointer,
    drag({ x, y, isDone, turn }) {
      const { state } = life;
      if (!isShown(state) || state.turn !== turn || !showing?.placement) return;
      if (state.by === 'touch') {
        // Not before the finger lifts: in Chromium a touch whose frame is hidden under it has no end, and the next is not heard.
        if (isDone && isPushedAway(showing.placement, { x, y })) close();
        return;
      }
      stand.drag(showing, { x, y }, isDone);
      redraw();
    },
    release() {
      const { host } = keeper;
      if (host === null || !showing?.placement || !showing.scheme) return null;
      const { focusBefore, placement, scheme } = showing;
      host.ring([], false);
      showing.ending.abort();
      showing = null;
      // The state begins anew without it.
      keeper.release();
      life.dispatch({ kind: 'pinned' });
      return { host, box: placement.box, scheme, focusBefore };
    },
    end() {
      life.reset();
      hide();
      keeper.drop();
    },
  };
}
