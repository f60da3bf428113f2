import type { sendFromPage } from '../messaging/send-from-page.ts';
import type { CardAsk } from '../messaging/to-background.ts';
import { LONGEST_SURFACE, MOST_CANDIDATES } from '../model/message-limits.ts';
import type { PageContext } from '../model/page-facts.ts';
import type { OpenedBy, PlacedMention } from '../model/placed-mention.ts';
import { fail, type Result } from '../model/result.ts';
import { NOT_OPENED } from './showing.ts';

/** What the background is asked about a name on a page, cut to what it takes. */
export function questionOf(placed: PlacedMention, by: OpenedBy, turn: number, page: PageContext): CardAsk {
  return {
    candidates: placed.mention.candidates.slice(0, MOST_CANDIDATES),
    isSure: placed.mention.entity !== null,
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

/**
 * Asks whether there is a card for what may be a date, and is told the whole of it. Of the numbers in a text few are, so
 * nothing is touched before.
 */
export async function askForDate(
  placed: PlacedMention,
  page: PageContext,
  send: typeof sendFromPage,
): Promise<Result<string>> {
  const passage = placed.passage();
  const { dateAt } = passage;
  if (dateAt === undefined) return fail(NOT_OPENED);
  return send('card.knowsDate', { page, passage: { ...passage, dateAt } });
}
