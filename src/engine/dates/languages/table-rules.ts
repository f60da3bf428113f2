import { numericRules } from '../numeric.ts';
import { grammar } from '../pattern.ts';
import { dayPeriod, monthPeriod, periodAt, yearPeriod } from '../period.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import type { LanguageTable } from './table.ts';
import { alternatives, firstWords, tableWords } from './table-words.ts';

/** The rules that languages with words of month and weekday share: absolute dates, weekdays, months, the common relative forms. */

const UNIT_LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y', hour: 'H' } as const;
type UnitName = keyof typeof UNIT_LETTERS;
const UNIT_NAMES: readonly UnitName[] = ['day', 'week', 'month', 'year', 'hour'];

/** The middle of a season in days from New Year; spring is the first. */
const MIDDLE_OF_SPRING = 105;
const DAYS_OF_SEASON = 91;

/** Builds the rules of a language. */
export function tableRules(table: LanguageTable): readonly Rule[] {
  const { ago, phrases } = table;
  const words = tableWords(table);
  const { starts } = words;
  const rule = grammar(words.fragments, 'iuy');
  const read = readersOf(table, words);
  return [
    ...numericRules(false),
    rule(
      'day-month',
      ['#', ...starts.weekdays],
      '(?:{weekday},? (?:\\p{L}{2,3} )?)?{day}{of}{month}(?:{of}{year})?',
      read.date,
    ),
    rule(
      'days-of-month',
      ['#'],
      `{day}(?=(?: ?[-–] ?| (?:${table.to}) )\\d{1,2}(?:${table.dayMark})?{of}{month}(?:{of}{year})?)`,
      read.date,
    ),
    rule('month-year', starts.months, '{month}{of}{year}', read.date),
    rule('month', starts.months, '{leads}{month}(?! \\d)', read.date),
    rule(
      'month-pointing',
      [...starts.sides, ...starts.months],
      '(?:(?<before>{side}) {month}|{month} (?<after>{side}))(?!\\p{L})',
      read.date,
    ),
    rule(
      'weekday',
      [...starts.sides, ...starts.weekdays],
      '(?:(?<before>{side}) )?{weekday}(?: (?<after>{side})(?!\\p{L}))?',
      read.weekday,
    ),
    rule('season', starts.seasons, '{season}(?:{of}{year})|{leads}{season}', read.season),
    rule('decade', ['#'], `(?:${table.decade})(?![\\p{L}\\d])`, ({ groups }) => ({
      kind: 'period',
      period: periodAt('decade', yearPeriod(Number(groups.decade)).first),
    })),
    rule(
      'year',
      ['#'],
      `(?:{leads}{year}|(?<=[12]\\d{3}[-–/]){year}|{year}(?=[-–/][12]\\d{3}(?!\\d))|(?<year>[12]\\d{3})(?: |-)(?:${table.afterYear})(?!\\p{L}))(?![-\\p{L}]\\p{L})`,
      ({ groups }) => ({ kind: 'period', period: yearPeriod(Number(groups.year)) }),
    ),
    rule(
      'this-unit',
      [...starts.these, ...starts.sides, ...starts.units],
      `(?:(?:${table.article}) ?)?(?:(?<before>{any}) {one}|{one} (?<after>{side}))(?!\\p{L})`,
      read.thisUnit,
    ),
    rule(
      'phrase',
      firstWords(Object.keys(phrases)),
      `(?<!(?<!\\p{L})(?:${table.notAfter}) )(?:${alternatives(Object.keys(phrases))})(?!\\p{L})`,
      read.phrase,
    ),
    ago.before
      ? rule('ago', firstWords([ago.before]), `(?:${ago.before}) {number} {unit}`, read.ago)
      : rule(
          'ago',
          [...starts.numbers, ...starts.units],
          `(?:{number} {unit}|{one}) (?:${ago.after ?? ''})(?!\\p{L})`,
          read.ago,
        ),
    rule('length', starts.numbers, `(?<![\\d][.,]){number} {unit}(?! (?:${table.old}))`, read.length),
  ];
}

/** What the groups of a match mean in a language. */
function readersOf({ phrases }: LanguageTable, words: ReturnType<typeof tableWords>) {
  const pointing = ({ before, after }: Found['groups']): { readonly pointing?: Pointing } => {
    const side = before ?? after;
    return side === undefined ? {} : { pointing: words.pointingOf(side) };
  };
  const counted = ({ groups }: Found): readonly [UnitName, number] => [
    UNIT_NAMES.find((one) => groups[one] !== undefined) ?? 'day',
    words.numberOf(groups.number),
  ];
  const length = (found: Found): Reading => {
    const [unit, amount] = counted(found);
    return { kind: 'length', value: `P${unit === 'hour' ? 'T' : ''}${amount}${UNIT_LETTERS[unit]}` };
  };
  return {
    length,
    date({ groups }: Found): Reading | undefined {
      const month = words.monthOf(groups.month ?? '');
      const day = groups.day === undefined ? undefined : Number(groups.day);
      if (groups.year === undefined)
        return { kind: 'month', month, ...(day !== undefined && { day }), ...pointing(groups) };
      const year = Number(groups.year);
      const period = day === undefined ? monthPeriod(year, month) : dayPeriod(year, month, day);
      return { kind: 'period', period };
    },
    weekday: ({ groups }: Found): Reading => ({
      kind: 'weekday',
      weekday: words.weekdayOf(groups.weekday ?? ''),
      ...pointing(groups),
    }),
    season({ groups }: Found): Reading {
      const index = words.seasonOf(groups.season ?? '');
      if (groups.year === undefined) return { kind: 'fraction', grain: 'season', index };
      const day = yearPeriod(Number(groups.year)).first + MIDDLE_OF_SPRING + DAYS_OF_SEASON * index;
      return { kind: 'period', period: periodAt('season', day) };
    },
    thisUnit(found: Found): Reading | undefined {
      const [unit] = counted(found);
      const { pointing: amount = 0 } = pointing(found.groups);
      // "This day" is no date but a phrase, and "the last hour" a length.
      if (unit === 'hour' || (unit === 'day' && amount === 0)) return undefined;
      // "The next day" is the day after what was told.
      return { kind: 'shift', grain: unit, amount, from: unit === 'day' ? 'reference' : 'published' };
    },
    ago(found: Found): Reading {
      const [unit, amount] = counted(found);
      return unit === 'hour'
        ? length(found)
        : { kind: 'shift', grain: unit, amount: -amount, from: 'published' };
    },
    phrase({ text, start, end }: Found): Reading | undefined {
      const [grain, amount = 0] = phrases[text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')] ?? [];
      return grain && { kind: 'shift', grain, amount, from: 'published' };
    },
  };
}
