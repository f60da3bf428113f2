import type { CardView } from '../../model/card-views.ts';
import { knownEdtf } from '../../model/edtf.ts';
import { dateLabel } from '../../ui/date-label.ts';
import { text } from '../../ui/i18n.ts';

/** What the reader should know of a card's limits: that the page gives no date, or is newer than all that is known. */
export function pageNotes({ pageDate, knowsUntil }: CardView): string[] {
  if (pageDate === null) return [text('card_no_date')];
  const isNewer = knownEdtf(pageDate.edtf).earliest > knownEdtf(knowsUntil).latest;
  // To the month: a corpus that ends on some day knows hardly anything of that day.
  return isNewer ? [text('card_knows_until', dateLabel(knowsUntil.slice(0, 7)))] : [];
}
