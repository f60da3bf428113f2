import type { CardView } from '../../model/card-views.ts';
import { knownEdtf } from '../../model/edtf.ts';
import { dateLabel } from '../../ui/date-label.ts';
import { text } from '../../ui/i18n.ts';

/** What the reader should know of a card's limits: that the page gives no date, is newer than all that is known, or far from all of it. */
export function pageNotes({ pageDate, knowsUntil, isFar }: CardView): string[] {
  if (pageDate === null) return [text('card_no_date')];
  const isNewer = knownEdtf(pageDate.edtf).earliest > knownEdtf(knowsUntil).latest;
  // To the month: a corpus that ends on some day knows hardly anything of that day.
  if (isNewer) return [text('card_knows_until', dateLabel(knowsUntil.slice(0, 7)))];
  return isFar ? [text('card_far')] : [];
}
