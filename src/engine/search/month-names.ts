import { MONTHS_OF } from '../calendar/month-names.ts';
import { foldWord } from './fold-word.ts';

/**
 * The languages whose months a query may use (Chinese writes them in digits, 2023年3月). Dutch "mei", Polish "maja" and
 * Turkish "mart" are left out: as a query is typed they are rather the beginning of a name.
 */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'ru', 'uk'];

interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  /** True for an abbreviation: "mar" alone is more likely the beginning of a name. */
  readonly short: boolean;
}

const SHORTEST_MONTH = 3;

let months: ReadonlyMap<string, MonthName> | undefined;

/** The month that a folded word names. */
export function monthNamed(term: string): MonthName | undefined {
  if (term.length < SHORTEST_MONTH) return undefined;
  months ??= monthTable();
  return months.get(term);
}

/** The number, 1 to 12, of the month that a folded word names. */
export function monthOf(term: string): number | undefined {
  return monthNamed(term)?.month;
}

/** What any language writes in full is no abbreviation, though "may" and "mai" are as short. */
function monthTable(): Map<string, MonthName> {
  const names = LANGUAGES.flatMap((language) =>
    (MONTHS_OF[language] ?? '').split(' ').flatMap((forms, at) =>
      forms.split('|').map((form) => ({
        term: foldWord(form.replace('.', '')),
        name: { month: at + 1, short: form.endsWith('.') },
      })),
    ),
  );
  const inFullLast = names.toSorted((a, b) => Number(b.name.short) - Number(a.name.short));
  return new Map(inFullLast.map(({ term, name }) => [term, name]));
}
