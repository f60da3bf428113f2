import { sendFromPage } from '../messaging/send-from-page.ts';
import type { HostCommand } from '../messaging/to-content.ts';
import { LONGEST_SURFACE, MOST_CANDIDATES } from '../model/message-limits.ts';
import type { PageContext } from '../model/page-facts.ts';
import type { Box, OpenedBy, PlacedMention } from '../model/placed-mention.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Clock } from '../platform/clock.ts';
import { elementAt } from '../platform/composed-tree.ts';
import { pageText } from '../ui/page-text.ts';
import { swallowEscape } from './escape.ts';
import { type CardHost, createCardHost } from './host.ts';
import { mountPoint, openModal } from './mount-point.ts';
import { pageScheme } from './page-scheme.ts';
import { watchPage } from './page-watch.ts';
import { covers, grown, movedInto, type Parking, parkingOf, placeParked } from './parking.ts';
import { createPinnedCards } from './pinned-cards.ts';
import { type Placement, placeCard, type Shift, shifted, unionOf } from './placement.ts';
import { type ReaderFocus, rememberFocus } from './reader-focus.ts';
import { placeSheet } from './sheet.ts';
import { removeStaleHosts } from './stale-hosts.ts';
import { type CardEvent, type CardState, CLOSED, cardReducer, hasHost, isAsked, isShown } from './state.ts';
import { CARD_WIDTH, FIRST_HEIGHT, HIDE_DELAY, INTACT_CHECK, KEEP_WARM, OPEN_PATIENCE } from './tuning.ts';
import { visibleBox } from './visible-box.ts';

/** The card of one document, as long as that is read. Only what a reader's own hand did may call `dwellStarted` and `show`. */
export interface CardController {
  /** The pointer came to rest on a name: the frame starts loading. */
  dwellStarted(): void;
  /**
   * Opens the card for a name. Resolves once it is seen, or with a sentence where nothing came of it. A pointer that came
   * by may be left without one; a key that was pressed may not.
   */
  show(placed: PlacedMention, by: OpenedBy): Promise<Result<null>>;
  /** True while the card that the shortcut opened is there: the next press goes on from it. */
  isWalked(): boolean;
  /** What the card's frame says to its host; refused for any frame but the one that belongs here. */
  hostCommand(nonce: string, command: HostCommand): Result<null>;
}

/** Not one of the messages: it is needed too where the extension, and with it its messages, has gone. */
const NOT_OPENED =
  'The card did not open on this page. The toolbar button of Backstory shows what it would have.';

interface CardControllerOptions {
  readonly document: Document;
  readonly clock: Clock;
  /** Ends it: the card closes and the page is as it was. */
  readonly signal: AbortSignal;
  readonly pageContext: () => PageContext;
  /** True while the extension is there; once it was updated or removed, a card that is open closes by itself. */
  readonly isAlive: () => boolean;
}

/** What belongs to the card that is asked for, from the ask until it is hidden. */
interface Showing {
  readonly placed: PlacedMention;
  readonly element: Element | null;
  readonly focusBefore: ReaderFocus;
  readonly ending: AbortController;
  /** What comes of it, for the one who asked. */
  readonly outcome: PromiseWithResolvers<Result<null>>;
  placement: Placement | null;
  /** Where the card stood when the reader began to drag it; null while it is not dragged. */
  draggedFrom: Box | null;
  /** Where the reader has dragged this card; null where it stands as placed. */
  dragged: Box | null;
  /** How far the name has been scrolled from where it was. */
  shift: Shift;
}

