import { SEASONS_OF } from '../../calendar/season-names.ts';
import { DAY_PARTS_OF, WEEKDAYS_OF } from '../../calendar/weekday-names.ts';
import { compile } from '../pattern.ts';
import type { LanguageTable } from './table.ts';

/** Where quarters, and half years behind them, stand among the units of a table. */
const QUARTER = 5;

/** Which of the words parted by blanks a form belongs to, counted from 0; -1 for none. */
export type IndexIn = (words: string, form: string | undefined) => number;

/** The words of a table as patterns need them: fragments by the names that rules use, and what a form stands for. */
export function tableWords(
  language: string,
  table: LanguageTable,
): { readonly fragments: Readonly<Record<string, string>>; readonly indexIn: IndexIn } {
  const pattern = (words = ''): string =>
    `(${words.replaceAll(' ', '|').replaceAll('_', ' ').replaceAll('~', `(${table.endings})?`)})`;
  const group = (name: string, words: string | undefined): string => `(?<${name}>${pattern(words)}){end}`;
  const [last = '', , next = ''] = table.sides.split(' ');
  const unit = group('unit', table.units);
  const edge = `(${table.edges})( |-)(${table.ofUnit})?`;
  return {
    fragments: {
      weekday: `(?<weekday>${pattern(WEEKDAYS_OF[language])})(${DAY_PARTS_OF[language] ?? ''}){end}`,
      season: group('season', SEASONS_OF[language]),
      number: `(?<number>[1-9]\\d{0,2}|${pattern(table.numbers)})`,
      unit,
      part: group(
        'unit',
        table.units
          .split(' ')
          .slice(QUARTER, QUARTER + 2)
          .join(' '),
      ),
      ordinal: `(?<ordinal>${pattern(table.ordinals)}|[1-4][-.a-zа-яº]{1,3})`,
      one: `(?!(${table.many}){end})${unit}`,
      side: group('side', `${last} ${next}`),
      any: group('side', table.sides),
      days: group('days', table.days),
      around: group('around', table.around),
      each: `(${table.each})`,
      leads: `(?<=(?<!{letter})(${table.leads})( |(?<=['’])))`,
      edge,
      maybe: `(${edge})?`,
    },
    indexIn: (words, form = '') =>
      words.split(' ').findIndex((one) => compile(`^${pattern(one)}$`, 'i').test(form)),
  };
}
