import { readCorpusFiles } from '../../../src/cli/corpus-files.ts';
import type { ReportGroup } from '../../../src/engine/grouping/report-to-group.ts';
import { groupCorpus } from '../../../src/kb/corpus/group-corpus.ts';
import { readCorpus } from '../../../src/kb/corpus/read-corpus.ts';

const { corpus } = readCorpus(readCorpusFiles());

/** The groups of the bundled corpus, with the pins of its editors or by the grouper alone. */
export function groupsOfBundledCorpus({ pinned }: { pinned: boolean }): ReportGroup[] {
  return pinned ? groupCorpus(corpus) : groupsWithoutPins();
}

/** The groups that the grouper makes of a corpus alone. */
export function groupsWithoutPins(): ReportGroup[] {
  const articles = corpus.articles.map((article) => ({
    ...article,
    value: {
      ...article.value,
      reports: article.value.reports.map((report) => ({ ...report, event: undefined })),
    },
  }));
  return groupCorpus({ ...corpus, articles });
}

/** The keys of each group's reports, as the gold has them. */
export function keysOf(groups: readonly ReportGroup[]): string[][] {
  return groups.map(({ reports }) => reports.map(({ key }) => key));
}
