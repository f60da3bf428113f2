import type { sendFromPage } from '../messaging/send-from-page.ts';
import type { PageContext } from '../model/page-facts.ts';
import type { Box, OpenedBy, PlacedMention } from '../model/placed-mention.ts';
import { fail, type Result } from '../model/result.ts';
import type { Clock } from '../platform/clock.ts';
import { createCurrentCard } from './current-card.ts';
import { createFarewell } from './farewell.ts';
import { answersToFrames, type FrameAnswers } from './frame-answers.ts';
import { cardGround } from './ground.ts';
import type { CardHost } from './host.ts';
import { createHostKeeper } from './host-keeper.ts';
import { cardLifetime } from './lifetime.ts';
import { createPinnedCards } from './pinned-cards.ts';
import { askForDate, isDate } from './question.ts';
import { NOT_OPENED } from './showing.ts';
import { removeStaleHosts } from './stale-hosts.ts';
import { watchStanding } from './standing-watch.ts';
import { isAsked, isShown } from './state.ts';
import { succeedCards } from './successor.ts';
import { visibleBox } from './visible-box.ts';

/** The card of one document, as long as that is read. Only what a reader's own hand did may call `dwellStarted` and `show`. */
export interface CardController {
  /** The pointer slowed down on a name: its card is made ready, unseen. */
  dwellStarted(placed: PlacedMention): void;
  /**
   * Opens the card for a name. Resolves once it is seen, or with a sentence where nothing came of it. A pointer that came
   * by may be left without one; a key that was pressed may not. `isStillWanted` is asked once more where the answer takes a while.
   */
  show(placed: PlacedMention, by: OpenedBy, isStillWanted?: () => boolean): Promise<Result<null>>;
  /** Looks at the page as if no open card lay over it. */
  lookThrough<Value>(look: () => Value): Value;
  /** True while the card that the shortcut opened is there: the next press goes on from it. */
  isWalked(): boolean;
  /** Answers what the frames of its cards say and ask, until `signal` aborts. */
  readonly toFrames: FrameAnswers;
  /** Aborts when no card can be open any more, which may be later than the page is left alone. */
  readonly signal: AbortSignal;
}

interface CardControllerOptions {
  readonly document: Document;
  readonly clock: Clock;
  /** Ends it: the card closes and the page is as it was. */
  readonly signal: AbortSignal;
  readonly sendFromPage: typeof sendFromPage;
  readonly pageContext: () => PageContext;
  /** True while the extension is there; once it was updated or removed, a card that is open closes by itself. */
  readonly isAlive: () => boolean;
}

/** The commands of hand, key and frame, each for the card that is meant: the one of now, a pinned one, or all of them. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, clock, sendFromPage, pageContext, isAlive } = options;
  const ground = cardGround(document);
  const farewell = createFarewell(options.signal, leaveOnly);
  const signal = cardLifetime(document, ground, farewell.signal, putAway);
  const viewport = (): Box => visibleBox(ground.document);
  /** The host that the pointer is on; null once it has left it. */
  let pointed: CardHost | null = null;
  const keeper = createHostKeeper({
    ground,
    now: clock.now,
    sendFromPage,
    pageContext,
    onPointer(host, isOn) {
      pointed = isOn ? host : null;
      if (!pinned.has(host)) current.pointer(isOn);
    },
    onLeft(host) {
      if (!pinned.command(host.nonce, { kind: 'close' })) dropCurrent();
    },
    onTampered(host, isGone) {
      if (pinned.has(host)) pinned.close(host);
      else current.dispatch({ kind: isGone ? 'removed' : 'tampered' });
    },
  });
  const pinned = createPinnedCards({ clock, viewport, drop, isAlive });
  const current = createCurrentCard({
    document,
    ground,
    clock,
    keeper,
    viewport,
    isAlive,
    pinned: () => pinned.boxes,
    onHidden: farewell.over,
  });

  /** The page hears of no move in a card, and takes a pointer that went into one for a rest on the last name that it passed. */
  const isInCard = (): boolean =>
    pointed !== null && (pinned.has(pointed) || (pointed === keeper.host && isShown(current.state)));

  /** Takes a pinned card out of the page. */
  function drop(host: CardHost): void {
    keeper.remove(host);
    farewell.over(host.nonce);
  }

  /** The site is off by a click in the card of this nonce, which stays to take it back: nothing else of us does. */
  function leaveOnly(nonce: string): void {
    if (keeper.host?.nonce !== nonce) current.end();
    pinned.closeAll(nonce);
  }

  /** Leaves nothing in the page, and goes on with the next name. */
  function putAway(): void {
    dropCurrent();
    pinned.closeAll();
  }

  /** By its reader, who is where he was before. */
  const closeCurrent = (): void => current.leave(() => current.dispatch({ kind: 'close' }));

  /** With its frame, which holds no card any more. */
  function dropCurrent(): void {
    closeCurrent();
    current.dispatch({ kind: 'expired', turn: current.state.turn });
  }

  function onEscape(): boolean {
    const { state } = current;
    if (!isAsked(state)) return pinned.closeLast();
    // One that is still on its way is called off, and the page hears of the key: nothing of it was seen.
    closeCurrent();
    return isShown(state);
  }

  function end(): void {
    // A reader who is in a card must not be left nowhere where the script ends that would have closed it.
    current.leave(() => {
      current.end();
      pinned.closeAll();
    });
  }

  succeedCards(farewell.end);
  // In the page around a frame others have cards of their own, which are no stale ones.
  if (ground.document === document) removeStaleHosts(document);
  const keys = watchStanding({
    ground,
    signal,
    onEscape,
    onPrint() {
      closeCurrent();
      pinned.hide();
    },
    onResized: pinned.fit,
    onEnd: end,
  });

  return {
    dwellStarted(placed) {
      // Most numbers are no dates: nothing is made ready for one.
      if (!isDate(placed)) current.dispatch({ kind: 'dwell', placed: ground.lift(placed) });
    },
    lookThrough: (look) =>
      pinned.lookThrough(() => (keeper.host === null ? look() : keeper.host.lookThrough(look))),
    isWalked: () => isAsked(current.state) && current.state.by === 'keyboard',
    async show(found, by, isStillWanted = () => true) {
      const nothing = fail(NOT_OPENED);
      if (by === 'pointer' && isInCard()) return nothing;
      let placed = ground.lift(found);
      if (isDate(placed)) {
        // Asked before anything is touched: a card that is open does not give way to a number that is no date.
        const known = current.isHeld ? nothing : await askForDate(placed, pageContext(), sendFromPage);
        if (!known.ok) return known;
        if (current.isHeld || !isStillWanted() || signal.aborted) return nothing;
        placed = ground.lift(found.whole?.(known.value) ?? found);
      } else if (current.state.kind === 'preparing' && keeper.host?.parent !== keeper.parentFor(placed))
        // A dialog has opened over the page in the meantime.
        current.dispatch({ kind: 'refused', turn: current.state.turn });
      current.dispatch({ kind: 'show', placed, by });
      return current.showing?.placed === placed ? current.showing.outcome.promise : nothing;
    },
    toFrames: answersToFrames({
      keeper,
      current,
      pinned,
      farewell,
      closeCurrent,
      closedInside: keys.closedInside,
    }),
    signal,
  };
}
