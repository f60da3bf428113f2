import { readDates } from '../../engine/dates/read-dates.ts';
import { plainDate } from '../../engine/events/plain-date.ts';
import { datesOf } from '../../engine/reading/clauses/dated-span.ts';
import { readEvents, type TextEvent } from '../../engine/reading/read-events.ts';
import { datesOverlap, type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Status } from '../../model/pack.ts';
import { type CorpusFault, type Written, warningAt } from './fault.ts';
import type { ArticleSource, ReportSource } from './source.ts';

/** Summaries are written in English, whatever the language of their article. */
const LANGUAGE = 'en';

/** Words that point at the report's own date and not at one that the article's can give. */
const OWN_DATE = /\b(?:this|that|same|next|previous|following) (?:day|week|month|year)\b/i;

/**
 * Reports whose date is none of those that the engine reads in their summary, counted from the article's own date. A date that is marked
 * as inferred is an editor's, and the summary need not tell it; so is any date where a summary tells none of the thing itself.
 */
export function checkToldDates(articles: readonly Written<ArticleSource>[]): CorpusFault[] {
  return articles.flatMap((article) =>
    article.value.reports.flatMap((report, index) => {
      const told = report.known === 'inferred' ? undefined : contradiction(report, article.value.published);
      if (told === undefined) return [];
      const what = `the summary tells of ${plainDate(told)}, and the date is ${plainDate(knownEdtf(report.date))}`;
      return [
        warningAt(
          article,
          ['reports', index, 'date'],
          what,
          'mend the one that is wrong, or make it "known: inferred"',
        ),
      ];
    }),
  );
}

function contradiction(
  { summary, date, status }: ReportSource,
  published: string | undefined,
): EdtfDate | undefined {
  const dates = readDates(summary, { published: published ?? null, language: LANGUAGE });
  const told = datesOf(summary, dates);
  const own = knownEdtf(date);
  if (told.length === 0 || told.some((one) => datesOverlap(one.date, own)) || OWN_DATE.test(summary))
    return undefined;
  const article = { text: summary, language: LANGUAGE, published: published ?? null, dates, names: [] };
  const event = readEvents(article).find((one) => isOfTheThing(one, status, published));
  return event && knownEdtf(event.date);
}

/**
 * A year alone names a treaty or an election oftener than it dates what the sentence tells. A plan for a day before its article is more
 * likely a month whose year was misread.
 */
function isOfTheThing(event: TextEvent, status: Status, published: string | undefined): boolean {
  const date = knownEdtf(event.date);
  const past = published !== undefined && date.latest < knownEdtf(published).earliest;
  return (
    event.status === status &&
    event.known !== 'inferred' &&
    date.precision !== 'year' &&
    !(status === 'planned' && past)
  );
}
