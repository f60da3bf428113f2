import { foldWord } from './fold-word.ts';

const ALONE: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'short' }];
const IN_DATE: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/**
 * The languages whose months a query may use (Chinese writes them in digits, 2023年3月), with the forms to ask for:
 * only Russian has another one inside a date ("март", "20 марта").
 */
const FORMS: Readonly<Record<string, readonly Intl.DateTimeFormatOptions[]>> = {
  'en-US': ALONE,
  'en-GB': ALONE,
  de: ALONE,
  fr: ALONE,
  es: ALONE,
  ru: [...ALONE, ...IN_DATE],
};

interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  /** True for an abbreviation: "mar" alone is more likely the beginning of a name. */
  readonly short: boolean;
}

const SHORTEST_MONTH = 3;

let months: ReadonlyMap<string, MonthName> | undefined;

/** The month that a folded word names. The table is made on first use: 14 formats cost 9 ms, and most queries name no month. */
export function monthNamed(term: string): MonthName | undefined {
  // No month is so short, and the first key that is pressed need not pay for the table.
  if (term.length < SHORTEST_MONTH) return undefined;
  months ??= monthTable();
  return months.get(term);
}

/** The number, 1 to 12, of the month that a folded word names. */
export function monthOf(term: string): number | undefined {
  return monthNamed(term)?.month;
}

function monthTable(): Map<string, MonthName> {
  const table = new Map<string, MonthName>();
  for (const [locale, forms] of Object.entries(FORMS)) {
    for (const form of forms) {
      const formatter = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = formatter.formatToParts(Date.UTC(2023, month - 1, 15));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        const term = foldWord(name.replaceAll('.', ''));
        // Long forms come first in each language, so "mai" and "may" are no abbreviations; another language's may be.
        if (term !== '' && !table.has(term)) table.set(term, { month, short: form.month === 'short' });
      }
    }
  }
  return table;
}
