import { primaryLanguage } from '../language/primary-language.ts';
import { MONTHS_OF } from './month-names.ts';

/** Where a language has names of months of its own, beside those it has everywhere: Beirut, Algiers and Rabat. */
const REGIONS: Readonly<Record<string, readonly string[]>> = { ar: ['ar-LB', 'ar-DZ', 'ar-MA'] };
/** Iran's own calendar has twelve months, too; its pages write those of either. */
const CALENDARS: Readonly<Record<string, readonly string[]>> = { fa: ['gregory', 'persian'] };
const GREGORIAN = ['gregory'];

/** Days in the middle of each month of ours, and 25 days later for Iran's, whose year begins in March. */
const MIDDLES = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15));

/** The months of a language without a list of ours, by each form of their names in lower case. */
export type SpokenMonths = ReadonlyMap<string, number>;

const known = new Map<string, SpokenMonths>();

/**
 * Made of what every JavaScript engine knows of a language (CLDR), as a word stands alone and behind a day. A millisecond a language, the first time;
 * nothing for a language that the engine does not know, or whose months the list of ours has in full.
 */
export function spokenMonths(tag: string): SpokenMonths {
  const language = primaryLanguage(tag);
  const before = known.get(language);
  if (before) return before;
  const months = new Map<string, number>();
  known.set(language, months);
  const regions = REGIONS[language] ?? (language in MONTHS_OF ? [] : [language]);
  if (!/^[a-z]{2,3}$/.test(language) || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0)
    return months;
  for (const region of regions)
    for (const calendar of CALENDARS[language] ?? GREGORIAN)
      for (const day of [undefined, 'numeric'] as const)
        for (const month of ['long', 'short'] as const) {
          const format = new Intl.DateTimeFormat(region, { day, month, calendar, timeZone: 'UTC' });
          const number = new Intl.DateTimeFormat('en', { month: 'numeric', calendar, timeZone: 'UTC' });
          for (const middle of MIDDLES) {
            const name = format.formatToParts(middle).find(({ type }) => type === 'month')?.value ?? '';
            if (!/\d/.test(name)) months.set(plain(name), Number(number.format(middle)));
          }
        }
  return months;
}

/** The month (from 1) that a word names in a language, where that has no list of ours; undefined for any other word. */
export function spokenMonth(word: string, tag: string): number | undefined {
  const months = spokenMonths(tag);
  // Hebrew writes "in" as a letter before the name.
  return months.get(plain(word)) ?? months.get(plain(word).replace(/^ב/, ''));
}

const plain = (name: string): string => name.toLowerCase().replace('.', '');
