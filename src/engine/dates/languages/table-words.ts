import type { LanguageTable } from './table.ts';

/** The words of a table as patterns need them: alternatives, and what a form stands for. */
export interface TableWords {
  /** Fragments of patterns by the names that rules use. */
  readonly fragments: Readonly<Record<string, string>>;
  /** The words that expressions may begin with. */
  readonly starts: Readonly<
    Record<
      'months' | 'weekdays' | 'numbers' | 'ordinals' | 'units' | 'seasons' | 'sides' | 'edges',
      readonly string[]
    >
  >;
  /** Which of a list a form belongs to, counted from 0; -1 for none. */
  readonly indexIn: (list: readonly string[], form: string | undefined) => number;
}

/** Takes a table's words apart. */
export function tableWords(table: LanguageTable): TableWords {
  const { months, weekdays, seasons, numbers, ordinals, units, edges } = table;
  const endings = ['', ...table.endings.split('|')];
  const formsOf = (list: readonly string[]): string[] =>
    list.flatMap((forms) =>
      forms
        .split('|')
        .flatMap((form) => (form.endsWith('~') ? endings.map((ending) => form.slice(0, -1) + ending) : form)),
    );
  const pattern = (list: readonly string[]): string => alternatives(formsOf(list));
  const group = (name: string, list: readonly string[]): string => `(?<${name}>${pattern(list)})(?!\\p{L})`;
  const day = `(?:3[01]|[12]\\d|0?[1-9])`;
  const year = `(?:1\\d{3}|20\\d\\d)(?![\\d%]|[.,:/]\\d)`;
  const of = `(?: (?:${table.of}) | )`;
  const unit = `(?:${Object.entries(units)
    .map(([name, forms]) => `(?<${name}>${pattern([forms])})`)
    .join('|')})(?!\\p{L})`;
  const edge = `(?:${edges.map((one, index) => `(?<e${index}>${one})`).join('|')})(?: |-)(?:(?:${table.article}) ?)?`;
  return {
    fragments: {
      month: `${group('month', months)}(?:\\.(?= ?\\d))?`,
      weekday: group('weekday', weekdays),
      season: group('season', seasons),
      ordinal: group('ordinal', ordinals),
      day: `(?<day>${day})(?:${table.dayMark})?(?![\\d%,]|[.:/]\\d)`,
      year: `(?<year>${year})(?:(?: |-)(?:${table.afterYear})(?!\\p{L}))?`,
      number: `(?<number>[1-9]\\d{0,2}|${pattern(numbers)})`,
      unit,
      one: `(?!(?:${table.many})(?!\\p{L}))${unit}`,
      of,
      // "from March to June 2022": the other end says the year of both.
      other: `(?=(?: ?[-–] ?| (?:${table.to}) )(?:${day}(?:${table.dayMark})?${of})?(?:${pattern(months)})${of}(?<year>${year}))`,
      side: `(?:${pattern([table.last, table.next])})`,
      any: `(?:${pattern([table.this, table.last, table.next])})`,
      each: `(?:${pattern([table.each])})`,
      leads: `(?<=(?<!\\p{L})(?:${table.leads})(?: |(?<=['’])))`,
      edge,
      maybe: `(?:${edge})?`,
    },
    starts: {
      months: formsOf(months),
      weekdays: formsOf(weekdays),
      seasons: formsOf(seasons),
      numbers: ['#', ...firstWords(formsOf(numbers))],
      ordinals: firstWords(formsOf(ordinals)),
      units: formsOf(Object.values(units)),
      sides: firstWords(formsOf([table.this, table.last, table.next, table.each, table.article])),
      edges: table.edgeStarts.split(' '),
    },
    indexIn: (list, form = '') => list.findIndex((one) => formsOf([one]).includes(form.toLowerCase())),
  };
}

/** The words that phrases begin with. */
export function firstWords(phrases: readonly string[]): string[] {
  return phrases.map((one) => /^\p{L}*/u.exec(one)?.[0] ?? '');
}

/** Forms as alternatives of a pattern: the longest first, or a shorter one would take its beginning. */
export function alternatives(forms: readonly string[]): string {
  return forms.toSorted((a, b) => b.length - a.length).join('|');
}
