import { anchorDay, daysApart, type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import { contains, datesAgree, widthInDays } from './date-agreement.ts';
import { plainDate } from './plain-date.ts';
import { tellDifferentSteps, tellsOfStart } from './told-step.ts';
import { FIRM_PLAN_DAYS, MOST_DAYS, OUTVOTED_BY, SAME_THING_DAYS } from './tuning.ts';
import { articleCount, compareText, publishersOf, STANDINGS, type WeighedReport } from './weighed-report.ts';

/** An event's date, and what it rests on where no single report of the outcome gives it. */
export interface SettledDate {
  readonly date: EdtfDate;
  readonly evidence?: string;
}

/**
 * The date that the reports of one event support. An account after the fact beats a claim, a claim beats a plan; within
 * one standing the finer date wins unless it is alone against many. A coarse winner is then narrowed by the next
 * standing where that lies inside it, so "visited in 2023" and "from Monday to Wednesday" make 20-22 March 2023; a plan
 * narrows only if it was made shortly before. Undefined where there is no report.
 */
export function settleDate(reports: readonly WeighedReport[]): SettledDate | undefined {
  let settled: SettledDate | undefined;
  let basis: WeighedReport | undefined;
  for (const standing of STANDINGS) {
    const group = reports.filter((report) => report.standing === standing);
    if (settled === undefined || basis === undefined) {
      basis = bestDated(group);
      settled = basis && { date: basis.date };
      continue;
    }
    const { fineness, date } = basis;
    const finer = bestDated(
      group.filter(
        (report) => report.fineness < fineness && completes(date, report.date) && isFirmEnough(report),
      ),
    );
    if (finer === undefined) continue;
    settled = { date: finer.date, evidence: narrowedBy(finer, settled.date, group) };
    basis = finer;
  }
  return (
    settled && (wholeFromPlan(settled.date, reports) ?? wholeFromSteps(settled.date, reports) ?? settled)
  );
}

/**
 * Accounts of a visit mostly tell of one of its days each. Where they tell of several, and a plan made shortly before
 * gives an extent that holds most of them, that is the whole of which they are days.
 */
function wholeFromPlan(day: EdtfDate, reports: readonly WeighedReport[]): SettledDate | undefined {
  const days = reports.filter(
    (report) =>
      report.standing === 'account' && isExactDay(report) && daysApart(report.date, day) <= SAME_THING_DAYS,
  );
  if (widthInDays(day) > 1 || !days.some(({ date }) => date.earliest !== day.earliest)) return undefined;
  const plans = reports.filter(
    (report) =>
      report.standing === 'plan' &&
      report.fineness === 0 &&
      widthInDays(report.date) > 1 &&
      isFirmEnough(report) &&
      holdsMost(report.date, days),
  );
  const said = (plan: WeighedReport): number =>
    articleCount(plans.filter(({ date }) => date.text === plan.date.text));
  const best = plans.toSorted(
    (a, b) => said(b) - said(a) || a.tier - b.tier || compareText(a.date.text, b.date.text),
  )[0];
  if (best === undefined) return undefined;
  const sources = publishersOf(plans.filter(({ date }) => date.text === best.date.text)).join(', ');
  return {
    date: best.date,
    evidence: `From first to last day as planned just before (${sources}); later reports name single days.`,
  };
}

/**
 * Where one account tells of an arrival or an opening, and others of later days without disputing it, the whole is from the
 * first of these days to the last: a visit that nobody dates as a whole is no visit of one day.
 */
function wholeFromSteps(day: EdtfDate, reports: readonly WeighedReport[]): SettledDate | undefined {
  if (widthInDays(day) > 1) return undefined;
  const days = reports
    .filter(
      (report) =>
        report.standing === 'account' && isExactDay(report) && daysApart(report.date, day) <= SAME_THING_DAYS,
    )
    .toSorted((a, b) => a.date.earliest - b.date.earliest || a.tier - b.tier);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || datesAgree(first.date, last.date)) return undefined;
  const agree = days.every((a) => days.every((b) => datesAgree(a.date, b.date) || tellDifferentSteps(a, b)));
  if (!agree || !days.some((report) => report.date.text === first.date.text && tellsOfStart(report)))
    return undefined;
  return {
    date: knownEdtf(`${first.date.text}/${last.date.text}`),
    evidence: `From the first day of which accounts tell (${publishersOf([first]).join()}) to the last (${publishersOf([last]).join()}).`,
  };
}

