import { settleEvent } from '../engine/events/settle-event.ts';
import type { ArticlesById } from '../engine/events/weighed-report.ts';
import type { Article, Disagreement, Event, Report } from '../model/pack.ts';

/** What an event has beyond its reports: identity, title, what editors said of it, and any field that is not known here. */
export interface EventBase {
  readonly id: string;
  readonly title: string;
  readonly disagreements?: readonly Disagreement[] | undefined;
  readonly [field: string]: unknown;
}

/**
 * An event from its reports: date, status and order by the rules of engine/events, the people and places that its
 * reports name, and the disagreements that still stand: an editor's stands while all the articles it names are there,
 * derived ones are derived anew. Undefined where there is no report.
 */
export function deriveEvent(
  base: EventBase,
  reports: readonly Report[],
  articles: ArticlesById,
): Event | undefined {
  const settled = settleEvent(reports, articles);
  if (settled === undefined) return undefined;
  const { disagreements: said = [], ...rest } = base;
  const editorial = said.filter(
    (disagreement) => disagreement.derived !== true && disagreement.articles.every((id) => articles.has(id)),
  );
  const disagreements = [...editorial, ...settled.disagreements];
  return {
    ...rest,
    date: settled.date,
    ...(settled.evidence !== undefined && { evidence: settled.evidence }),
    status: settled.status,
    participants: joined(settled.reports.map((report) => report.participants ?? [])),
    places: joined(settled.reports.map((report) => report.places ?? [])),
    reports: [...settled.reports],
    ...(disagreements.length > 0 && { disagreements }),
  };
}

/** Articles by id, as deriving wants them. */
export function articlesById(articles: readonly Article[]): ArticlesById {
  return new Map(articles.map((article) => [article.id, article]));
}

/** Ids that any list names: those that most lists name first, then in order of appearance. */
function joined(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** False where the reports of an event leave who takes part and where to the event itself, as packs of others may. */
export function reportsNameSomebody(reports: readonly Report[]): boolean {
  return reports.some(({ participants, places }) => participants !== undefined || places !== undefined);
}
