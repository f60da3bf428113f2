import { ISO_DATE } from '../english/numeric.ts';
import { grammar } from '../pattern.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../period.ts';
import type { Found, Pointing, Reading, Rule } from '../reading.ts';
import type { LanguageTable } from './table.ts';

/** The rules that languages with words of month and weekday share: absolute dates, weekdays, months, the common relative forms. */

const UNIT_LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y', hour: 'TH' } as const;

/** Builds the rules of a language. */
export function tableRules(table: LanguageTable): readonly Rule[] {
  const { months, weekdays, numbers, units, ago, phrases } = table;
  const inflected = (stems: string): string[] =>
    stems.split('|').flatMap((stem) => table.endings.split('|').map((ending) => stem + ending));
  const [these, last, next] = [inflected(table.this), inflected(table.last), inflected(table.next)];
  const bars = (forms: readonly string[]): string =>
    longestFirst(forms.flatMap((one) => one.split(' '))).join('|');
  const numberWords = longestFirst(numbers.flatMap((one) => one.split('|')));
  const rule = grammar(
    {
      month: `(?<month>${bars(months)})(?!\\p{L})(?:\\.(?= ?\\d))?`,
      weekday: `(?<weekday>${bars(weekdays)})(?!\\p{L})`,
      day: `(?<day>3[01]|[12]\\d|0?[1-9])(?:${table.dayMark})?(?![\\d%,]|[.:/]\\d)`,
      year: `(?<year>1\\d{3}|20\\d\\d)(?![\\d%]|[.,:/]\\d)(?: (?:${table.afterYear})(?!\\p{L}))?`,
      number: `(?<number>\\d{1,3}|${numberWords.join('|')})`,
      unit: `(?:${Object.entries(units)
        .map(([unit, forms]) => `(?<${unit}>${longestFirst(forms.split('|')).join('|')})`)
        .join('|')})(?!\\p{L})`,
      of: `(?: (?:${table.of}) | )`,
      side: `(?:${longestFirst([...last, ...next]).join('|')})`,
      any: `(?:${longestFirst([...these, ...last, ...next]).join('|')})`,
    },
    'iuy',
  );

  const indexOf = (lists: readonly string[], word: string | undefined, by: string): number =>
    lists.findIndex((forms) => forms.split(by).includes((word ?? '').toLowerCase())) + 1;

  function date({ groups }: Found): Reading | undefined {
    const month = indexOf(months, groups.month, ' ');
    const [day, year] = [groups.day === undefined ? undefined : Number(groups.day), groups.year];
    if (year !== undefined) {
      const period =
        day === undefined ? monthPeriod(Number(year), month) : dayPeriod(Number(year), month, day);
      return period && { kind: 'period', period };
    }
    return { kind: 'month', month, ...(day !== undefined && { day }), ...pointing(groups) };
  }

  const weekday = ({ groups }: Found): Reading => ({
    kind: 'weekday',
    weekday: indexOf(weekdays, groups.weekday, ' '),
    ...pointing(groups),
  });

  const year = ({ groups }: Found): Reading => ({ kind: 'period', period: yearPeriod(Number(groups.year)) });

  function numeric({ groups }: Found): Reading | undefined {
    const period = dayPeriod(Number(groups.y), Number(groups.m), Number(groups.d));
    return period && { kind: 'period', period };
  }

  function counted({ groups }: Found): readonly [keyof typeof UNIT_LETTERS, number] {
    const unit =
      (Object.keys(UNIT_LETTERS) as (keyof typeof UNIT_LETTERS)[]).find((one) => groups[one]) ?? 'day';
    const word = groups.number;
    return [unit, word === undefined ? 1 : Number(word) || indexOf(numbers, word, '|')];
  }

  function length(found: Found): Reading {
    const [unit, amount] = counted(found);
    const letter = UNIT_LETTERS[unit];
    return { kind: 'length', value: letter === 'TH' ? `PT${amount}H` : `P${amount}${letter}` };
  }

  function back(found: Found): Reading {
    const [unit, amount] = counted(found);
    return unit === 'hour'
      ? length(found)
      : { kind: 'shift', grain: unit, amount: -amount, from: 'published' };
  }

  function thisUnit(found: Found): Reading | undefined {
    const [unit] = counted(found);
    const side = (found.groups.before ?? found.groups.after ?? '').toLowerCase();
    if (unit === 'hour' || (unit === 'day' && these.includes(side))) return undefined;
    const amount = last.includes(side) ? -1 : next.includes(side) ? 1 : 0;
    return { kind: 'shift', grain: unit, amount, from: 'published' };
  }

  function phrase({ text, start, end }: Found): Reading | undefined {
    const [grain, amount] = phrases[text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')] ?? [];
    return grain && { kind: 'shift', grain, amount: amount ?? 0, from: 'published' };
  }

  const monthStarts = months.flatMap((one) => one.split(' '));
  const weekdayStarts = weekdays.flatMap((one) => one.split(' '));
  const numberStarts = ['#', ...firstWords(numberWords)];
  const sideStarts = firstWords([...last, ...next]);
  const unitStarts = Object.values(units).flatMap((forms) => forms.split('|'));
  const agoStarts = ago.before ? firstWords(ago.before.split('|')) : numberStarts;
  return [
    ISO_DATE,
    rule('numeric', ['#'], '(?<d>\\d{1,2})([./])(?<m>\\d{1,2})\\2(?<y>[12]\\d{3})(?![\\d/])', numeric),
    rule(
      'day-month',
      ['#', ...weekdayStarts],
      '(?:{weekday},? (?:\\p{L}{2,3} )?)?{day}{of}{month}(?:{of}{year})?',
      date,
    ),
    rule(
      'days-of-month',
      ['#'],
      `{day}(?=(?: ?[-–] ?| (?:${table.to}) )\\d{1,2}(?:${table.dayMark})?{of}{month}(?:{of}{year})?)`,
      date,
    ),
    rule('month-year', monthStarts, '{month}{of}{year}', date),
    rule('month', monthStarts, `(?<=(?<!\\p{L})(?:${table.leads}) ){month}(?! \\d)`, date),
    rule(
      'month-pointing',
      [...sideStarts, ...monthStarts],
      '(?:(?<before>{side}) {month}|{month} (?<after>{side}))(?!\\p{L})',
      date,
    ),
    rule(
      'weekday',
      [...sideStarts, ...weekdayStarts],
      '(?:(?<before>{side}) )?{weekday}(?: (?<after>{side})(?!\\p{L}))?',
      weekday,
    ),
    rule(
      'year',
      ['#'],
      `(?:(?<=(?<!\\p{L})(?:${table.leads}) ){year}|(?<=[12]\\d{3}[-–/]){year}|{year}(?=[-–/][12]\\d{3}(?!\\d))|{plainyear})(?![-\\p{L}]\\p{L})`.replace(
        '{plainyear}',
        table.afterYear === '(?!)' ? '(?!)' : `(?<year>1\\d{3}|20\\d\\d) (?:${table.afterYear})(?!\\p{L})`,
      ),
      year,
    ),
    rule(
      'this-unit',
      [...firstWords([...these, ...table.article.split('|')]), ...sideStarts, ...unitStarts],
      `(?:(?:${table.article}) ?)?(?:(?<before>{any}) {unit}|{unit} (?<after>{side}))(?!\\p{L})`,
      thisUnit,
    ),
    rule(
      'phrase',
      firstWords(Object.keys(phrases)),
      `(?:${longestFirst(Object.keys(phrases)).join('|')})(?!\\p{L})`,
      phrase,
    ),
    rule(
      'ago',
      agoStarts,
      ago.before
        ? `(?:${ago.before}) {number} {unit}`
        : `(?:{number} )?{unit} (?:${ago.after ?? ''})(?!\\p{L})`,
      back,
    ),
    ...(ago.after ? [rule('unit-ago', unitStarts, `{unit} (?:${ago.after})(?!\\p{L})`, back)] : []),
    rule('length', numberStarts, `{number} {unit}(?! (?:${table.old}))`, length),
  ];

  function pointing(groups: Found['groups']): { readonly pointing?: Pointing } {
    const side = groups.before ?? groups.after;
    if (side === undefined) return {};
    return { pointing: last.includes(side.toLowerCase()) ? -1 : 1 };
  }
}

function longestFirst(words: readonly string[]): string[] {
  return words.toSorted((a, b) => b.length - a.length);
}

/** The words that phrases begin with. */
function firstWords(phrases: readonly string[]): string[] {
  return phrases.map((one) => one.split(/[ ’'.]/u)[0] ?? '');
}
