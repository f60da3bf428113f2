import type { Event, Pack } from '../model/pack.ts';
import { articlesById, deriveEvent } from './derive-event.ts';

/**
 * A pack as if it had never held some articles: their reports are gone, the events they reported are derived anew from
 * the reports that are left, and an event without any is gone too, with every reference to it. Ids that the pack does
 * not hold are ignored.
 */
export function withoutArticles(pack: Pack, ids: Iterable<string>): Pack {
  const gone = new Set(ids);
  const articles = pack.articles.filter(({ id }) => !gone.has(id));
  const known = articlesById(articles);
  const events = pack.events
    .map((event) => (isTouched(event, gone) ? rederived(event, gone, known) : event))
    .filter((event) => event !== undefined);
  const left = new Set(events.map(({ id }) => id));
  return { ...pack, articles, events: events.map((event) => withReferencesTo(left, event)) };
}

function isTouched(event: Event, gone: ReadonlySet<string>): boolean {
  return (
    event.reports.some(({ article }) => gone.has(article)) ||
    (event.disagreements ?? []).some(({ articles }) => articles.some((id) => gone.has(id)))
  );
}

function rederived(
  event: Event,
  gone: ReadonlySet<string>,
  known: ReturnType<typeof articlesById>,
): Event | undefined {
  const reports = event.reports.filter(({ article }) => !gone.has(article));
  const { date: _date, evidence: _evidence, status: _status, participants, places, ...base } = event;
  const derived = deriveEvent(base, reports, known);
  if (derived === undefined) return undefined;
  // Packs of others may name people only at the event; then there is nothing to join the lists from.
  const namesPeople = event.reports.some((report) => report.participants ?? report.places);
  return namesPeople ? derived : { ...derived, participants, places };
}

function withReferencesTo(left: ReadonlySet<string>, event: Event): Event {
  const { replacedBy, parts, ...rest } = event;
  return {
    ...rest,
    ...(replacedBy !== undefined && left.has(replacedBy) && { replacedBy }),
    ...(parts !== undefined && { parts: parts.filter((id) => left.has(id)) }),
  };
}
