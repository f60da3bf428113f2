import type { CardSubject } from '../../model/card-views.ts';
import { dateLabel } from '../../ui/date-label.ts';
import { text } from '../../ui/i18n.ts';

/** What a card is about, in a few words. */
export function nameOfSubject(subject: CardSubject): string {
  switch (subject.kind) {
    case 'entity':
      return subject.entity.name;
    case 'unsure':
      return text('card_unsure', subject.surface);
    case 'date':
      return dateLabel(subject.shown);
  }
}

/** What stands below that: who somebody is, why a name is not sure, what of a date is shown; empty where nothing. */
export function lineOfSubject(subject: CardSubject): string {
  switch (subject.kind) {
    case 'entity':
      return subject.entity.description;
    case 'unsure':
      return text(subject.candidates.length === 1 ? 'card_unsure_of_one' : 'card_unsure_why');
    case 'date':
      return subject.shown === subject.asked
        ? text('card_date_said', subject.surface)
        : text('card_date_widened', subject.surface, dateLabel(subject.asked));
  }
}
