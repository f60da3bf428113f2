import { daysApart, type EdtfDate } from '../../model/edtf.ts';
import type { Disagreement, Status } from '../../model/pack.ts';
import { contains, datesAgree } from './date-agreement.ts';
import { plainDate } from './plain-date.ts';
import { tellDifferentSteps } from './told-step.ts';
import { SAME_THING_DAYS } from './tuning.ts';
import { publishersOf, type WeighedReport } from './weighed-report.ts';

/** What the reports behind one answer have in common. */
interface Side {
  readonly said: string;
  readonly reports: readonly WeighedReport[];
}

/** Pairs of statuses that cannot both be true. A plan contradicts nothing: plans change, and what came is one event with them. */
const CONTRADICTIONS: readonly (readonly [Status, Status])[] = [
  ['happened', 'cancelled'],
  ['happened', 'denied'],
  ['reported', 'denied'],
  ['cancelled', 'denied'],
];

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  happened: 'it happened',
  cancelled: 'it was cancelled',
  reported: 'it is reported',
  denied: 'that is denied',
  planned: 'it was planned',
};

/**
 * What the reports of one event disagree on, as far as dates and statuses tell; best reports first. `settled` is the
 * event's own date. The dates of plans are compared only while nothing is known but plans: once the thing came, a moved
 * plan is its history (`plannedDates`).
 */
export function deriveDisagreements(reports: readonly WeighedReport[], settled: EdtfDate): Disagreement[] {
  return [dateDisagreement(reports, settled), statusDisagreement(reports)].filter(
    (found) => found !== undefined,
  );
}

function dateDisagreement(reports: readonly WeighedReport[], settled: EdtfDate): Disagreement | undefined {
  const accounts = reports.filter((report) => report.standing !== 'plan' && tellsOfItsDays(report, settled));
  const compared = accounts.length > 0 ? accounts : reports;
  const disputed = compared.filter((report) => compared.some((other) => contradict(report, other)));
  const sides = dateSides(disputed);
  if (sides.length < 2) return undefined;
  return disagreement('date', `Sources differ on the date: ${joinSides(sides)}.`, sides);
}

/**
 * What one article says on two days is two things that it tells, a denial is dated by when it was spoken, and the steps
 * of one thing have days of their own.
 */
function contradict(a: WeighedReport, b: WeighedReport): boolean {
  if (datesAgree(a.date, b.date) || a.report.article === b.report.article) return false;
  if (a.report.status === 'denied' || b.report.status === 'denied') return false;
  return !tellDifferentSteps(a, b);
}

/** A day of the whole contradicts nobody; a day far from it is that of an announcement, or of a look back. */
function tellsOfItsDays({ date, fineness }: WeighedReport, settled: EdtfDate): boolean {
  if (fineness > 0) return true;
  if (date.text !== settled.text && contains(settled, date)) return false;
  return daysApart(date, settled) <= SAME_THING_DAYS;
}

/**
 * Splits reports into sides, finest dates first, so that a side is named by its most exact date. A date that agrees
 * with several sides ("March 2023") takes none.
 */
function dateSides(reports: readonly WeighedReport[]): Side[] {
  const sides: { said: string; reports: WeighedReport[] }[] = [];
  for (const report of reports.toSorted((a, b) => a.fineness - b.fineness)) {
    const fitting = sides.filter((side) =>
      side.reports.every((other) => datesAgree(other.date, report.date)),
    );
    if (fitting.length === 0) sides.push({ said: plainDate(report.date), reports: [report] });
    else if (fitting.length === 1) fitting[0]?.reports.push(report);
  }
  return sides;
}

function statusDisagreement(reports: readonly WeighedReport[]): Disagreement | undefined {
  const present = new Set(reports.map(({ report }) => report.status));
  const clash = CONTRADICTIONS.find(([a, b]) => present.has(a) && present.has(b));
  if (clash === undefined) return undefined;
  const sides = clash.map((status) => ({
    said: STATUS_WORDS[status],
    reports: reports.filter(({ report }) => report.status === status),
  }));
  return disagreement('status', `Sources differ on what became of it: ${joinSides(sides)}.`, sides);
}

function joinSides(sides: readonly Side[]): string {
  const said = sides.map((side) => `${side.said} (${publishersOf(side.reports).join(', ')})`);
  return `${said.slice(0, -1).join(', ')} or ${said.at(-1) ?? ''}`;
}

function disagreement(about: Disagreement['about'], text: string, sides: readonly Side[]): Disagreement {
  const articles = sides.flatMap((side) => side.reports.map(({ report }) => report.article));
  return { about, text, articles: [...new Set(articles)], derived: true };
}
