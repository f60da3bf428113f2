import { sendFromPage } from '../messaging/send-from-page.ts';
import type { HostCommand } from '../messaging/to-content.ts';
import type { PageContext } from '../model/page-facts.ts';
import type { Box, OpenedBy, PlacedMention } from '../model/placed-mention.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Clock } from '../platform/clock.ts';
import { pageText } from '../ui/page-text.ts';
import { cardGround } from './ground.ts';
import { type CardHost, createCardHost } from './host.ts';
import { cardLifetime } from './lifetime.ts';
import { mountPoint } from './mount-point.ts';
import { pageScheme } from './page-scheme.ts';
import { watchPage } from './page-watch.ts';
import { createPinnedCards } from './pinned-cards.ts';
import { overlaps, shifted, unionOf } from './placement.ts';
import { askForDate, isDate, questionOf } from './question.ts';
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
import { CARD_WIDTH, FIRST_HEIGHT } from './tuning.ts';
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
  /** Whether a click in the card of this nonce was surely meant: it is open, and plainly seen where it was put. */
  vouch(nonce: string): Result<null>;
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
  let host: CardHost | null = null;
  let showing: Showing | null = null;
  const ground = cardGround(document);
  const signal = cardLifetime(document, ground, options.signal, putAway);
  const viewport = (): Box => visibleBox(ground.document);
  const stand = createStand(viewport, (element) => getComputedStyle(element).direction === 'rtl');
  const timer = createStateTimer({
    clock,
    onExpired: (turn) => dispatch({ kind: 'expired', turn }),
    isIntact() {
      if (!isAlive() || !host?.isIntact() || host.isCovered()) return false;
      // A card whose name has gone is closed by this, and then there is nothing that could be spoilt.
      showing?.name?.look();
      return true;
    },
    onSpoilt: () => dispatch({ kind: 'close' }),
  });
  const pinned = createPinnedCards({ clock, viewport, drop: remove, isAlive });

  function dispatch(event: CardEvent): void {
    const before = state;
    state = cardReducer(before, event);
    if (state !== before) apply(before, state);
  }

  function apply(before: CardState, after: CardState): void {
    timer.start(after);
    // From card to card the reader's own place stays that from which the first was opened.
    const focusBefore = host?.hasFocus() ? showing?.focusBefore : undefined;
    const isNew = before.turn !== after.turn;
    if (isAsked(before) && (isNew || !isAsked(after))) hide();
    if (!hasHost(after)) dropHost();
    if (isComing(after) && isNew)
      ask(after.placed, after.kind === 'opening' ? after.by : 'pointer', after.turn);
    if (isAsked(after) && (isNew || !isAsked(before)))
      begin(after.placed, after.by, focusBefore ?? rememberFocus(document));
    if (isShown(after)) draw(after, before);
  }

  function openHost(parent: Element): CardHost {
    const opened = createCardHost({
      document: ground.document,
      now: clock.now,
      parent,
      title: pageText('card_frame_title'),
      size: { width: CARD_WIDTH, height: FIRST_HEIGHT },
      onPointer: (isOn) => pinned.has(opened) || pointer(isOn),
      onTampered(isGone) {
        if (pinned.has(opened)) pinned.close(opened);
        else dispatch({ kind: isGone ? 'removed' : 'tampered' });
      },
    });
    // Nothing to tell the reader where this fails: the card that follows fails as well, and then it closes.
    void sendFromPage('card.announce', { nonce: opened.nonce });
    return opened;
  }

  function parentFor(placed: PlacedMention): Element {
    return mountPoint(ground.document, ground.around(ground.elementOf(placed)));
  }

  function dropHost(): void {
    if (host === null) return;
    remove(host);
    host = null;
  }

  function remove(gone: CardHost): void {
    void sendFromPage('card.forget', { nonce: gone.nonce });
    gone.remove();
  }

  /** Sends for the card of a name, into the frame that will show it. */
  function ask(placed: PlacedMention, by: OpenedBy, turn: number): void {
    const parent = parentFor(placed);
    // A frame that is moved to another parent loads anew anyway, so it may as well be a new one.
    if (host?.parent !== parent) dropHost();
    host ??= openHost(parent);
    const question = questionOf(placed, by, turn, pageContext());
    void sendFromPage('card.show', { nonce: host.nonce, ask: question }).then((shown) => {
      if (shown.ok) return;
      if (isAsked(state) && state.turn === turn) showing?.outcome.resolve(shown);
      dispatch({ kind: 'refused', turn });
    });
  }

  /** From here on the card is wanted: what the reader does in the page decides whether it stays so. */
  function begin(placed: PlacedMention, by: OpenedBy, focusBefore: ReaderFocus): void {
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
      onTurnedAway: () => dispatch({ kind: 'close' }),
      onViewport: () => isShown(state) && draw(state, state),
      // Phones put their address bar away and back; a sheet goes with the edge that it stands at.
      onResized: () => (by === 'touch' ? isShown(state) && draw(state, state) : dispatch({ kind: 'close' })),
      signal: now.ending.signal,
    });
  }

  function draw(after: Extract<CardState, { kind: 'open' | 'leaving' }>, before: CardState): void {
    if (host === null || showing === null) return;
    const { placed, shift } = showing;
    showing.placement = stand.place(after, showing, host.hasFocus());
    if (!isShown(before) && isTooLow(showing)) {
      dispatch({ kind: 'close' });
      return;
    }
    // Once, and before the card lies there itself.
    showing.scheme ??= pageScheme(ground, showing.placement.box);
    if (!host.show(showing.placement.box, showing.scheme)) {
      dispatch({ kind: 'removed' });
      return;
    }
    host.ring(
      placed.boxes.map((box) => shifted(box, shift)),
      after.by === 'keyboard',
    );
    if (isShown(before)) return;
    showing.outcome.resolve(ok(null));
    if (after.by === 'keyboard') host.takeFocus();
  }

  /** In a frame so low that the card would lie over its own name, with little more than its head to be seen. */
  function isTooLow({ placed, placement, shift }: Showing): boolean {
    const view = ground.document.defaultView;
    if (view?.top === view || !placement) return false;
    return placed.boxes.some((box) => overlaps(placement.box, shifted(box, shift)));
  }

  function drag({ x, y, isDone }: Extract<HostCommand, { kind: 'drag' }>): void {
    if (!isShown(state) || state.by === 'touch' || !showing) return;
    stand.drag(showing, { x, y }, isDone);
    draw(state, state);
  }

  function pin(): Result<null> {
    if (host === null || !showing?.placement || !showing.scheme) return fail(pageText('card_gone'));
    if (pinned.isFull) return fail(pageText('card_pinned_most'));
    const { focusBefore, placement, scheme } = showing;
    host.ring([], false);
    showing.ending.abort();
    pinned.add({ host, box: placement.box, scheme, focusBefore });
    // It is no longer the card of the state, which begins anew without one.
    host = null;
    showing = null;
    dispatch({ kind: 'pinned' });
    return ok(null);
  }

  function hide(): void {
    // Without effect on one that was seen or refused.
    showing?.outcome.resolve(fail(NOT_OPENED));
    showing?.ending.abort();
    showing = null;
    host?.hide();
  }

  /** Leaves nothing in the page, and goes on with the next name. */
  function putAway(): void {
    dispatch({ kind: 'close' });
    dispatch({ kind: 'expired', turn: state.turn });
    pinned.closeAll();
  }

  /** A card that the reader holds gives way to a name, and to no number. */
  function isHeld(): boolean {
    return isShown(state) && (state.by === 'keyboard' || host?.hasFocus() === true);
  }

  function pointer(isWithCard: boolean): void {
    // A reader who has clicked into the card holds it: it closes by Escape or by a click elsewhere.
    if (isWithCard) dispatch({ kind: 'returned' });
    else if (!host?.hasFocus()) dispatch({ kind: 'left' });
  }

  function onEscape(): boolean {
    const wasShown = isShown(state);
    if (!isAsked(state)) return pinned.closeLast();
    // One that is still on its way is called off, and the page hears of the key: nothing of it was seen.
    dispatch({ kind: 'close' });
    return wasShown;
  }

  function end(): void {
    // "Hide on this site" ends the script that would have closed the card: a reader who is in it must not be left nowhere.
    const focusBefore = host?.hasFocus() ? showing?.focusBefore : undefined;
    timer.stop();
    hide();
    dropHost();
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
    lookThrough: (look) => pinned.lookThrough(() => (host === null ? look() : host.lookThrough(look))),
    isWalked: () => isAsked(state) && state.by === 'keyboard',
    async show(found, by, isWanted = () => true) {
      const placed = ground.lift(found);
      if (isDate(placed)) {
        // Asked before anything is touched: a card that is open does not give way to a number that is no date.
        const known = isHeld() ? fail(NOT_OPENED) : await askForDate(placed, pageContext());
        if (!known.ok) return known;
        if (isHeld() || !isWanted() || signal.aborted) return fail(NOT_OPENED);
      } else if (state.kind === 'preparing' && host?.parent !== parentFor(placed))
        // A dialog has opened over the page in the meantime.
        dispatch({ kind: 'refused', turn: state.turn });
      dispatch({ kind: 'show', placed, by });
      return showing?.placed === placed ? showing.outcome.promise : fail(NOT_OPENED);
    },
    hostCommand(nonce, command) {
      if (command.kind === 'close') keys.closedInside();
      const answer = pinned.command(nonce, command);
      if (answer !== undefined) return answer;
      if (host === null || host.nonce !== nonce) return fail(pageText('card_gone'));
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
    vouch(nonce) {
      const isSure =
        pinned.isPlainlyVisible(nonce) ||
        (isShown(state) && host?.nonce === nonce && host.isPlainlyVisible());
      return isSure ? ok(null) : fail(pageText('card_hide_unsafe'));
    },
  };
}
