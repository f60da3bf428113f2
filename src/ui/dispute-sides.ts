import { datesOverlap, type EdtfDate, knownEdtf } from '../model/edtf.ts';
import type { ArticleView, EventView, ReportView } from '../model/views.ts';
import { isSaidBeforehand } from './event-facts.ts';

/** One side of a disagreement: a date, what became of it, and who says so. */
export interface Side {
  readonly date: string;
  readonly status: ReportView['status'];
  /** An article of each publisher. */
  readonly articles: readonly ArticleView[];
}

type Disputed = Pick<EventView, 'date' | 'status' | 'reports' | 'disagreements'>;

/** How much a side has to do with the disagreement; the lowest comes first. */
const RANKS = { own: 0, named: 1, elsewhere: 2, apart: 3, agreeing: 4 } as const;
type Rank = (typeof RANKS)[keyof typeof RANKS];

/**
 * Who says what of an event's date and of whether it came. A report whose date does not speak against the event's own
 * counts as giving that. First comes the event's own side, then those whom a disagreement names, then those whose date
 * the event's own shuts out, then the rest.
 */
export function sidesOf(event: Disputed): Side[] {
  const own = knownEdtf(event.date);
  const sides = new Map<string, Side & { readonly rank: Rank }>();
  for (const report of event.reports) {
    if (isSaidBeforehand(report, event)) continue;
    const { status, article } = report;
    const told = knownEdtf(report.date);
    const isApart = !agrees(told, own) || (isNamed(article, event) && !isVaguer(told, own));
    const date = isApart ? report.date : event.date;
    const key = `${date} ${status}`;
    const articles = sides.get(key)?.articles ?? [];
    const isThere = articles.some((other) => nameOf(other) === nameOf(article));
    const rank = rankOf(isApart, status, datesOverlap(told, own), isNamed(article, event), event);
    sides.set(key, {
      date,
      status,
      articles: isThere ? articles : [...articles, article],
      rank: Math.min(rank, sides.get(key)?.rank ?? rank) as Rank,
    });
  }
  return [...sides.values()].sort((a, b) => a.rank - b.rank).map(({ rank: _, ...side }) => side);
}

/** Who an article is by, or what it is where nobody says. */
export function nameOf({ publisher, title }: ArticleView): string {
  return publisher || title;
}

function rankOf(
  isApart: boolean,
  status: ReportView['status'],
  isSameTime: boolean,
  isNamed: boolean,
  event: Disputed,
): Rank {
  if (!isApart && status === event.status) return RANKS.own;
  // A plan for what then came is no contradiction.
  const isDenied = status === 'denied' || status === 'cancelled';
  if (isNamed && (isApart || isDenied)) return RANKS.named;
  if (isDenied || !isSameTime) return RANKS.elsewhere;
  return isApart ? RANKS.apart : RANKS.agreeing;
}

/** True for an article that a disagreement on date or status names. */
function isNamed({ id }: ArticleView, { disagreements }: Disputed): boolean {
  return disagreements.some(
    ({ about, articles }) => (about === 'date' || about === 'status') && articles.includes(id),
  );
}

/** True where a date lies in the event's own, or is only vaguer: "in March" does not speak against the 20th to 22nd. */
function agrees(told: EdtfDate, own: EdtfDate): boolean {
  return (told.earliest >= own.earliest && told.latest <= own.latest) || isVaguer(told, own);
}

/** True for the same days, and for a month or more that holds them. */
function isVaguer(told: EdtfDate, own: EdtfDate): boolean {
  if (told.earliest === own.earliest && told.latest === own.latest) return true;
  return told.precision !== 'day' && told.earliest <= own.earliest && told.latest >= own.latest;
}
