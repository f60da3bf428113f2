import { compareText } from '../engine/events/weighed-report.ts';
import { groupCorpus } from '../kb/corpus/group-corpus.ts';
import { type CorpusFile, readCorpus } from '../kb/corpus/read-corpus.ts';

/** Only groups of so many reports are worth reading: smaller ones are seen at a glance. */
const WORTH_READING = 3;

/**
 * The groups that the reports of a corpus make, for an editor to read: each with its event and heading, then its reports
 * by date. An asterisk stands before what is pinned.
 */
export function groupLines(files: readonly CorpusFile[]): string[] {
  const { corpus } = readCorpus(files);
  const groups = groupCorpus(corpus).filter(({ reports }) => reports.length >= WORTH_READING);
  return groups
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap(({ id, heading, reports }) => [
      '',
      `${id}: ${heading}`,
      ...reports
        .toSorted((a, b) => compareText(a.report.date, b.report.date) || compareText(a.key, b.key))
        .map(
          ({ key, pin, report: { date, status, summary } }) =>
            `${pin === undefined ? ' ' : '*'} ${date.padEnd(21)} ${status.padEnd(9)} ${summary} (${key})`,
        ),
    ])
    .slice(1);
}
