import type { Span } from './spans.ts';

/** Languages that write weekdays small and whose bare months are read without a table. */
const SMALL_LETTERS = /^(?:it|p[lt]|uk)\b/;

/** Behind a month, what says that it is of another year: "w marcu ubiegłego roku"; before it, that it is a bound: "prima di marzo". */
const OTHER_YEAR = /^ (?:ubiegłego|zeszłego|минулого|торішнього|dell.anno|scorso|do ano)/;
const BOUND = /(?<!\p{L})di $/u;

/** "취임 30일 만에", "3일간", "1일 3회": lengths and a frequency; "지난해 7월" is of another year. */
const LENGTH = /^(?:간|째)|^ ?(?:동안|만|\d{1,3}회)/;
const LAST_YEAR = /해 $/;

/** What names the day of a night behind it, in its sentence: "overnight into Sunday", "overnight, officials said on Monday". */
const DAY_BEHIND = /^[^.!?\n]{0,80}\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;
/** So far around it, in UTF-16 units. */
const REACH = 90;

/**
 * True for what is spelt as a date and is none that could be counted: a name within a sentence ("Giovanni Sabato", "Il Venerdì di Repubblica"), a month of
 * another year or that is only a bound, and a night of which its sentence says the day.
 */
export function isNoDate(text: string, { start, end, rule }: Span, language: string): boolean {
  const first = text.charAt(start);
  if (rule.name === 'weekday' && SMALL_LETTERS.test(language))
    return first !== first.toLowerCase() && /\p{L} $/u.test(text.slice(Math.max(0, start - 2), start));
  if (rule.name === 'month' && SMALL_LETTERS.test(language))
    return (
      OTHER_YEAR.test(text.slice(end, end + REACH)) ||
      BOUND.test(text.slice(Math.max(0, start - REACH), start))
    );
  if (rule.name === 'korean')
    return (
      LENGTH.test(text.slice(end, end + REACH)) ||
      LAST_YEAR.test(text.slice(Math.max(0, start - REACH), start))
    );
  if (rule.name !== 'named-day' || (first !== 'o' && first !== 'O')) return false;
  return (
    text.slice(start, end).toLowerCase() === 'overnight' && DAY_BEHIND.test(text.slice(end, end + REACH))
  );
}
