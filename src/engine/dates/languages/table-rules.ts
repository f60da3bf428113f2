import { partOfYear } from '../part-of-year.ts';
import { grammar } from '../pattern.ts';
import { periodAt, yearPeriod } from '../period.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import { numberIn, shift, stated } from '../readings.ts';
import { alternatives } from './alternatives.ts';
import type { LanguageTable } from './table.ts';
import { type TableWords, tableWords } from './table-words.ts';
import { dateIn, monthForms, writtenFragments, writtenRules } from './written.ts';

/** The rules that languages with words of month and weekday share: absolute dates, weekdays, months, the common relative forms. */

const UNIT_LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y', hour: 'H' } as const;
type UnitName = keyof typeof UNIT_LETTERS;
const UNIT_NAMES: readonly UnitName[] = ['day', 'week', 'month', 'year', 'hour'];

const EDGES = ['START', 'MID', 'END'] as const;

/** Builds the rules of a language by its BCP 47 code and its table. */
export function tableRules(language: string, table: LanguageTable): readonly Rule[] {
  const { ago } = table;
  const words = tableWords(language, table);
  const phrases = [table.days, table.around, table.weekends].join('|').replaceAll(';', '|');
  const months = monthForms(language);
  const rule = grammar({ ...writtenFragments(months, table), ...words.fragments });
  const read = readersOf(table, words, dateIn(months));
  return [
    ...writtenRules(rule, months, '(?:{weekday},? (?:{letter}{2,3} )?)?'),
    rule('edge-month-year', '{edge}{month}{of}{year}', read.date),
    rule('month', '(?:{leads}|{edge}){fullmonth}(?:{other}|(?! \\d))', read.date),
    rule('month-pointing', '{maybe}(?:(?<before>{side}) {month}|{month} (?<after>{side})){end}', read.date),
    rule('weekday', '(?:(?<before>{side}) )?{weekday}(?: (?<after>{side}){end})?', read.weekday),
    rule('every-weekday', '{each} {weekday}', ({ groups }) => ({
      kind: 'set',
      value: `XXXX-WXX-${words.indexIn(words.weekdays, groups.weekday) + 1}`,
    })),
    rule(
      'season',
      '{season}{of}{year}|(?<before>{any}) {season}|{season} (?<after>{side}){end}|{leads}{season}',
      read.season,
    ),
    rule('decade', `(?:${table.decade})(?!{letter}|\\d)`, ({ groups }) =>
      stated(periodAt('decade', yearPeriod(Number(groups.decade)).first)),
    ),
    rule(
      'year',
      `(?:(?:{leads}|{edge}){year}|${table.bareYear ?? '(?!)'}|(?<=[12]\\d{3}[-–/]){year}|{year}(?=[-–/][12]\\d{3}(?!\\d))|(?<year>[12]\\d{3})(?: |-)(?:${table.afterYear}){end})(?!(?:{letter}|-){letter})`,
      read.year,
    ),
    rule(
      'this-unit',
      `{maybe}(?:(?:${table.article}) ?)?(?:(?<before>{any}) {one}|{one} (?<after>{side})){end}`,
      read.thisUnit,
    ),
    rule(
      'phrase',
      `(?<!(?<!{letter})(?:${table.notAfter}) )(?:${alternatives(phrases.split('|'))}){end}`,
      read.phrase,
    ),
    ago.before
      ? rule('ago', `(?:${ago.before}) {number} {unit}`, read.ago)
      : rule('ago', `(?:{number} {unit}|{one}) (?:${ago.after ?? ''}){end}`, read.ago),
    rule('length', `(?<![\\d][.,]){number} {unit}(?! (?:${table.old}))`, read.length),
  ];
}

/** What the groups of a match mean in a language. */
function readersOf(
  table: LanguageTable,
  { indexIn, weekdays, seasons }: TableWords,
  written: ReturnType<typeof dateIn>,
) {
  const around = ({ before, after, ...groups }: Found['groups']) => {
    const side = before ?? after;
    const pointing: Pointing = indexIn(table.last, side) === 0 ? -1 : indexIn(table.this, side) === 0 ? 0 : 1;
    const mod = EDGES.find((_, index) => groups[`e${index}`] !== undefined);
    return { ...(side !== undefined && { pointing }), ...(mod && { mod }) };
  };
  const counted = ({ groups }: Found): readonly [UnitName, number] => [
    UNIT_NAMES.find((one) => groups[one] !== undefined) ?? 'day',
    Number(groups.number ?? 1) || indexIn(table.numbers, groups.number) + 1,
  ];
  const length = (found: Found): Reading => {
    const [unit, amount] = counted(found);
    return { kind: 'length', value: `P${unit === 'hour' ? 'T' : ''}${amount}${UNIT_LETTERS[unit]}` };
  };
  return {
    length,
    date: (found: Found): Reading => ({ ...written(found), ...around(found.groups) }),
    year: ({ groups }: Found): Reading => stated(yearPeriod(Number(groups.year)), around(groups)),
    weekday: ({ groups }: Found): Reading => ({
      kind: 'weekday',
      weekday: indexIn(weekdays, groups.weekday) + 1,
      ...around(groups),
    }),
    season: ({ groups }: Found): Reading =>
      partOfYear('season', indexIn(seasons, groups.season), numberIn(groups.year), around(groups)),
    thisUnit(found: Found): Reading | undefined {
      const [unit] = counted(found);
      const { pointing: amount = 0, ...mod } = around(found.groups);
      // "This day" is no date but a phrase, and "the last hour" a length.
      if (unit === 'hour' || (unit === 'day' && amount === 0)) return undefined;
      // "The next day" is the day after what was told.
      return shift(unit, amount, mod, unit === 'day' ? 'reference' : 'published');
    },
    ago(found: Found): Reading {
      const [unit, amount] = counted(found);
      return unit === 'hour' ? length(found) : shift(unit, -amount);
    },
    phrase({ text, start, end }: Found): Reading | undefined {
      const said = text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
      for (const [grain, from, list, today] of [
        ['day', 'published', table.days, 2],
        ['day', 'reference', table.around, 1],
        ['weekend', 'published', table.weekends, 1],
      ] as const) {
        const at = list.split(';').findIndex((one) => one.split('|').includes(said));
        if (at < 0) continue;
        // There is no "same day" between the one before and the one after.
        const amount = from === 'reference' && at > 0 ? 1 : at - today;
        return shift(grain, amount, {}, from);
      }
      return undefined;
    },
  };
}
