import { SEASONS_OF } from '../../calendar/season-names.ts';
import { DAY_PARTS_OF, WEEKDAYS_OF } from '../../calendar/weekday-names.ts';
import { placesOf } from '../pattern.ts';
import type { Groups } from '../reading.ts';
import type { LanguageTable } from './tables.ts';

/** Forms of units that are always many: "in den letzten Jahren" is no year. */
const MANY =
  'días|semanas|meses|años|дней|недель|месяцев|лет|tagen?|wochen|monaten?|jahren?|jours|semaines|ans|années';
/** Between "the end" and a unit. */
const OF_UNIT = "de(s|r|l| la)? |d(u|e l['’]|['’]) ?";

/** The lists of a language: in each a word is known by its place. */
type ListName = 'weekday' | 'part' | 'season' | 'number' | 'unit' | 'ordinal' | 'side' | 'days' | 'around';

/** The words of a table as patterns need them: fragments by the names that rules use, and what a form stands for. */
export function tableWords(
  language: string,
  table: LanguageTable,
): {
  readonly fragments: Readonly<Record<string, string>>;
  /** The place in its list of the word that the group of that name holds, counted from 0; -1 for none. */
  readonly placeIn: (groups: Groups, name: ListName) => number;
} {
  const lists: Readonly<Record<ListName, string>> = {
    ...table,
    weekday: WEEKDAYS_OF[language] ?? '',
    season: SEASONS_OF[language] ?? '',
    part: DAY_PARTS_OF[language] ?? '',
  };
  const pattern = (words: string): string =>
    `(${words.replaceAll(' ', '|').replaceAll('_', ' ').replaceAll('~', `(${table.endings})?`)})`;
  const group = (name: ListName, words = lists[name], more = ''): string =>
    `(?<${name}>${pattern(words)}${more}){end}`;
  const placeOf = placesOf(pattern);
  const edge = `(${table.edges})( |-)(${OF_UNIT})?`;
  return {
    fragments: {
      weekday: `(?<weekday>${pattern(lists.weekday)})(?<part>${pattern(lists.part)})?{end}`,
      season: group('season'),
      number: `(?<number>[1-9]\\d{0,2}|${pattern(table.number)})`,
      unit: group('unit'),
      ordinal: group('ordinal', table.ordinal, '|[1-4][-.a-zа-яº]{1,3}'),
      one: `(?!(${MANY}){end})${group('unit')}`,
      side: group(
        'side',
        table.side
          .split(' ')
          .filter((_, at) => at === 0 || at === 2)
          .join(' '),
      ),
      any: group('side'),
      dayname: pattern(`${table.days} ${lists.weekday}`),
      days: group('days'),
      around: group('around'),
      leads: `(?<=(?<!{letter})(${table.leads})( |(?<=['’])))`,
      edge,
      maybe: `(${edge})?`,
    },
    placeIn: (groups, name) => placeOf(lists[name], groups[name] ?? ''),
  };
}
