import type { Disagreement, Known } from '../model/pack.ts';
import type { EventView, ReportView } from '../model/views.ts';
import { dateLabel } from './date-label.ts';
import { countText, type MessageKey, text } from './i18n.ts';

/** What a row says of an event beside its title and date; pure, so that the wording can be tested without a view. */

/** The firmest way in which any report knows the event's own date; undefined where no report gives that date. */
export function knownOf(event: EventView): Known | undefined {
  const ways = event.reports
    .filter((report) => report.date === event.date && report.known !== undefined)
    .map((report) => report.known);
  return FIRMEST_FIRST.find((known) => ways.includes(known));
}

const FIRMEST_FIRST: readonly Known[] = ['stated', 'resolved', 'inferred'];

/** "sources disagree on the date"; null where they agree. */
export function disagreementTag(event: {
  readonly disagreements: readonly Pick<Disagreement, 'about'>[];
}): string | null {
  const [first, ...others] = event.disagreements;
  if (!first) return null;
  return text(others.every((other) => other.about === first.about) ? ABOUT[first.about] : 'event_disagree');
}

const ABOUT = {
  date: 'event_disagree_date',
  place: 'event_disagree_place',
  number: 'event_disagree_number',
  status: 'event_disagree_status',
  first: 'event_disagree_first',
  other: 'event_disagree',
} as const satisfies Record<EventView['disagreements'][number]['about'], MessageKey>;

/** "planned for Apr–May 2023; came 20–22 Mar 2023"; null where no report had planned another date. */
export function plannedThenCame(event: Pick<EventView, 'plannedFor' | 'status' | 'date'>): string | null {
  const [first, ...others] = event.plannedFor.map((date) => dateLabel(date));
  if (first === undefined || event.status !== 'happened') return null;
  const planned = others.reduce((either, date) => text('event_planned_or', either, date), first);
  return text('event_planned_came', planned, dateLabel(event.date));
}

/** Whose word it is: the publisher where there is one article, else how many there are. */
export function sourceSummary(event: EventView): string {
  const articles = new Map(event.reports.map(({ article }) => [article.id, article]));
  const [first] = articles.values();
  return sourcesInWords(articles.size, first?.publisher ?? '');
}

/** The same from a count, and who published the one article where there is no other. */
export function sourcesInWords(count: number, publisher: string): string {
  if (count === 0) return text('event_no_articles');
  return count === 1 && publisher !== '' ? publisher : countText('event_articles', count);
}

/** One row of a disagreement: the same date and status, and the articles that have it. */
export interface Side {
  readonly date: string;
  readonly status: ReportView['status'];
  readonly publishers: readonly string[];
}

/** The reports of an event by the date and status that they give, in the order in which the reports come. */
export function sidesOf(reports: readonly ReportView[]): Side[] {
  const sides = new Map<string, Side>();
  for (const { date, status, article } of reports) {
    const key = `${date} ${status}`;
    const publishers = sides.get(key)?.publishers ?? [];
    const name = article.publisher || article.title;
    sides.set(key, {
      date,
      status,
      publishers: publishers.includes(name) ? publishers : [...publishers, name],
    });
  }
  return [...sides.values()];
}
