import type { ArticlesById } from '../engine/events/weighed-report.ts';
import type { Event, Pack } from '../model/pack.ts';
import { articlesById, deriveEvent, reportsNameSomebody } from './derive-event.ts';

/**
 * A pack as if it had never held some articles: their reports are gone, the events they reported are derived anew from
 * the reports that are left, and an event without any is gone too, with every reference to it. What they do not touch
 * stays as it is. Ids that the pack does not hold are ignored.
 */
export function withoutArticles(pack: Pack, ids: Iterable<string>): Pack {
  const gone = new Set(ids);
  const articles = pack.articles.filter(({ id }) => !gone.has(id));
  const known = articlesById(articles);
  const events = pack.events.flatMap((event) => withoutReports(event, gone, known));
  const left = new Set(events.map(({ id }) => id));
  const vanished = new Set(pack.events.map(({ id }) => id).filter((id) => !left.has(id)));
  return { ...pack, articles, events: events.map((event) => withoutReferences(event, vanished)) };
}

function withoutReports(event: Event, gone: ReadonlySet<string>, known: ArticlesById): Event[] {
  const reports = event.reports.filter(({ article }) => !gone.has(article));
  if (reports.length === event.reports.length) return [withoutDisagreements(event, gone)];
  const { date: _date, evidence: _evidence, status: _status, participants, places, ...base } = event;
  const derived = deriveEvent(base, reports, known);
  if (derived === undefined) return [];
  return [reportsNameSomebody(event.reports) ? derived : { ...derived, participants, places }];
}

function withoutDisagreements(event: Event, gone: ReadonlySet<string>): Event {
  const { disagreements = [], ...rest } = event;
  const standing = disagreements.filter(({ articles }) => !articles.some((id) => gone.has(id)));
  if (standing.length === disagreements.length) return event;
  return standing.length > 0 ? { ...rest, disagreements: standing } : rest;
}

function withoutReferences(event: Event, vanished: ReadonlySet<string>): Event {
  const { replacedBy, parts, ...rest } = event;
  return {
    ...rest,
    ...(replacedBy !== undefined && !vanished.has(replacedBy) && { replacedBy }),
    ...(parts !== undefined && { parts: parts.filter((id) => !vanished.has(id)) }),
  };
}
