import { MONTHS_OF } from '../../calendar/month-names.ts';
import { numericRules } from '../numeric.ts';
import type { grammar } from '../pattern.ts';
import type { Groups, Pointing, Reading, Rule } from '../reading.ts';
import { monthDay, numberIn, yearsFrom } from '../readings.ts';

/**
 * How dates are written out, in any language: what stands there in one means nothing else there in another. Only words of one
 * letter are read in all of them: "Le 3 e 5 mai" is no French.
 */

const DAY = '(3[01]|[12]\\d|0?[1-9])';
/** After the number of a day: "20.", "1er". */
const MARK = '(\\.|[ºª°]|er|-(го|е))?';
/** Between day and month, and between month and year: "de", "del". */
const OF = "( d([eo]l?( este)?|el año|e l['’]année|es jahres) | )";
/** Between the two days of a range: "bis", "al". */
const RANGE = '( ?[-–/] ?| (bis( zum)?|und|et|y|i|и|до|по|do|hasta el|[aàe]|a[lu]) )';
/** After a year: "2023 года". */
const AFTER_YEAR = '( |-)(го|м|й|год(а|у|ов)?|гг?\\.)(?!{letter})';

/** The months of a language, each as its forms; a short form ends in a full stop. Without a list nothing is one, else every number were a day of it. */
export function monthForms(language: string): readonly (readonly string[])[] {
  return (MONTHS_OF[language] ?? '(?!)').split(' ').map((forms) => forms.split('|'));
}

/** The fragments of written dates. */
export function writtenFragments(months: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const names = months.flat();
  const all = names.map((one) => one.replace('.', '')).join('|');
  const year = '(1\\d{3}|20\\d\\d)(?![\\d%]|[.,:/]\\d)';
  return {
    end: '(?!{letter})',
    // Arabic papers write both names of a month.
    month: `(?<month>${all}){end}(\\.(?= ?\\d)|/[ء-ي]{3,9}( ال[ء-ي]{3,5})?)?`,
    // "en sept jours": a short form alone is rather another word.
    fullmonth: `(?<month>${names.filter((one) => !one.endsWith('.')).join('|')}){end}`,
    stated: `(?<year>[12]\\d{3})${AFTER_YEAR}`,
    day: `(?<day>${DAY})${MARK}(?![\\d%,]|[.:/]\\d)`,
    year: `(?<year>${year})(${AFTER_YEAR})?`,
    of: OF,
    // What a table has for "early" and "the end of".
    maybe: '',
    untilday: `(?=${RANGE}\\d\\d?${MARK}${OF}(?<month>${all}){end})`,
  };
}

/** Reads a match with the groups `month` (by name or number), `day` and `year`; `pointing` says which month is meant where there is none. */
export function dateIn(
  months: readonly (readonly string[])[],
  pointing?: (groups: Groups) => Pointing | undefined,
) {
  return (groups: Groups): Reading => {
    const { year, month = '', day } = groups;
    const name = month.toLowerCase();
    const named = months.findIndex((forms) => forms.some((form) => form.replace('.', '') === name)) + 1;
    const number = named || Number(month);
    // "13일" is a day of a month that is not named.
    if (!number && !year) return { kind: 'dayOfMonth', day: Number(day) };
    return number === 0
      ? yearsFrom('year', Number(year))
      : monthDay(numberIn(year), number, numberIn(day), { pointing: pointing?.(groups) });
  };
}

/** The rules of dates that are written out; `lead` is what may stand before a day. */
export function writtenRules(
  rule: ReturnType<typeof grammar>,
  months: readonly (readonly string[])[],
  lead = '',
): readonly Rule[] {
  const read = dateIn(months);
  return [
    ...numericRules(false),
    rule('day-month', `${lead}{day}{of}{month}({of}{year})?`, read),
    rule('days-of-month', `(?<day>${DAY})${MARK}{untilday}`, read),
    rule('month-year', '{maybe}{month}{of}{year}', read),
    rule(
      'korean',
      '(?<year>[12]\\d{3}) ?년( ?(?<month>1?\\d) ?월( ?{day} ?일)?)?|(?<month>1[0-2]|[1-9]) ?월( ?{day} ?일)?|{day}일',
      read,
    ),
  ];
}
