import type { EdtfDate } from '../../model/edtf.ts';
import type { Disagreement, Report, Status } from '../../model/pack.ts';
import { datesAgree } from './date-agreement.ts';
import { deriveDisagreements } from './disagreements.ts';
import { settleDate } from './settle-date.ts';
import {
  type ArticlesById,
  articleCount,
  compareText,
  STANDINGS,
  type WeighedReport,
  weighReport,
} from './weighed-report.ts';

/** What the reports of one event come to. */
export interface SettledEvent {
  /** EDTF; see `settleDate`. */
  readonly date: string;
  /** What the date rests on, where no single report of the outcome gives it. */
  readonly evidence?: string;
  readonly status: Status;
  /** Best report first. */
  readonly reports: readonly Report[];
  /** On dates and statuses; an editor adds the others. */
  readonly disagreements: readonly Disagreement[];
}

/** Statuses of one standing, the first preferred where sources and numbers do not decide. */
const STATUS_PREFERENCE: readonly Status[] = ['happened', 'cancelled', 'reported', 'denied', 'planned'];

/**
 * Settles an event from its reports: date (EDTF), status, order of the reports and what they disagree on. Pure and
 * independent of the order in which the articles come. Undefined where there are none: an event is nothing but its reports.
 */
export function settleEvent(reports: readonly Report[], articles: ArticlesById): SettledEvent | undefined {
  const weighed = reports.map((report) => weighReport(report, articles)).toSorted(byText);
  const settled = settleDate(weighed);
  if (settled === undefined) return undefined;
  const ordered = weighed.toSorted(
    (a, b) =>
      byStanding(a, b) ||
      closeness(b, settled.date) - closeness(a, settled.date) ||
      a.tier - b.tier ||
      a.fineness - b.fineness ||
      byPublication(a, b),
  );
  return {
    date: settled.date.text,
    ...(settled.evidence !== undefined && { evidence: settled.evidence }),
    status: settleStatus(ordered),
    reports: ordered.map(({ report }) => report),
    disagreements: deriveDisagreements(ordered, settled.date),
  };
}

/**
 * Settles the ties that the rules leave: sorting keeps this order where they find no difference. What one article says
 * in several reports of the same date and status stays in the order in which it was written.
 */
function byText({ report: a }: WeighedReport, { report: b }: WeighedReport): number {
  return compareText(a.article, b.article) || compareText(a.date, b.date) || compareText(a.status, b.status);
}

/** 2 for a report that gives the event's very date, 1 for one that agrees with it, 0 for one that contradicts it. */
function closeness({ date }: WeighedReport, settled: EdtfDate): number {
  if (date.text === settled.text) return 2;
  return datesAgree(date, settled) ? 1 : 0;
}

function byStanding(a: WeighedReport, b: WeighedReport): number {
  return STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
}

/** The nearer to the event the better: the latest plan knows most of what is coming, the earliest account saw it freshest. */
function byPublication(a: WeighedReport, b: WeighedReport): number {
  if (a.published === undefined || b.published === undefined)
    return Number(a.published === undefined) - Number(b.published === undefined);
  const earlier = a.published.earliest - b.published.earliest;
  return a.standing === 'plan' ? -earlier : earlier;
}

/** The status of the best standing there is: by the best source for it, then by the number of articles. */
function settleStatus(reports: readonly WeighedReport[]): Status {
  const standing = reports[0]?.standing;
  const deciding = reports.filter((report) => report.standing === standing);
  const votes = STATUS_PREFERENCE.map((status) => deciding.filter(({ report }) => report.status === status))
    .filter((behind) => behind.length > 0)
    .toSorted(
      (a, b) =>
        Math.min(...a.map(({ tier }) => tier)) - Math.min(...b.map(({ tier }) => tier)) ||
        articleCount(b) - articleCount(a),
    );
  return votes[0]?.[0]?.report.status ?? 'reported';
}
