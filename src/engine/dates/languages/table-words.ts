import { alternatives } from './alternatives.ts';
import type { LanguageTable } from './table.ts';

/** The words of a table as patterns need them: alternatives, and what a form stands for. */
export interface TableWords {
  /** Fragments of patterns by the names that rules use. */
  readonly fragments: Readonly<Record<string, string>>;
  /** Which of a list a form belongs to, counted from 0; -1 for none. */
  readonly indexIn: (list: readonly string[], form: string | undefined) => number;
}

/** Takes a table's words apart. */
export function tableWords(table: LanguageTable): TableWords {
  const { weekdays, seasons, numbers, ordinals, units, edges, article } = table;
  const endings = ['', ...table.endings.split('|')];
  const formsOf = (list: readonly string[]): string[] =>
    list.flatMap((forms) =>
      forms
        .split('|')
        .flatMap((form) => (form.endsWith('~') ? endings.map((ending) => form.slice(0, -1) + ending) : form)),
    );
  const pattern = (...list: readonly string[]): string => `(?:${alternatives(formsOf(list))})`;
  const group = (name: string, list: readonly string[]): string => `(?<${name}>${pattern(...list)}){end}`;
  const unit = `(?:${Object.entries(units)
    .map(([name, forms]) => `(?<${name}>${pattern(forms)})`)
    .join('|')}){end}`;
  const edge = `(?:${edges.map((one, index) => `(?<e${index}>${one})`).join('|')})(?: |-)(?:(?:${article}) ?)?`;
  return {
    fragments: {
      weekday: group('weekday', weekdays),
      season: group('season', seasons),
      ordinal: group('ordinal', ordinals),
      number: `(?<number>[1-9]\\d{0,2}|${pattern(...numbers)})`,
      unit,
      one: `(?!(?:${table.many}){end})${unit}`,
      side: pattern(table.last, table.next),
      any: pattern(table.this, table.last, table.next),
      each: pattern(table.each),
      leads: `(?<=(?<!{letter})(?:${table.leads})(?: |(?<=['’])))`,
      edge,
      // Nobody writes of earlier centuries in the news, and V and I are words.
      roman: 'xxi?|xix|xviii?|xvii?|xvi?|xi[iv]|xiii',
      maybe: `(?:${edge})?`,
    },
    indexIn: (list, form = '') => list.findIndex((one) => formsOf([one]).includes(form.toLowerCase())),
  };
}
