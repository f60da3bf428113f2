import type { EventView } from '../../model/views.ts';
import { isAroundPage } from '../../ui/date-note.ts';
import { listText, text } from '../../ui/i18n.ts';
import type { CardScreen } from './card-screen.ts';
import { lineOfSubject, nameOfSubject } from './subject.ts';
import { visibleEvents } from './visible-events.ts';

/**
 * What a screen reader says of a card: whom it is about, with whom, and how much it has on either side, the rows that wait for
 * a press at its edge among them. What may lie on either side counts on none.
 */
export function spokenSummary(screen: CardScreen): string {
  const { card, failure, withOnly } = screen;
  if (failure !== null) return failure;
  const { subject, companions, pageDate } = card;
  if (subject.kind === 'unsure') return `${nameOfSubject(subject)}. ${lineOfSubject(subject)}`;
  const { after, before } = visibleEvents(screen);
  const name = nameOfSubject(subject);
  if (after.length + before.length === 0) return nothingShown(screen, name);
  const others = companions.filter(({ id }) => withOnly.includes(id)).map((other) => other.name);
  const about = others.length === 0 ? name : `${name} ${text('card_with_label')} ${listText(others)}`;
  const count = (events: readonly EventView[]): string =>
    String(events.filter(({ date }) => !isAroundPage(date, pageDate?.edtf ?? null)).length);
  return pageDate === null
    ? text('card_summary_no_date', about, count(before))
    : text('card_summary', about, count(before), count(after));
}

/** Why no event is listed: nothing is known, or nothing fits what the reader chose. */
export function nothingShown({ withOnly, range }: CardScreen, name: string): string {
  if (range !== null) return text('card_none_then');
  return withOnly.length > 0 ? text('card_with_none') : text('card_no_events', name);
}
