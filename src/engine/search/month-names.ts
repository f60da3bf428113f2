import { foldWord } from './fold-word.ts';

/**
 * The months of the languages that a query may use (Chinese writes them in digits, 2023年3月), January first; `|` between
 * the forms of one. Written down: to ask the browser for them cost 14 ms of the first query that holds a word.
 */
const LONG: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'январь|января февраль|февраля март|марта апрель|апреля май|мая июнь|июня июль|июля август|августа ' +
    'сентябрь|сентября октябрь|октября ноябрь|ноября декабрь|декабря',
];

const SHORT: readonly string[] = [
  'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  'jan feb mär apr mai jun jul aug sep okt nov dez',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'ene feb mar abr may jun jul ago sept oct nov dic',
  'янв фев|февр мар апр май июн июл авг сен|сент окт ноя|нояб дек',
];

interface MonthName {
  /** 1 to 12. */
  readonly month: number;
  /** True for an abbreviation: "mar" alone is more likely the beginning of a name. */
  readonly short: boolean;
}

const SHORTEST_MONTH = 3;

let months: ReadonlyMap<string, MonthName> | undefined;

/** The month that a folded word names. */
export function monthNamed(term: string): MonthName | undefined {
  if (term.length < SHORTEST_MONTH) return undefined;
  months ??= monthTable();
  return months.get(term);
}

/** The number, 1 to 12, of the month that a folded word names. */
export function monthOf(term: string): number | undefined {
  return monthNamed(term)?.month;
}

/** "may" and "mai" are no abbreviations, though they are as short: what stands among the long forms stays long. */
function monthTable(): Map<string, MonthName> {
  const table = new Map<string, MonthName>();
  const add = (year: string, short: boolean): void =>
    year.split(' ').forEach((forms, at) => {
      for (const form of forms.split('|')) {
        const term = foldWord(form);
        if (!table.has(term)) table.set(term, { month: at + 1, short });
      }
    });
  for (const year of LONG) add(year, false);
  for (const year of SHORT) add(year, true);
  return table;
}
