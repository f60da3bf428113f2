import { knownEdtf } from '../model/edtf.ts';
import type { Disagreement, Known } from '../model/pack.ts';
import type { ArticleView, EventView, ReportView } from '../model/views.ts';
import { dateLabel } from './date-label.ts';
import { dateNote } from './date-note.ts';
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

/** True where something took place, but only plans give this date (see `isWithoutAccount`), and not a claim. */
export function isDateOfPlan(event: EventView): boolean {
  const isPlanned = event.reports.some(({ status, date }) => status === 'planned' && date === event.date);
  return isPlanned && isWithoutAccount(event);
}

/**
 * True where something took place, and no account of it puts it within the days of its date. An account of a single day of
 * a visit does, one that says "in 2023" does not.
 */
function isWithoutAccount({ status, date, evidence, reports }: EventView): boolean {
  // Without evidence a single report gives the date, and that is an account wherever there is one.
  if (status !== 'happened' || evidence === undefined) return false;
  const { earliest, latest } = knownEdtf(date);
  return !reports.some((report) => {
    const told = knownEdtf(report.date);
    return report.status === 'happened' && told.earliest >= earliest && told.latest <= latest;
  });
}

/** What the label of an event's date cannot say by itself, by the firmest way in which the date is known; where nobody but plans and claims give it, it is inferred. */
export function eventDateNote(event: EventView, known: Known | undefined = knownOf(event)): string | null {
  if (isDateOfPlan(event)) return text('date_note_planned');
  return dateNote(event.date, isWithoutAccount(event) ? 'inferred' : known);
}

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

/**
 * "planned for Apr–May 2023; came 20–22 Mar 2023"; null where no report had planned another date. With `isPlanned` (see
 * `isDateOfPlan`) nobody says that it came on that date.
 */
export function plannedThenCame(
  event: Pick<EventView, 'plannedFor' | 'status' | 'date'>,
  isPlanned = false,
): string | null {
  const planned = otherPlans(event);
  const key = isPlanned ? 'event_planned_then' : 'event_planned_came';
  return planned && text(key, planned, dateLabel(event.date));
}

/** "was planned for Apr–May 2023": the same in a row, which begins with the date on which it came. */
export function wasPlannedFor(event: Pick<EventView, 'plannedFor' | 'status'>): string | null {
  const planned = otherPlans(event);
  return planned && text('event_was_planned', planned);
}

/** Of a plan that came to something else, what that was. */
export function insteadOf({ instead }: Pick<EventView, 'instead'>): string | undefined {
  return instead && text('event_came_instead', instead.title, dateLabel(instead.date));
}

/** The other dates for which something that came had been planned; null where there are none. */
function otherPlans({ plannedFor, status }: Pick<EventView, 'plannedFor' | 'status'>): string | null {
  const [first, ...others] = plannedFor.map((date) => dateLabel(date));
  if (first === undefined || status !== 'happened') return null;
  return others.reduce((either, date) => text('event_planned_or', either, date), first);
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

/** An article with what it reports of an event. */
export interface ArticleReports {
  readonly article: ArticleView;
  readonly reports: readonly ReportView[];
}

/** The reports of an event by article, in the order in which the articles first come. */
export function byArticle(reports: readonly ReportView[]): ArticleReports[] {
  const groups = Map.groupBy(reports, ({ article }) => article.id);
  return [...groups.values()].flatMap((own) => (own[0] ? [{ article: own[0].article, reports: own }] : []));
}

/**
 * True for what an article tells as done of an event that began only when the article was out: somebody spoke of what was
 * to come ("the coming visit"). Its date is that of the words and none of the event's.
 */
export function isSaidBeforehand(
  { status, article }: Pick<ReportView, 'status' | 'article'>,
  event: Pick<EventView, 'date' | 'status'>,
): boolean {
  if (status !== 'happened' || event.status !== 'happened' || article.published === undefined) return false;
  return knownEdtf(article.published).latest < knownEdtf(event.date).earliest;
}