/** Runs the card: the reducer decides, and this turns each change of state into effects on page, frame and timers. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, clock, signal, pageContext, isAlive } = options;
  let state: CardState = CLOSED;
  let host: CardHost | null = null;
  let showing: Showing | null = null;
  let stopTimer: () => void = () => {};
  /** Where the reader has put the card, for all that follow on this page. */
  let parking: Parking | null = null;
  const pinned = createPinnedCards({ clock, viewport: () => visibleBox(document), drop: remove, isAlive });

  function dispatch(event: CardEvent): void {
    const before = state;
    state = cardReducer(before, event);
    if (state !== before) apply(before, state);
  }

  function apply(before: CardState, after: CardState): void {
    stopTimer();
    stopTimer = startTimer(after);
    // From card to card the reader's own place stays that from which the first was opened.
    const focusBefore = host?.hasFocus() ? showing?.focusBefore : undefined;
    if (isAsked(before) && !(isAsked(after) && before.turn === after.turn)) hide();
    if (!hasHost(after)) dropHost();
    else if (after.kind === 'opening') ask(after, focusBefore ?? rememberFocus(document));
    else if (isShown(after)) draw(after, before);
    else if (host === null) host = openHost(openModal(document) ?? document.documentElement);
  }

  function startTimer({ kind, turn }: CardState): () => void {
    const expire = (): void => dispatch({ kind: 'expired', turn });
    if (kind === 'warm') return clock.after(KEEP_WARM, expire);
    if (kind === 'opening') return clock.after(OPEN_PATIENCE, expire);
    if (kind === 'leaving') return clock.after(HIDE_DELAY, expire);
    return kind === 'open' ? clock.after(INTACT_CHECK, checkIntact) : () => {};
  }

  function checkIntact(): void {
    if (isAlive() && host?.isIntact()) stopTimer = clock.after(INTACT_CHECK, checkIntact);
    else dispatch({ kind: 'close' });
  }

  function openHost(parent: Element): CardHost {
    const opened = createCardHost({
      document,
      now: clock.now,
      parent,
      title: pageText('card_frame_title'),
      size: { width: CARD_WIDTH, height: FIRST_HEIGHT },
      onPointer: (isOn) => pinned.has(opened) || pointer(isOn),
      onTampered(isGone) {
        if (pinned.has(opened)) pinned.close(opened);
        else dispatch({ kind: isGone ? 'removed' : 'close' });
      },
    });
    // Nothing to tell the reader where this fails: the card that follows fails as well, and then it closes.
    void sendFromPage('card.announce', { nonce: opened.nonce });
    return opened;
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

  function ask(
    { placed, by, turn }: Extract<CardState, { kind: 'opening' }>,
    focusBefore: ReaderFocus,
  ): void {
    const name = unionOf(placed.boxes);
    const element = elementAt(document, (name.left + name.right) / 2, (name.top + name.bottom) / 2);
    const parent = mountPoint(document, element);
    // A frame that is moved to another parent loads anew anyway, so it may as well be a new one.
    if (host?.parent !== parent) dropHost();
    host ??= openHost(parent);
    const ending = new AbortController();
    const outcome = Promise.withResolvers<Result<null>>();
    const now: Showing = {
      placed,
      element,
      focusBefore,
      ending,
      outcome,
      placement: null,
      draggedFrom: null,
      dragged: null,
      shift: { x: 0, y: 0 },
    };
    showing = now;
    watchPage({
      document,
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
      signal: ending.signal,
    });
    const question = {
      candidates: placed.mention.candidates.slice(0, MOST_CANDIDATES),
      surface: placed.surface.slice(0, LONGEST_SURFACE),
      standsFor: placed.mention.standsFor,
      page: pageContext(),
      passage: placed.passage(),
      by,
      turn,
    };
    void sendFromPage('card.show', { nonce: host.nonce, ask: question }).then((shown) => {
      if (shown.ok) return;
      outcome.resolve(shown);
      dispatch({ kind: 'refused', turn });
    });
  }

  function draw(after: Extract<CardState, { kind: 'open' | 'leaving' }>, before: CardState): void {
    if (host === null || showing === null) return;
    const { placed, element, shift } = showing;
    const name = placed.boxes.map((box) => shifted(box, shift));
    showing.placement = place(after, showing, name);
    const scheme = pageScheme(document, element);
    if (!host.show(showing.placement.box, scheme)) {
      dispatch({ kind: 'removed' });
      return;
    }
    host.ring(name, after.by === 'keyboard');
    if (before.kind !== 'opening') return;
    showing.outcome.resolve(ok(null));
    if (after.by === 'keyboard') host.takeFocus();
  }

  function place(
    { by, height }: Extract<CardState, { kind: 'open' | 'leaving' }>,
    { placed, element, placement, dragged }: Showing,
    name: readonly Box[],
  ): Placement {
    const viewport = visibleBox(document);
    if (by === 'touch') return placeSheet({ name: unionOf(name), viewport, height });
    if (dragged) return { side: placement?.side ?? 'below', box: grown(dragged, height, viewport) };
    // Where it was parked for another name it may lie on this one.
    const parked = parking && placeParked(parking, viewport, height);
    if (parked && !name.some((box) => covers(parked, box)))
      return { side: placement?.side ?? 'below', box: parked };
    // A card above its name grows upwards: under a hand that clicks in it every row would slip away, so there it scrolls.
    const isHeld = placement?.side === 'above' && by === 'pointer' && host?.hasFocus() === true;
    return placeCard({
      name,
      vertical: placed.vertical,
      viewport,
      height: isHeld ? Math.min(height, placement.box.bottom - placement.box.top) : height,
      rightToLeft: element !== null && getComputedStyle(element).direction === 'rtl',
      side: placement?.side,
    });
  }

  function drag({ x, y, isDone }: Extract<HostCommand, { kind: 'drag' }>): void {
    if (!isShown(state) || state.by === 'touch' || !showing?.placement) return;
    showing.draggedFrom ??= showing.placement.box;
    const viewport = visibleBox(document);
    showing.dragged = movedInto(shifted(showing.draggedFrom, { x, y }), viewport);
    parking = parkingOf(showing.dragged, viewport);
    if (isDone) showing.draggedFrom = null;
    draw(state, state);
  }

  function pin(): Result<null> {
    if (host === null || !showing?.placement) return fail(pageText('card_gone'));
    if (pinned.isFull) return fail(pageText('card_pinned_most'));
    const { element, focusBefore, placement } = showing;
    host.ring([], false);
    showing.ending.abort();
    pinned.add({ host, box: placement.box, scheme: pageScheme(document, element), focusBefore });
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

  function pointer(isWithCard: boolean): void {
    // A reader who has clicked into the card holds it: it closes by Escape or by a click elsewhere.
    if (isWithCard) dispatch({ kind: 'returned' });
    else if (!host?.hasFocus()) dispatch({ kind: 'left' });
  }

  removeStaleHosts(document);
  document.defaultView?.addEventListener('resize', pinned.fit, { passive: true, signal });
  const escapeKey = swallowEscape(document, signal, () => {
    if (!isShown(state)) return pinned.closeLast();
    dispatch({ kind: 'close' });
    return true;
  });
  signal.addEventListener('abort', () => {
    // "Hide on this site" ends the script that would have closed the card: a reader who is in it must not be left nowhere.
    const focusBefore = host?.hasFocus() ? showing?.focusBefore : undefined;
    stopTimer();
    hide();
    dropHost();
    pinned.closeAll();
    state = CLOSED;
    focusBefore?.giveBack();
  });

  return {
    dwellStarted: () => dispatch({ kind: 'dwell' }),
    isWalked: () => isAsked(state) && state.by === 'keyboard',
    show(placed, by) {
      // Most numbers are no dates: a card that the reader holds gives way to a name only.
      const isDate = placed.mention.candidates.length === 0;
      if (isDate && isShown(state) && (state.by === 'keyboard' || host?.hasFocus()))
        return Promise.resolve(fail(NOT_OPENED));
      dispatch({ kind: 'show', placed, by });
      return showing?.placed === placed ? showing.outcome.promise : Promise.resolve(fail(NOT_OPENED));
    },
    hostCommand(nonce, command) {
      if (command.kind === 'close') escapeKey.closedInside();
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
        case 'vouch':
          return host.isPlainlyVisible() ? ok(null) : fail(pageText('card_hide_unsafe'));
      }
    },
  };
}
