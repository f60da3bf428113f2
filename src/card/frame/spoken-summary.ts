import { text } from '../../ui/i18n.ts';
import type { CardScreen } from './screen.ts';
import { nameOfSubject } from './subject.ts';

/** What a screen reader says when a card has opened: whom it is about and how much there is on either side. */
export function spokenSummary({ card, failure }: CardScreen): string {
  if (failure !== null) return failure;
  const { subject, after, before, pageDate } = card;
  if (subject.kind === 'unsure') return `${text('card_unsure', subject.surface)}. ${text('card_unsure_why')}`;
  const name = nameOfSubject(subject);
  if (after.length + before.length === 0) return text('card_no_events', name);
  return pageDate === null
    ? text('card_summary_no_date', name, String(before.length))
    : text('card_summary', name, String(before.length), String(after.length));
}
