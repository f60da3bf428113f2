import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Article, Report, Status } from '../../model/pack.ts';
import { fineness } from './date-agreement.ts';
import { sourceTier, TIERS } from './source-tier.ts';

/** What a report can know: the outcome, what somebody says of it, or the intention. */
export type Standing = 'account' | 'claim' | 'plan';

/** Standings from the best to the weakest: an account after the fact beats a claim, a claim beats a plan. */
export const STANDINGS: readonly Standing[] = ['account', 'claim', 'plan'];

const STANDING_OF: Readonly<Record<Status, Standing>> = {
  happened: 'account',
  cancelled: 'account',
  reported: 'claim',
  denied: 'claim',
  planned: 'plan',
};

/** A report with all that the rules compare already worked out. */
export interface WeighedReport {
  readonly report: Report;
  readonly date: EdtfDate;
  readonly standing: Standing;
  /** 0 for a primary source; see `TIERS`. */
  readonly tier: number;
  /** 0 for the finest; see `fineness`. */
  readonly fineness: number;
  /** When the article came out; undefined where that is not known. */
  readonly published: EdtfDate | undefined;
  /** Who says it, as readers know him. */
  readonly publisher: string;
}

/** The articles of a corpus by id. */
export type ArticlesById = ReadonlyMap<string, Article>;

/** Works out what a report weighs; the dates were validated at the border, so a broken one is a bug and throws. */
export function weighReport(report: Report, articles: ArticlesById): WeighedReport {
  const article = articles.get(report.article);
  const date = knownEdtf(report.date);
  return {
    report,
    date,
    standing: STANDING_OF[report.status],
    tier: TIERS.indexOf(sourceTier(article)),
    fineness: fineness(date),
    published: article?.published === undefined ? undefined : knownEdtf(article.published),
    publisher: article?.publisher || (article?.title ?? report.article),
  };
}

/** How many different articles stand behind some reports: an article that says a thing twice counts once. */
export function articleCount(reports: readonly WeighedReport[]): number {
  return new Set(reports.map(({ report }) => report.article)).size;
}

/** Publishers behind some reports, each once, in order of first appearance. */
export function publishersOf(reports: readonly WeighedReport[]): string[] {
  return [...new Set(reports.map(({ publisher }) => publisher))];
}

/** Orders strings by code unit, so that every machine sorts the corpus alike whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
