import type { CardAsk } from '../messaging/to-background.ts';
import { LONGEST_SURFACE, MOST_CANDIDATES } from '../model/message-limits.ts';
import type { PageContext } from '../model/page-facts.ts';
import type { OpenedBy, PlacedMention } from '../model/placed-mention.ts';

/** What the background is asked about a name on a page, cut to what it takes. */
export function questionOf(placed: PlacedMention, by: OpenedBy, turn: number, page: PageContext): CardAsk {
  return {
    candidates: placed.mention.candidates.slice(0, MOST_CANDIDATES),
    surface: placed.surface.slice(0, LONGEST_SURFACE),
    standsFor: placed.mention.standsFor,
    page,
    passage: placed.passage(),
    by,
    turn,
  };
}

/** True for what may be a date: it names nobody. */
export function isDate({ mention }: PlacedMention): boolean {
  return mention.candidates.length === 0;
}
