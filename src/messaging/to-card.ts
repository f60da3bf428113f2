import * as v from 'valibot';
import { OPENED_BY, type OpenedBy } from '../model/placed-mention.ts';
import type { CardView } from '../model/views.ts';
import { message } from './message.ts';
import { Nonce, Turn } from './to-content.ts';

/** A card for the frame to draw. */
export interface CardPresentation {
  readonly card: CardView;
  readonly by: OpenedBy;
  readonly turn: number;
}

/** What the background sends to a card's frame. The card itself is the background's own work and is not checked again. */
export const toCard = {
  'card.present': message<null>()(
    ['background'],
    v.object({
      nonce: Nonce,
      card: v.custom<CardView>((value) => typeof value === 'object' && value !== null),
      by: v.picklist(OPENED_BY),
      turn: Turn,
    }),
  ),
} as const;
