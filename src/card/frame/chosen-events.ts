import type { CardView, ChosenEvents } from '../../model/card-views.ts';

/** A card, and the ids of those whom its list is filtered by. */
interface Filtered {
  readonly card: CardView;
  readonly withOnly: readonly string[];
}

/** The events with which a card begins: of those who stand together what they share, until the reader lets go of them. */
export function chosenEvents({ card, withOnly }: Filtered): ChosenEvents {
  return card.together && isSame(card.together.companions, withOnly) ? card.together : card;
}

/** True where the chosen events are those that the reader's filter asks for: nothing has to be fetched. */
export function isChosenFor({ card, withOnly }: Filtered): boolean {
  return withOnly.length === 0 || isSame(withOnly, card.together?.companions ?? []);
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id) => others.includes(id));
}
