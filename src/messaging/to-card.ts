import type { CardView } from '../model/card-views.ts';
import type { OpenedBy } from '../model/placed-mention.ts';
import type { OwnMessage } from './message.ts';

/** A card for the frame to draw. */
export interface CardPresentation {
  readonly card: CardView;
  readonly by: OpenedBy;
  readonly turn: number;
}

/** What the background sends to a card's frame. */
export interface ToCard {
  'card.present': OwnMessage<CardPresentation & { readonly nonce: string }, null>;
}
