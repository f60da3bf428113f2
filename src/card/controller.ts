import { send } from '../messaging/send.ts';
import type { HostCommand } from '../messaging/to-content.ts';
import { LONGEST_SURFACE, MOST_CANDIDATES } from '../model/message-limits.ts';
import type { PageContext } from '../model/page-facts.ts';
import type { PlacedMention } from '../model/placed-mention.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Clock } from '../platform/clock.ts';
import { elementAt } from '../platform/composed-tree.ts';
import { text } from '../ui/i18n.ts';
import { swallowEscape } from './escape.ts';
import { type CardHost, createCardHost } from './host.ts';
import { mountPoint, openModal } from './mount-point.ts';
import { pageScheme } from './page-scheme.ts';
import { watchPage } from './page-watch.ts';
import { type Placement, placeCard, type Shift, shifted, unionOf } from './placement.ts';
import { type ReaderFocus, rememberFocus } from './reader-focus.ts';
import { type CardEvent, type CardState, CLOSED, cardReducer, hasHost, isAsked, isShown } from './state.ts';
import { CARD_WIDTH, FIRST_HEIGHT, HIDE_DELAY, INTACT_CHECK, KEEP_WARM, OPEN_PATIENCE } from './tuning.ts';
import { visibleBox } from './visible-box.ts';

/** The card of one document, as long as that is read. Only what a reader's own hand did may call `dwellStarted` and `show`. */
export interface CardController {
  /** The pointer came to rest on a name: the frame starts loading. */
  dwellStarted(): void;
  /**
   * Opens the card for a name; with `focus` where it was asked for by keyboard. Resolves once it is seen, or with a
   * sentence where nothing came of it. A pointer that came by may be left without one; a key that was pressed may not.
   */
  show(placed: PlacedMention, options: { readonly focus: boolean }): Promise<Result<null>>;
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
  /** How far the name has been scrolled from where it was. */
  shift: Shift;
}

/** Runs the card: the reducer decides, and this turns each change of state into effects on page, frame and timers. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, clock, signal, pageContext } = options;
  let state: CardState = CLOSED;
  let host: CardHost | null = null;
  let showing: Showing | null = null;
  let stopTimer: () => void = () => {};

  function dispatch(event: CardEvent): void {
    const before = state;
    state = cardReducer(before, event);
    if (state !== before) apply(before, state);
  }

  function apply(before: CardState, after: CardState): void {
    stopTimer();
    stopTimer = startTimer(after);
    if (isAsked(before) && !(isAsked(after) && before.turn === after.turn)) hide();
    if (!hasHost(after)) dropHost();
    else if (after.kind === 'opening') ask(after);
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
    if (host?.isIntact()) stopTimer = clock.after(INTACT_CHECK, checkIntact);
    else dispatch({ kind: 'close' });
  }

  function openHost(parent: Element): CardHost {
    const opened = createCardHost({
      document,
      parent,
      title: text('card_frame_title'),
      size: { width: CARD_WIDTH, height: FIRST_HEIGHT },
      onPointer: pointer,
      onTampered: (isGone) => dispatch({ kind: isGone ? 'removed' : 'close' }),
    });
    // Nothing to tell the reader where this fails: the card that follows fails as well, and then it closes.
    void send('card.announce', { nonce: opened.nonce });
    return opened;
  }

  function dropHost(): void {
    if (host === null) return;
    void send('card.forget', { nonce: host.nonce });
    host.remove();
    host = null;
  }

  function ask({ placed, focus, turn }: Extract<CardState, { kind: 'opening' }>): void {
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
      focusBefore: rememberFocus(document),
      ending,
      outcome,
      placement: null,
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
      signal: ending.signal,
    });
    const question = {
      candidates: placed.mention.candidates.slice(0, MOST_CANDIDATES),
      surface: placed.surface.slice(0, LONGEST_SURFACE),
      page: pageContext(),
      focus,
      turn,
    };
    void send('card.show', { nonce: host.nonce, ask: question }).then((shown) => {
      if (shown.ok) return;
      outcome.resolve(shown);
      dispatch({ kind: 'refused', turn });
    });
  }

  function draw(after: Extract<CardState, { kind: 'open' | 'leaving' }>, before: CardState): void {
    if (host === null || showing === null) return;
    const { placed, element, shift } = showing;
    showing.placement = placeCard({
      name: placed.boxes.map((box) => shifted(box, shift)),
      vertical: placed.vertical,
      viewport: visibleBox(document),
      height: after.height,
      rightToLeft: element !== null && getComputedStyle(element).direction === 'rtl',
      side: showing.placement?.side,
    });
    host.show(showing.placement.box, pageScheme(document, element));
    if (before.kind !== 'opening') return;
    showing.outcome.resolve(ok(null));
    if (after.focus) host.takeFocus();
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

  swallowEscape(document, signal, () => {
    const wasShown = isShown(state);
    dispatch({ kind: 'close' });
    return wasShown;
  });
  signal.addEventListener('abort', () => {
    // "Hide on this site" ends the script that would have closed the card: a reader who is in it must not be left nowhere.
    const focusBefore = host?.hasFocus() ? showing?.focusBefore : undefined;
    stopTimer();
    hide();
    dropHost();
    state = CLOSED;
    focusBefore?.giveBack();
  });

  return {
    dwellStarted: () => dispatch({ kind: 'dwell' }),
    show(placed, { focus }) {
      dispatch({ kind: 'show', placed, focus });
      return showing?.placed === placed ? showing.outcome.promise : Promise.resolve(fail(NOT_OPENED));
    },
    hostCommand(nonce, command) {
      if (host === null || host.nonce !== nonce) return fail(text('card_gone'));
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
        case 'vouch':
          return host.isPlainlyVisible() ? ok(null) : fail(text('card_hide_unsafe'));
      }
    },
  };
}
