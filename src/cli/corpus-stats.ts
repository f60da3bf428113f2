import { knownEdtf } from '../model/edtf.ts';
import type { Pack } from '../model/pack.ts';

/** How many rows of a long table are printed. */
const LONGEST_TABLE = 30;

/** The corpus in numbers, as lines to print: totals, coverage by year, person and publisher, and every disagreement. */
export function corpusStats({ articles, entities, events }: Pack): string[] {
  const reports = events.flatMap((event) => event.reports);
  const people = new Map(entities.filter(({ kind }) => kind === 'person').map(({ id, name }) => [id, name]));
  const peopleNamed = events.flatMap(({ participants }) => participants.map((id) => people.get(id)));
  const disagreements = events.flatMap((event) =>
    (event.disagreements ?? []).map(({ about, text }) => `  ${event.id} (${about}): ${text}`),
  );
  return [
    `${articles.length} articles, ${reports.length} reports, ${events.length} events, ${entities.length} entities`,
    ...table(
      'Events by year',
      events.map(({ date }) => yearOf(date)),
    ),
    ...longest(
      'Events by person',
      peopleNamed.filter((name) => name !== undefined),
    ),
    ...longest(
      'Articles by publisher',
      articles.map(({ publisher }) => publisher),
    ),
    ...longest(
      'Articles by language',
      articles.map(({ language }) => language),
    ),
    ...longest(
      'Articles by kind of source',
      articles.map(({ sourceKind }) => sourceKind ?? 'not said'),
    ),
    ...table(
      'Events by status',
      events.map(({ status }) => status),
    ),
    ...table(
      'Reports by status',
      reports.map(({ status }) => status),
    ),
    ...table(
      'Reports by precision',
      reports.map(({ date }) => precisionOf(date)),
    ),
    ...table(
      'Reports by how the date is known',
      reports.map(({ known }) => known ?? 'not said'),
    ),
    '',
    `Disagreements: ${disagreements.length}`,
    ...disagreements,
  ];
}

/** A table in the order of its keys. */
function table(title: string, keys: readonly string[]): string[] {
  const rows = [...counts(keys)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ['', title, ...rows.map(printRow)];
}

/** A table with the most frequent first, cut where it gets long. */
function longest(title: string, keys: readonly string[]): string[] {
  const rows = [...counts(keys)].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const left = rows.length - LONGEST_TABLE;
  const more = left > 0 ? [`  and ${left} more`] : [];
  return ['', title, ...rows.slice(0, LONGEST_TABLE).map(printRow), ...more];
}

function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

function printRow([key, count]: readonly [string, number]): string {
  return `${String(count).padStart(7)}  ${key}`;
}

/** The year an event is drawn at. */
function yearOf(date: string): string {
  return /\d{4}|\d{3}X|\d{2}XX/.exec(date)?.[0] ?? date;
}

function precisionOf(date: string): string {
  const { precision, interval, approximate, uncertain } = knownEdtf(date);
  const hedge = approximate || uncertain ? 'about a ' : '';
  return `${hedge}${precision}${interval ? ', interval' : ''}`;
}
