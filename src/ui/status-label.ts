import type { Status } from '../model/pack.ts';
import type { EventView } from '../model/views.ts';
import { type MessageKey, text } from './i18n.ts';

const LABELS: Readonly<Record<Status, MessageKey>> = {
  happened: 'status_happened',
  planned: 'status_planned',
  reported: 'status_reported',
  denied: 'status_denied',
  cancelled: 'status_cancelled',
};

/** A status in one word. */
export function statusLabel(status: Status): string {
  return text(LABELS[status]);
}

/** What became of an event in a word; of a plan whose day has passed, that no more is known. */
export function standingOf({ status, overdue }: Pick<EventView, 'status' | 'overdue'>): string {
  return overdue ? text('event_overdue') : statusLabel(status);
}

/** Every status, in the order in which a reader would list them. */
export const STATUSES = Object.keys(LABELS) as readonly Status[];
