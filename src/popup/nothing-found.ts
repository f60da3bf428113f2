import { text } from '../ui/i18n.ts';

/** As much of a query as a sentence can hold: one word of 10,000 letters filled twenty popups. UTF-16 units. */
const LONGEST_SHOWN = 200;

/** "Nothing found for …", with the query as it was typed; of a pasted page its beginning. */
export function nothingFound(query: string): string {
  const typed = query.trim();
  if (typed.length <= LONGEST_SHOWN) return text('popup_nothing', typed);
  // No half of a pair of surrogates at the cut.
  return text('popup_nothing', `${typed.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '')}…`);
}
