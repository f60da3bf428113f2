import type { Article, Report, Status } from '../../../src/model/pack.ts';

/** A report for a table of cases: who says it, when it was, what became of it. */
export function says(article: string, date: string, status: Status = 'happened'): Report {
  return { article, date, status, summary: `${article} has it ${status} at ${date}.` };
}

/** Articles by id; each case says only what it turns on. */
export function articles(
  given: Readonly<Record<string, { published?: string; sourceKind?: string }>>,
): ReadonlyMap<string, Article> {
  return new Map(
    Object.entries(given).map(([id, fields]) => [
      id,
      {
        id,
        title: `Title of ${id}`,
        titleBasis: 'printed',
        publisher: `The ${id}`,
        language: 'en',
        digest: '',
        ...fields,
      },
    ]),
  );
}
