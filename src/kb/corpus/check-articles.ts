import { plainDate } from '../../engine/events/plain-date.ts';
import { knownEdtf } from '../../model/edtf.ts';
import { type CorpusFault, errorAt, type Written, warningAt } from './fault.ts';
import type { ArticleSource, ReportSource } from './source.ts';

/** Longer summaries do not fit a row of the card, and mostly say two things. */
const MOST_SUMMARY_WORDS = 30;

/** What is wrong within one article: its file's name, its published date, and its reports' dates and summaries. */
export function checkArticle(article: Written<ArticleSource>): CorpusFault[] {
  const { id, published, known, evidence, reports } = article.value;
  const faults: CorpusFault[] = [];
  const fileName = article.file.slice(article.file.lastIndexOf('/') + 1);
  if (fileName !== `${id}.yaml`)
    faults.push(
      errorAt(article, ['id'], `the id "${id}" is not the name of its file`, `rename the file to ${id}.yaml`),
    );
  if (published !== undefined && known === undefined)
    faults.push(
      errorAt(
        article,
        ['published'],
        'nothing says how this date is known',
        'add "known: stated", resolved or inferred',
      ),
    );
  if (known !== undefined && published === undefined)
    faults.push(
      errorAt(
        article,
        ['known'],
        'there is no published date to be known',
        'add "published", or take this out',
      ),
    );
  if (known !== undefined && known !== 'stated' && evidence === undefined)
    faults.push(
      errorAt(
        article,
        ['known'],
        `a date that is ${known} needs its evidence`,
        'add "evidence: …", one sentence',
      ),
    );
  return [...faults, ...reports.flatMap((report, index) => checkReport(article, report, index))];
}

function checkReport(article: Written<ArticleSource>, report: ReportSource, index: number): CorpusFault[] {
  const faults: CorpusFault[] = [];
  const words = report.summary.split(/\s+/).length;
  if (words > MOST_SUMMARY_WORDS)
    faults.push(
      warningAt(
        article,
        ['reports', index, 'summary'],
        `this summary has ${words} words`,
        `say it in ${MOST_SUMMARY_WORDS}, or make it two reports`,
      ),
    );
  const { published } = article.value;
  if (report.status !== 'planned' && published !== undefined) {
    const [date, out] = [knownEdtf(report.date), knownEdtf(published)];
    if (date.earliest > out.latest)
      faults.push(
        warningAt(
          article,
          ['reports', index, 'date'],
          `${plainDate(date)} lies after its article (${plainDate(out)})`,
          'mend the date, or make the status "planned"',
        ),
      );
  }
  return faults;
}
