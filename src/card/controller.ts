import type { HostCommand, VouchedWrite } from '../messaging/to-content.ts';
import type { PageContext } from '../model/page-facts.ts';
import type { Box, OpenedBy, PlacedMention } from '../model/placed-mention.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Clock } from '../platform/clock.ts';
import { pageText } from '../ui/page-text.ts';
import { drawCard } from './draw-card.ts';
import { createFarewell } from './farewell.ts';
import { cardGround } from './ground.ts';
import type { CardHost } from './host.ts';
import { createHostKeeper } from './host-keeper.ts';
import { cardLifetime } from './lifetime.ts';
import { watchPage } from './page-watch.ts';
import { createPinnedCards } from './pinned-cards.ts';
import { shifted, unionOf } from './placement.ts';
import { askForDate, isDate } from './question.ts';
import { type ReaderFocus, rememberFocus } from './reader-focus.ts';
import { createShowing, NOT_OPENED, type Showing } from './showing.ts';
import { removeStaleHosts } from './stale-hosts.ts';
import { createStand } from './stand.ts';
import { watchStanding } from './standing-watch.ts';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  cardReducer,
  hasHost,
  isAsked,
  isComing,
  isShown,
} from './state.ts';
import { createStateTimer } from './state-timer.ts';
import { visibleBox } from './visible-box.ts';

/** The card of one document, as long as that is read. Only what a reader's own hand did may call `dwellStarted` and `show`. */
export interface CardController {
  /** The pointer slowed down on a name: its card is made ready, unseen. */
  dwellStarted(placed: PlacedMention): void;
  /**
   * Opens the card for a name. Resolves once it is seen, or with a sentence where nothing came of it. A pointer that came
   * by may be left without one; a key that was pressed may not. `isWanted` is asked once more where the answer takes a while.
   */
  show(placed: PlacedMention, by: OpenedBy, isWanted?: () => boolean): Promise<Result<null>>;
  /** Looks at the page as if no open card lay over it. */
  lookThrough<Value>(look: () => Value): Value;
  /** True while the card that the shortcut opened is there: the next press goes on from it. */
  isWalked(): boolean;
  /** What the card's frame says to its host; refused for any frame but the one that belongs here. */
  hostCommand(nonce: string, command: HostCommand): Result<null>;
  /**
   * Whether a click in the card of this nonce was surely meant: it is open, and plainly seen where it was put. One that
   * switches the site off stays open over the page that is left alone then.
   */
  vouch(nonce: string, write: VouchedWrite): Result<null>;
  /** Aborts when no card can be open any more, which may be later than the page is left alone. */
  readonly signal: AbortSignal;
}

interface CardControllerOptions {
  readonly document: Document;
  readonly clock: Clock;
  /** Ends it: the card closes and the page is as it was. */
  readonly signal: AbortSignal;
  readonly pageContext: () => PageContext;
  /** True while the extension is there; once it was updated or removed, a card that is open closes by itself. */
  readonly isAlive: () => boolean;
}

