import type { LanguageTable } from './table.ts';

/** The words of a table as patterns need them: lists of forms, the longest first, and what a form stands for. */
export interface TableWords {
  /** Fragments of patterns by the names that rules use. */
  readonly fragments: Readonly<Record<string, string>>;
  /** The words that expressions may begin with. */
  readonly starts: Readonly<
    Record<'months' | 'weekdays' | 'numbers' | 'units' | 'seasons' | 'sides' | 'these', readonly string[]>
  >;
  readonly monthOf: (form: string) => number;
  readonly weekdayOf: (form: string) => number;
  readonly seasonOf: (form: string) => number;
  readonly numberOf: (form: string | undefined) => number;
  /** -1 for "last", 0 for "this", 1 for "next". */
  readonly pointingOf: (form: string) => -1 | 0 | 1;
}

/** Takes a table's words apart. */
export function tableWords(table: LanguageTable): TableWords {
  const { months, weekdays, seasons, numbers, units } = table;
  const inflected = (stems: string): string[] =>
    stems.split('|').flatMap((stem) => table.endings.split('|').map((ending) => stem + ending));
  const [these, last, next] = [inflected(table.this), inflected(table.last), inflected(table.next)];
  const numberForms = numbers.flatMap((one) => one.split('|'));
  const unit = `(?:${Object.entries(units)
    .map(([name, forms]) => `(?<${name}>${alternatives(forms.split('|'))})`)
    .join('|')})(?!\\p{L})`;
  return {
    fragments: {
      month: `(?<month>${alternatives(formsOf(months))})(?!\\p{L})(?:\\.(?= ?\\d))?`,
      weekday: `(?<weekday>${alternatives(formsOf(weekdays))})(?!\\p{L})`,
      season: `(?<season>${alternatives(formsOf(seasons))})(?!\\p{L})`,
      day: `(?<day>3[01]|[12]\\d|0?[1-9])(?:${table.dayMark})?(?![\\d%,]|[.:/]\\d)`,
      year: `(?<year>1\\d{3}|20\\d\\d)(?![\\d%]|[.,:/]\\d)(?:(?: |-)(?:${table.afterYear})(?!\\p{L}))?`,
      number: `(?<number>[1-9]\\d{0,2}|${alternatives(numberForms)})`,
      unit,
      one: `(?!(?:${table.many})(?!\\p{L}))${unit}`,
      of: `(?: (?:${table.of}) | )`,
      side: `(?:${alternatives([...last, ...next])})`,
      any: `(?:${alternatives([...these, ...last, ...next])})`,
      leads: `(?<=(?<!\\p{L})(?:${table.leads})(?: |(?<=['’])))`,
    },
    starts: {
      months: formsOf(months),
      weekdays: formsOf(weekdays),
      seasons: formsOf(seasons),
      numbers: ['#', ...firstWords(numberForms)],
      units: Object.values(units).flatMap((forms) => forms.split('|')),
      sides: firstWords([...last, ...next]),
      these: firstWords([...these, ...table.article.split('|')]),
    },
    monthOf: (form) => indexOf(months, form) + 1,
    weekdayOf: (form) => indexOf(weekdays, form) + 1,
    seasonOf: (form) => indexOf(seasons, form),
    numberOf: (form) =>
      form === undefined ? 1 : /^\d/.test(form) ? Number(form) : indexOf(numbers, form) + 1,
    pointingOf: (form) => (includes(last, form) ? -1 : includes(these, form) ? 0 : 1),
  };
}

/** The words that phrases begin with. */
export function firstWords(phrases: readonly string[]): string[] {
  return phrases.map((one) => one.split(/[ ’'.]/u)[0] ?? '');
}

/** Forms as alternatives of a pattern: the longest first, or a shorter one would take its beginning. */
export function alternatives(forms: readonly string[]): string {
  return forms.toSorted((a, b) => b.length - a.length).join('|');
}

function formsOf(lists: readonly string[]): string[] {
  return lists.flatMap((forms) => forms.split(' '));
}

function indexOf(lists: readonly string[], form: string): number {
  return lists.findIndex((forms) => includes(forms.split(/[ |]/), form));
}

function includes(forms: readonly string[], form: string): boolean {
  return forms.includes(form.toLowerCase());
}
