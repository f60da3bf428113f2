import type { RowsEnd } from '../messaging/to-content.ts';
import { isSamePlace, type OpenedBy, type PlacedMention } from '../model/placed-mention.ts';
import { MOST_REMOVALS } from './tuning.ts';

/**
 * The life of the card on its page, as one union and one pure reducer; `current-card.ts` has every effect. `turn`
 * counts interactions: what arrives for an older turn (a drawn card, a timer) is dropped.
 */
export type CardState = {
  readonly turn: number;
  /** How often the page took away a card that was wanted, or meddled with one that was not seen. */
  readonly removals: number;
  /** The page has seen the host of now with a card: that it stays tells it nothing new. */
  readonly isUsed: boolean;
} & (
  | /** Nothing of us is in the page. */ { readonly kind: 'closed' }
  | /** The frame is there, hidden, and is kept for the next name. */ { readonly kind: 'warm' }
  | /** The pointer dwells on a name: the frame loads and draws its card unseen, so that it is there when the dwell ends. */ {
      readonly kind: 'preparing';
      readonly placed: PlacedMention;
      /** Null while it is not drawn. */
      readonly drawn: Drawn | null;
    }
  | /** Asked for, and nothing is seen yet. */ ({ readonly kind: 'opening' } & Shown)
  | ({ readonly kind: 'open'; readonly drawn: Drawn } & Shown)
  | /** The pointer is on neither name nor card; it closes soon unless the pointer comes back. */ ({
      readonly kind: 'leaving';
      readonly drawn: Drawn;
    } & Shown)
  | /** The page removes what we add; we leave it alone until it is loaded anew. */ {
      readonly kind: 'silent';
    }
);

/** How high a drawn card wants to be, and where it ends if it gets less. CSS px. */
export interface Drawn {
  readonly height: number;
  readonly rowsEnd?: RowsEnd | undefined;
}

interface Shown {
  readonly placed: PlacedMention;
  /** What it was opened with. Of a card that no pointer opened, none can let go. */
  readonly by: OpenedBy;
}

/** What happens to the card. */
export type CardEvent =
  /** The pointer slowed down on a name. */
  | { readonly kind: 'dwell'; readonly placed: PlacedMention }
  | { readonly kind: 'show'; readonly placed: PlacedMention; readonly by: OpenedBy }
  /** The frame has drawn the card of a turn, or its height has changed. */
  | ({ readonly kind: 'drawn'; readonly turn: number } & Drawn)
  /** The background has no card for a turn, or cannot be reached. */
  | { readonly kind: 'refused'; readonly turn: number }
  /** The pointer left the name, the card and the way between them. */
  | { readonly kind: 'left' }
  | { readonly kind: 'returned' }
  | { readonly kind: 'close' }
  /** The reader pinned it: it goes on by itself, and the next name gets another. */
  | { readonly kind: 'pinned' }
  /** The time of a state has run out. */
  | { readonly kind: 'expired'; readonly turn: number }
  /** The page took the host away. */
  | { readonly kind: 'removed' }
  /** The page changed the host: what it has made of it must not come before the reader. */
  | { readonly kind: 'tampered' };

/** A page on which nothing has happened yet. */
export const CLOSED: CardState = { kind: 'closed', turn: 0, removals: 0, isUsed: false };

