import { SEASONS_OF } from '../../calendar/season-names.ts';
import { DAY_PARTS_OF, WEEKDAYS_OF } from '../../calendar/weekday-names.ts';
import { compile } from '../pattern.ts';
import type { LanguageTable } from './table.ts';

/** The words of a table as patterns need them: alternatives, and what a form stands for. */
export interface TableWords {
  /** Fragments of patterns by the names that rules use. */
  readonly fragments: Readonly<Record<string, string>>;
  readonly weekdays: string;
  readonly seasons: string;
  /** Which of the words parted by blanks a form belongs to, counted from 0; -1 for none. */
  readonly indexIn: (words: string, form: string | undefined) => number;
}

/** Takes the words of a language apart. */
export function tableWords(language: string, table: LanguageTable): TableWords {
  const [weekdays = '', seasons = ''] = [WEEKDAYS_OF[language], SEASONS_OF[language]];
  const pattern = (...words: readonly string[]): string =>
    `(${words.join('|').replaceAll(' ', '|').replaceAll('~', `(${table.endings})?`)})`;
  const group = (name: string, words: string): string => `(?<${name}>${pattern(words)}){end}`;
  const unit = `(${Object.entries(table.units)
    .map(([name, forms]) => group(name, forms))
    .join('|')})`;
  const edge = `(${table.edges})( |-)(${table.ofUnit})?`;
  return {
    fragments: {
      weekday: `(?<weekday>${pattern(weekdays)})(${DAY_PARTS_OF[language] ?? ''}){end}`,
      season: group('season', seasons),
      number: `(?<number>[1-9]\\d{0,2}|${pattern(table.numbers)})`,
      unit,
      part: `${group('quarter', table.units.quarter)}|${group('half', table.units.half)}`,
      ordinal: `(?<ordinal>${pattern(table.ordinals)}|[1-4][-.a-zа-яº]{1,3})`,
      one: `(?!(${table.many}){end})${unit}`,
      side: `(${pattern(table.last, table.next)}|que viene)`,
      any: pattern(table.this, table.last, table.next),
      each: `(${table.each})`,
      leads: `(?<=(?<!{letter})(${table.leads})( |(?<=['’])))`,
      edge,
      maybe: `(${edge})?`,
    },
    weekdays,
    seasons,
    indexIn: (words, form = '') =>
      words.split(' ').findIndex((one) => compile(`^${pattern(one)}$`, 'i').test(form)),
  };
}
