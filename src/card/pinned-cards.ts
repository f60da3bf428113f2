import type { HostCommand } from '../messaging/to-content.ts';
import type { Box } from '../model/placed-mention.ts';
import { ok, type Result } from '../model/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { CardHost } from './host.ts';
import { grown, movedInto } from './parking.ts';
import { shifted } from './placement.ts';
import type { ReaderFocus } from './reader-focus.ts';
import { INTACT_CHECK, MOST_PINNED } from './tuning.ts';

/** A card that stays where it is while the reader goes on. */
export interface PinnedCard {
  readonly host: CardHost;
  readonly scheme: 'light' | 'dark';
  readonly focusBefore: ReaderFocus;
  readonly box: Box;
}

/** The pinned cards of a page: they end by their own button, by Escape, or where the page meddles with them. */
export interface PinnedCards {
  readonly isFull: boolean;
  add(card: PinnedCard): void;
  has(host: CardHost): boolean;
  /** What a pinned card's frame says to its host; undefined where the nonce is none of theirs. */
  command(nonce: string, command: Exclude<HostCommand, { kind: 'unwritten' }>): Result<null> | undefined;
  /** True where the nonce is that of a pinned card in which a click counts. */
  isPlainlyVisible(nonce: string): boolean;
  /** Out of sight until they are fitted again, which may take as long as a dialog is open. */
  hide(): void;
  /** Shows them, moved into a window that has become smaller; the reader is again in the one that was hidden from him. */
  fit(): void;
  close(host: CardHost): void;
  /** Looks at the page as if none of them lay over it. */
  lookThrough<Value>(look: () => Value): Value;
  /** Closes the one that was pinned last; false where there is none. */
  closeLast(): boolean;
  /** But for the one of this nonce. Gives the focus back to where it was, if a reader is in one of the closed. */
  closeAll(but?: string): void;
  /** Where they lie. */
  readonly boxes: readonly Box[];
}

interface PinnedCardsOptions {
  readonly clock: Clock;
  readonly viewport: () => Box;
  readonly isAlive: () => boolean;
  /** Takes a host out of the page for good. */
  readonly drop: (host: CardHost) => void;
}

/** No card pinned yet. */
export function createPinnedCards({ clock, viewport, drop, isAlive }: PinnedCardsOptions): PinnedCards {
  let cards: readonly PinnedCard[] = [];
  let stopTimer: () => void = () => {};
  /** Where the card stood that is being dragged, until it is let go. */
  let dragged: { readonly host: CardHost; readonly from: Box } | null = null;
  /** The one that the reader was in when all of them were hidden. */
  let left: CardHost | undefined;

  const close = (host: CardHost): void => {
    cards = cards.filter((card) => card.host !== host);
    drop(host);
  };

  /** A card may close by itself, long after its reader has gone back to the page: who writes there is left there. */
  const closeForReader = ({ host, focusBefore }: PinnedCard): void => {
    const hadFocus = host.hasFocus();
    close(host);
    if (hadFocus) focusBefore.giveBack();
  };

  const checkIntact = (): void => {
    for (const { host } of cards) if (!isAlive() || !host.isIntact()) close(host);
    stopTimer();
    if (cards.length > 0) stopTimer = clock.after(INTACT_CHECK, checkIntact);
  };

  const put = (card: PinnedCard, box: Box): void => {
    cards = cards.map((other) => (other.host === card.host ? { ...card, box } : other));
    card.host.show({ box }, card.scheme);
  };

  const drag = (card: PinnedCard, command: Extract<HostCommand, { kind: 'drag' }>): void => {
    if (dragged?.host !== card.host) dragged = { host: card.host, from: card.box };
    put(card, movedInto(shifted(dragged.from, command), viewport()));
    if (command.isDone) dragged = null;
  };

  return {
    get isFull() {
      return cards.length >= MOST_PINNED;
    },
    add(card) {
      cards = [...cards, card];
      checkIntact();
    },
    has: (host) => cards.some((card) => card.host === host),
    command(nonce, command) {
      const card = cards.find(({ host }) => host.nonce === nonce);
      if (card === undefined) return undefined;
      switch (command.kind) {
        case 'resize':
          put(card, grown(card.box, command.height, viewport()));
          break;
        case 'drag':
          drag(card, command);
          break;
        case 'close':
          closeForReader(card);
      }
      return ok(null);
    },
    isPlainlyVisible: (nonce) => cards.some(({ host }) => host.nonce === nonce && host.isPlainlyVisible()),
    hide() {
      // One that is hidden is not found where it was put, and would be closed for that.
      stopTimer();
      for (const { host } of cards) {
        if (host.hasFocus()) left = host;
        host.hide();
      }
    },
    fit() {
      for (const card of cards) put(card, movedInto(card.box, viewport()));
      left?.takeFocus();
      left = undefined;
      checkIntact();
    },
    close,
    lookThrough: (look) =>
      cards.reduce(
        (inner, { host }) =>
          () =>
            host.lookThrough(inner),
        look,
      )(),
    closeLast() {
      const last = cards.at(-1);
      if (last === undefined) return false;
      closeForReader(last);
      return true;
    },
    closeAll(but) {
      for (const card of cards) if (card.host.nonce !== but) closeForReader(card);
    },
    get boxes() {
      return cards.map(({ box }) => box);
    },
  };
}