/** The next state; the same object where the event changes nothing. */
export function cardReducer(state: CardState, event: CardEvent): CardState {
  if (state.kind === 'silent') return state;
  switch (event.kind) {
    case 'dwell':
      // A card that is seen is not drawn over by the next one before that is sure to be wanted.
      return isAsked(state)
        ? state
        : { kind: 'preparing', ...next(state), placed: event.placed, drawn: null };
    case 'show':
      return shown(state, event);
    case 'drawn':
      return drawn(state, event.turn, { height: event.height, rowsEnd: event.rowsEnd });
    case 'refused':
      return isComing(state) && state.turn === event.turn ? closed(state) : state;
    case 'left':
      return left(state);
    case 'returned':
      return state.kind === 'leaving' ? { ...state, kind: 'open' } : state;
    case 'close':
      return isAsked(state) ? warm(state) : state;
    case 'pinned':
      return isShown(state) ? closed(state) : state;
    case 'expired':
      return expired(state, event.turn);
    case 'removed':
      // Pages that tidy up their root element take away whatever the pointer got ready in passing, and nobody misses it.
      return isAsked(state) ? meddled(state) : hasHost(state) ? closed(state) : state;
    case 'tampered':
      // No page has a reason to touch what nobody sees, but to show it and have the reader click into it. One that is seen is
      // met by whatever a page does to all of its elements.
      return isAsked(state) ? closed(state) : hasHost(state) ? meddled(state) : state;
  }
}

/** True while a card is wanted or seen. */
export function isAsked(
  state: CardState,
): state is Extract<CardState, { kind: 'opening' | 'open' | 'leaving' }> {
  return state.kind === 'opening' || isShown(state);
}

/** True while a card is on its way, wanted or not. */
export function isComing(state: CardState): state is Extract<CardState, { kind: 'preparing' | 'opening' }> {
  return state.kind === 'preparing' || state.kind === 'opening';
}

/** True while a card is seen. */
export function isShown(state: CardState): state is Extract<CardState, { kind: 'open' | 'leaving' }> {
  return state.kind === 'open' || state.kind === 'leaving';
}

/** True while the host element is in the page. */
export function hasHost(state: CardState): boolean {
  return state.kind !== 'closed' && state.kind !== 'silent';
}

function warm(state: CardState): CardState {
  return { kind: 'warm', ...next(state) };
}

/** Without the frame too: one that did not answer is not asked again, the next name gets a new one. */
function closed(state: CardState): CardState {
  return { kind: 'closed', ...next(state), isUsed: false };
}

function next({ turn, removals, isUsed }: CardState): { turn: number; removals: number; isUsed: boolean } {
  return { turn: turn + 1, removals, isUsed };
}

/** What was prepared for this very name goes on as it is; anything else is asked for anew. */
function shown(state: CardState, { placed, by }: Extract<CardEvent, { kind: 'show' }>): CardState {
  if (state.kind !== 'preparing' || by !== 'pointer' || !isSamePlace(state.placed, placed))
    return { kind: 'opening', ...next(state), placed, by };
  const { drawn, ...prepared } = state;
  const going = { ...prepared, placed, by };
  return drawn === null ? { ...going, kind: 'opening' } : { ...going, kind: 'open', isUsed: true, drawn };
}

function drawn(state: CardState, turn: number, now: Drawn): CardState {
  if (state.turn !== turn) return state;
  if (state.kind === 'opening') return { ...state, kind: 'open', isUsed: true, drawn: now };
  const isDrawn = state.kind === 'preparing' || isShown(state);
  // Both from `cardReducer`, which names their parts in one order.
  return isDrawn && JSON.stringify(state.drawn) !== JSON.stringify(now) ? { ...state, drawn: now } : state;
}

function left(state: CardState): CardState {
  if (!isAsked(state) || state.by !== 'pointer') return state;
  // Nothing is seen yet, so nothing has to be kept for a hand that slipped.
  if (state.kind === 'opening') return warm(state);
  return state.kind === 'open' ? { ...state, kind: 'leaving' } : state;
}

function expired(state: CardState, turn: number): CardState {
  if (state.turn !== turn) return state;
  if (state.kind === 'warm' || isComing(state)) return closed(state);
  return state.kind === 'leaving' ? warm(state) : state;
}

function meddled(state: CardState): CardState {
  const removals = state.removals + 1;
  const kind = removals >= MOST_REMOVALS ? 'silent' : 'closed';
  return { ...next(state), kind, removals, isUsed: false };
}
