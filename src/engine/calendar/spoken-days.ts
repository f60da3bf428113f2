import { MS_PER_DAY } from '../../model/civil-day.ts';

/** Units that languages have words for beside today. */
const UNITS = ['day', 'week', 'month', 'year'] as const;
type Unit = (typeof UNITS)[number];
/** A week from Monday on. */
const WEEK = [0, 1, 2, 3, 4, 5, 6];
/** From the day before yesterday to the one after tomorrow. */
const NEAR = [-2, -1, 0, 1, 2];
/** One of each form that the number asks for: 1 dzień, 2 dni, 5 dni. */
const AMOUNTS = [1, 2, 5];
/** A Monday, as Date.UTC counts months. */
const MONDAY = Date.UTC(2024, 0, 1);

/** How a language speaks of days near today, as patterns. */
export interface SpokenDays {
  /** From Monday on. */
  readonly weekdays: readonly string[];
  /** "ieri", "w zeszłym roku": which unit, and how many from the one of today; "3 giorni fa" has no amount but the group `ago`. */
  readonly near: readonly (readonly [unit: Unit, words: string, amount?: number])[];
}

/**
 * Made of what every JavaScript engine knows of a language (CLDR), so that the words of a language cost no bytes: half a millisecond a language, once
 * it is read, and ten more before the first. Empty for a language that the engine does not know.
 */
export function spokenDays(language: string): SpokenDays {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return { weekdays: [], near: [] };
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const ago = new Intl.RelativeTimeFormat(language);
  return {
    weekdays: WEEK.map((day) => inflected(weekday.format(MONDAY + day * MS_PER_DAY))),
    near: UNITS.flatMap((unit) => [
      ...NEAR.map((amount) => [unit, inEitherOrder(near.format(amount, unit)), amount] as const),
      ...AMOUNTS.map((amount) => [unit, countedIn(ago.formatToParts(-amount, unit))] as const),
    ]).filter(([, words]) => !/\d /.test(words)),
  };
}

/** "środa", "środę", "środy": Slavic weekdays that end in a vowel change it. 月曜 is short for 月曜日. */
function inflected(weekday: string): string {
  return spelt(weekday)
    .replace(/a$/, '[aęuy]')
    .replace(/а$/, '[ауиі]')
    .replace(/я$/, '[яюі]')
    .replace('曜日', '曜日?');
}

/** "settimana scorsa", "scorsa settimana". */
function inEitherOrder(words: string): string {
  const [first, second, third] = words.split(' ');
  const given = spelt(words);
  return second && !third && !EAST_ASIAN.test(words)
    ? `${given}|${spelt(second)} ${spelt(first ?? '')}`
    : given;
}

function countedIn(parts: readonly { readonly type: string; readonly value: string }[]): string {
  return parts.map(({ type, value }) => (type === 'integer' ? AGO : spelt(value))).join('');
}

/** Any apostrophe for one; blanks as Korean and Japanese please; Ukrainian "учора" is "вчора" behind a vowel. */
function spelt(words: string): string {
  const spaced = EAST_ASIAN.test(words) ? words.replaceAll(' ', ' ?') : words;
  return spaced
    .replace(/['’ʼ]/, "['’ʼ]")
    .replace(/^учора/, '[ув]чора')
    .replace(/^ieri$/, '(?<!altro )ieri');
}

/** As many as anybody counts. */
const AGO = '(?<ago>\\d{1,3})';
const EAST_ASIAN = /[가-힣一-鿿]/;