/** Runs the card: the reducer decides, and this turns each change of state into effects on page, frame and timers. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, clock, pageContext, isAlive } = options;
  let state: CardState = CLOSED;
  let showing: Showing | null = null;
  const ground = cardGround(document);
  const farewell = createFarewell(options.signal, leaveOnly);
  const signal = cardLifetime(document, ground, farewell.signal, putAway);
  const keeper = createHostKeeper({
    ground,
    now: clock.now,
    pageContext,
    onPointer: (host, isOn) => pinned.has(host) || pointer(isOn),
    onTampered(host, isGone) {
      if (pinned.has(host)) pinned.close(host);
      else dispatch({ kind: isGone ? 'removed' : 'tampered' });
    },
  });
  const viewport = (): Box => visibleBox(ground.document);
  const timer = createStateTimer({
    clock,
    onExpired: (turn) => dispatch({ kind: 'expired', turn }),
    isIntact() {
      if (!isAlive() || !keeper.host?.isIntact() || keeper.host.isCovered()) return false;
      // A card whose name has gone is closed by this, and then there is nothing that could be spoilt.
      showing?.name?.look();
      return true;
    },
    onSpoilt: () => dispatch({ kind: 'close' }),
  });
  const pinned = createPinnedCards({ clock, viewport, drop, isAlive });
  const stand = createStand({
    visible: viewport,
    isRightToLeft: (element) => getComputedStyle(element).direction === 'rtl',
    isTaken: pinned.isUnder,
  });

  function dispatch(event: CardEvent): void {
    const before = state;
    state = cardReducer(before, event);
    if (state !== before) apply(before, state);
  }

  function apply(before: CardState, after: CardState): void {
    timer.start(after);
    // From card to card the reader's own place stays that from which the first was opened.
    const focusBefore = keeper.host?.hasFocus() ? showing?.focusBefore : undefined;
    const isNew = before.turn !== after.turn;
    if (isAsked(before) && (isNew || !isAsked(after))) hide();
    if (!hasHost(after)) keeper.drop();
    if (isComing(after) && isNew)
      ask(after.placed, after.kind === 'opening' ? after.by : 'pointer', after.turn);
    if (isAsked(after) && (isNew || !isAsked(before)))
      begin(after.placed, after.by, focusBefore ?? rememberFocus(document));
    if (isShown(after)) draw(after, before);
  }

  /** Sends for the card of a name, into the frame that will show it. */
  function ask(placed: PlacedMention, by: OpenedBy, turn: number): void {
    void keeper.ask(placed, by, turn).then((shown) => {
      if (shown.ok) return;
      if (isAsked(state) && state.turn === turn) showing?.outcome.resolve(shown);
      dispatch({ kind: 'refused', turn });
    });
  }

  /** From here on the card is wanted: what the reader does in the page decides whether it stays so. */
  function begin(placed: PlacedMention, by: OpenedBy, focusBefore: ReaderFocus): void {
    const { host } = keeper;
    if (host === null) return;
    const element = ground.elementOf(placed);
    const name = unionOf(placed.boxes);
    const now = createShowing(placed, element, focusBefore);
    showing = now;
    now.name = watchPage({
      ground,
      host,
      name: () => shifted(name, now.shift),
      nameElement: element,
      cardBox: () => now.placement?.box ?? null,
      onPointer: pointer,
      onMoved(by) {
        now.shift = by;
        if (isShown(state)) draw(state, state);
      },
      // The card stays, and the wash would lie where the name was.
      onRunning: () => host.ring([], false),
      onTurnedAway: () => dispatch({ kind: 'close' }),
      onViewport: () => isShown(state) && draw(state, state),
      // Phones put their address bar away and back; a sheet goes with the edge that it stands at.
      onResized: () => (by === 'touch' ? isShown(state) && draw(state, state) : dispatch({ kind: 'close' })),
      signal: now.ending.signal,
    });
  }

  function draw(after: Extract<CardState, { kind: 'open' | 'leaving' }>, before: CardState): void {
    const { host } = keeper;
    if (host === null || showing === null) return;
    const drawn = drawCard({ state: after, showing, host, stand, ground, wasShown: isShown(before) });
    if (drawn !== 'drawn') {
      dispatch({ kind: drawn === 'removed' ? 'removed' : 'close' });
      return;
    }
    if (isShown(before)) return;
    showing.outcome.resolve(ok(null));
    if (after.by === 'keyboard') host.takeFocus();
  }

  function drag({ x, y, isDone }: Extract<HostCommand, { kind: 'drag' }>): void {
    if (!isShown(state) || state.by === 'touch' || !showing) return;
    stand.drag(showing, { x, y }, isDone);
    draw(state, state);
  }

  function pin(): Result<null> {
    const { host } = keeper;
    if (host === null || !showing?.placement || !showing.scheme) return fail(pageText('card_gone'));
    if (pinned.isFull) return fail(pageText('card_pinned_most'));
    const { focusBefore, placement, scheme } = showing;
    host.ring([], false);
    showing.ending.abort();
    pinned.add({ host, box: placement.box, scheme, focusBefore });
    // It is no longer the card of the state, which begins anew without one.
    keeper.release();
    showing = null;
    dispatch({ kind: 'pinned' });
    return ok(null);
  }

  function hide(): void {
    // Without effect on one that was seen or refused.
    showing?.outcome.resolve(fail(NOT_OPENED));
    showing?.ending.abort();
    showing = null;
    const { host } = keeper;
    host?.hide();
    if (host) farewell.closed(host.nonce);
  }

  /** Takes a pinned card out of the page. */
  function drop(host: CardHost): void {
    keeper.remove(host);
    farewell.closed(host.nonce);
  }

  /** The site is off by a click in the card of this nonce, which stays to take it back: nothing else of us does. */
  function leaveOnly(nonce: string): void {
    if (keeper.host?.nonce !== nonce) {
      timer.stop();
      hide();
      keeper.drop();
      state = CLOSED;
    }
    pinned.closeAll(nonce);
  }

  /** Leaves nothing in the page, and goes on with the next name. */
  function putAway(): void {
    dispatch({ kind: 'close' });
    dispatch({ kind: 'expired', turn: state.turn });
    pinned.closeAll();
  }

  /** A card that the reader holds gives way to a name, and to no number. */
  function isHeld(): boolean {
    return isShown(state) && (state.by === 'keyboard' || keeper.host?.hasFocus() === true);
  }

  function pointer(isWithCard: boolean): void {
    // A reader who has clicked into the card holds it: it closes by Escape or by a click elsewhere.
    if (isWithCard) dispatch({ kind: 'returned' });
    else if (!keeper.host?.hasFocus()) dispatch({ kind: 'left' });
  }

  function onEscape(): boolean {
    const wasShown = isShown(state);
    if (!isAsked(state)) return pinned.closeLast();
    const focusBefore = keeper.host?.hasFocus() ? showing?.focusBefore : undefined;
    // One that is still on its way is called off, and the page hears of the key: nothing of it was seen.
    dispatch({ kind: 'close' });
    focusBefore?.giveBack();
    return wasShown;
  }

  function end(): void {
    // A reader who is in a card must not be left nowhere where the script ends that would have closed it.
    const focusBefore = keeper.host?.hasFocus() ? showing?.focusBefore : undefined;
    timer.stop();
    hide();
    keeper.drop();
    pinned.closeAll();
    state = CLOSED;
    focusBefore?.giveBack();
  }

  // In the page around a frame others have cards of their own, which are no stale ones.
  if (ground.document === document) removeStaleHosts(document);
  const keys = watchStanding({ ground, signal, onEscape, onResized: pinned.fit, onEnd: end });

  return {
    dwellStarted(placed) {
      // Most numbers are no dates: nothing is made ready for one.
      if (!isDate(placed)) dispatch({ kind: 'dwell', placed: ground.lift(placed) });
    },
    lookThrough: (look) =>
      pinned.lookThrough(() => (keeper.host === null ? look() : keeper.host.lookThrough(look))),
    isWalked: () => isAsked(state) && state.by === 'keyboard',
    async show(found, by, isWanted = () => true) {
      const placed = ground.lift(found);
      if (isDate(placed)) {
        // Asked before anything is touched: a card that is open does not give way to a number that is no date.
        const known = isHeld() ? fail(NOT_OPENED) : await askForDate(placed, pageContext());
        if (!known.ok) return known;
        if (isHeld() || !isWanted() || signal.aborted) return fail(NOT_OPENED);
      } else if (state.kind === 'preparing' && keeper.host?.parent !== keeper.parentFor(placed))
        // A dialog has opened over the page in the meantime.
        dispatch({ kind: 'refused', turn: state.turn });
      dispatch({ kind: 'show', placed, by });
      return showing?.placed === placed ? showing.outcome.promise : fail(NOT_OPENED);
    },
    hostCommand(nonce, command) {
      if (command.kind === 'close') keys.closedInside();
      const answer = pinned.command(nonce, command);
      if (answer !== undefined) return answer;
      if (keeper.host?.nonce !== nonce) return fail(pageText('card_gone'));
      switch (command.kind) {
        case 'resize':
          dispatch({ kind: 'drawn', turn: command.turn, height: command.height });
          return ok(null);
        case 'close': {
          const focusBefore = command.returnFocus ? showing?.focusBefore : undefined;
          dispatch({ kind: 'close' });
          focusBefore?.giveBack();
          return ok(null);
        }
        case 'drag':
          drag(command);
          return ok(null);
        case 'pin':
          return pin();
      }
    },
    signal,
    vouch(nonce, write) {
      const isSure =
        pinned.isPlainlyVisible(nonce) ||
        (isShown(state) && keeper.host?.nonce === nonce && keeper.host.isPlainlyVisible());
      if (!isSure) return fail(pageText('card_hide_unsafe'));
      if (write === 'hide') farewell.expect(nonce);
      // The script that then reads the page anew takes this card away, perhaps before it is closed.
      if (write === 'show') (pinned.focusBefore(nonce) ?? showing?.focusBefore)?.giveBack();
      return ok(null);
    },
  };
}
