import { type CorpusFault, errorAt, type FaultPath, type Written } from './fault.ts';
import type { Corpus } from './read-corpus.ts';

/** A sentence that serves more entries than this answers a rule and not an entry. */
const MOST_ENTRIES_A_SENTENCE = 3;

/** If more of the reports need an explanation, it is the reports or the rule that want mending. */
const MOST_EXPLAINED_SHARE = 0.03;

/** A sentence ends, and another begins. */
const SECOND_SENTENCE = /[.!?]["”»)]?\s+\p{Lu}/u;

/** An entry that can be explained, at its place. */
type Explainable = Written<{ readonly because?: string | undefined }>;

/**
 * The faults without the warnings that `because` answers at the very entry they are about. An explanation that answers
 * nothing or takes two sentences, one sentence for many entries, and too many explained reports are errors: no rule is muted as a whole.
 */
export function withoutExplained(corpus: Corpus, faults: readonly CorpusFault[]): CorpusFault[] {
  const reports = reportsOf(corpus);
  const explained = [...reports, ...corpus.entities, ...corpus.events].filter(
    ({ value }) => value.because !== undefined,
  );
  const open = new Set(faults);
  const misused: CorpusFault[] = [];
  for (const entry of explained) {
    const answered = faults.filter((fault) => fault.severity === 'warning' && isWithin(fault, entry));
    for (const fault of answered) open.delete(fault);
    if (answered.length === 0)
      misused.push(errorAt(entry, ['because'], 'there is no warning to explain here', 'take this out'));
    if (SECOND_SENTENCE.test(entry.value.because ?? ''))
      misused.push(
        errorAt(entry, ['because'], 'an explanation is one sentence', 'say it in one, or mend the entry'),
      );
  }
  return [...open, ...misused, ...repeated(explained), ...tooMany(reports)];
}

function reportsOf({ articles }: Corpus): Explainable[] {
  return articles.flatMap((article) =>
    article.value.reports.map((value, index) => ({
      value,
      file: article.file,
      path: [...article.path, 'reports', index],
    })),
  );
}

function isWithin({ file, path }: CorpusFault, entry: Explainable): boolean {
  return file === entry.file && beginsWith(path, entry.path);
}

function beginsWith(path: FaultPath, start: FaultPath): boolean {
  return start.every((step, place) => path[place] === step);
}

function repeated(explained: readonly Explainable[]): CorpusFault[] {
  const bySentence = Map.groupBy(explained, ({ value }) => (value.because ?? '').trim().toLowerCase());
  return [...bySentence.values()]
    .filter((entries) => entries.length > MOST_ENTRIES_A_SENTENCE)
    .flatMap((entries) =>
      entries.map((entry) =>
        errorAt(
          entry,
          ['because'],
          `one sentence explains ${entries.length} entries`,
          'say what is special about this one, or mend them',
        ),
      ),
    );
}

function tooMany(reports: readonly Explainable[]): CorpusFault[] {
  const explained = reports.filter(({ value }) => value.because !== undefined);
  const last = explained.at(-1);
  if (last === undefined || explained.length <= reports.length * MOST_EXPLAINED_SHARE) return [];
  const what = `${explained.length} of ${reports.length} reports are explained`;
  return [errorAt(last, ['because'], what, `mend some: at most ${MOST_EXPLAINED_SHARE * 100} % may be`)];
}