/** Of what is told to have begun on a day, with no end, only what begins with it is the whole: a plan for its last days is a part. */
function completes(coarse: EdtfDate, finer: EdtfDate): boolean {
  return contains(coarse, finer) && (Number.isFinite(coarse.latest) || finer.earliest === coarse.earliest);
}

/** Most, because some accounts tell of the eve (an announcement, a departure) and some err. */
function holdsMost(extent: EdtfDate, days: readonly WeighedReport[]): boolean {
  const held = days.filter(({ date }) => contains(extent, date));
  return held.length >= days.length * MOST_DAYS && new Set(held.map(({ date }) => date.text)).size > 1;
}

function isExactDay({ date, fineness }: WeighedReport): boolean {
  return fineness === 0 && widthInDays(date) === 1;
}

/** A date that reports give, with the articles for and against it. */
interface Candidate {
  readonly report: WeighedReport;
  /** Articles that give this very date. */
  readonly saying: number;
  /** Articles whose date agrees with it, its own included. */
  readonly agreeing: number;
  readonly opposing: number;
}

function bestDated(group: readonly WeighedReport[]): WeighedReport | undefined {
  const candidates = group.map((report) => ({
    report,
    saying: articleCount(group.filter(({ date }) => date.text === report.date.text)),
    agreeing: articleCount(group.filter(({ date }) => datesAgree(report.date, date))),
    opposing: articleCount(group.filter(({ date }) => !datesAgree(report.date, date))),
  }));
  const upheld = candidates.filter(
    ({ agreeing, opposing }) => opposing < OUTVOTED_BY || opposing <= agreeing,
  );
  const eligible = upheld.length > 0 ? upheld : candidates;
  const best = eligible.toSorted(
    (a, b) =>
      a.report.fineness - b.report.fineness ||
      b.agreeing - a.agreeing ||
      a.report.tier - b.report.tier ||
      compareText(a.report.date.text, b.report.date.text),
  )[0];
  return best && wholeOf(best, eligible);
}

/** A date of several days that contains the best one is the whole visit of which that is a day; of several wholes, the one that most articles give. */
function wholeOf(best: Candidate, candidates: readonly Candidate[]): WeighedReport {
  const wholes = candidates
    .filter(
      ({ report }) =>
        report.fineness === best.report.fineness &&
        widthInDays(report.date) > 1 &&
        contains(report.date, best.report.date),
    )
    .toSorted(
      (a, b) =>
        b.saying - a.saying ||
        a.report.tier - b.report.tier ||
        widthInDays(b.report.date) - widthInDays(a.report.date) ||
        compareText(a.report.date.text, b.report.date.text),
    );
  return (wholes[0] ?? best).report;
}

function isFirmEnough({ standing, date, published }: WeighedReport): boolean {
  if (standing !== 'plan') return true;
  return published !== undefined && anchorDay(date) - published.earliest <= FIRM_PLAN_DAYS;
}

function narrowedBy(finer: WeighedReport, coarse: EdtfDate, group: readonly WeighedReport[]): string {
  const same = group.filter((report) => report.date.text === finer.date.text);
  const source = finer.standing === 'plan' ? 'a plan made shortly before' : 'a claim';
  return `Accounts say only ${plainDate(coarse)}; the days are those of ${source} (${publishersOf(same).join(', ')}).`;
}
