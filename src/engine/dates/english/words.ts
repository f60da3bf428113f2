import { MONTHS_OF, monthOf } from '../../calendar/month-names.ts';
import { SEASONS_OF } from '../../calendar/season-names.ts';
import { WEEKDAYS_OF } from '../../calendar/weekday-names.ts';
import { grammar } from '../pattern.ts';
import { UNIT_WORDS } from '../unit.ts';

/** English words of time, as tables and as fragments of patterns. */

const MONTHS = MONTHS_OF.en.split(/[ |]/);
const WEEKDAYS = WEEKDAYS_OF.en;
const SEASONS = SEASONS_OF.en;
/** One to nineteen, and on in tens. */
const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );
/** Where the tens begin among them. */
const TWENTY = 19;
/** How the tens begin: the "sixt" of sixty and sixties. */
export const TENS = NUMBERS.slice(TWENTY)
  .map((ten) => ten.slice(0, -1))
  .join('|');
/** First to twenty-first. */
const ORDINALS = `first second third ${NUMBERS.slice(3, TWENTY + 1)
  .map((one) => `${one.replace(/[te]$/, '').replace(/v$/, 'f').replace(/y$/, 'ie')}th`)
  .join(' ')} twenty-first`;

/** How the names of months begin. */
export const SHORT = MONTHS_OF.en
  .split(' ')
  .map((name) => name.slice(0, 3))
  .join('|');

/** The month (from 1) of a name or its abbreviation; 0 for none. */
export function monthNumber(name = ''): number {
  return monthOf(name.replace('.', '')) ?? 0;
}

const placeIn = (words: string, word = ''): number =>
  words.split(' ').findIndex((forms) => forms.split('|').includes(word.toLowerCase())) + 1;

/** The weekday (1 for Monday) of a name. */
export const weekdayNumber = (name?: string): number => placeIn(WEEKDAYS, name);

/** The season (1 for spring) of a name. */
export const seasonNumber = (name?: string): number => placeIn(SEASONS, name);

/** "first" or "1st" to "twenty-first" as a number; 0 for none. */
export const ordinalNumber = (word = ''): number => Number.parseInt(word, 10) || placeIn(ORDINALS, word);

/** A number in digits or words; one where there is none ("a week"). */
export function numberOf(words = ''): number {
  const text = words.toLowerCase();
  if (/^\d/.test(text)) return Number.parseFloat(text.replaceAll(',', '')) + (/\//.test(text) ? 0.5 : 0);
  if (/couple/.test(text)) return 2;
  if (/dozen/.test(text)) return 12;
  let [total, group] = [0, 0];
  for (const word of text.split(/[\s-]+/)) {
    const at = NUMBERS.indexOf(word);
    if (word === 'hundred') group = (group || 1) * 100;
    else if (word === 'thousand') [total, group] = [(group || 1) * 1000, 0];
    else group += at < TWENTY ? at + 1 : (at - TWENTY + 2) * 10;
  }
  return total + group || 1;
}

const alternatives = (words: string): string => words.replaceAll(' ', '|');
const number = [...NUMBERS, 'hundred', 'thousand'].join('|');
const unit = `(${UNIT_WORDS.join('|').replace('|century', '')})s`;

/** Fragments that patterns name in braces; see pattern.ts. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  month: `(?<month>${MONTHS.map((one) => one.replace('.', '\\b\\.?')).join('|')})`,
  weekday: `(?<weekday>${alternatives(WEEKDAYS)})`,
  day: '(?<day>3[01]|[12]\\d|0?[1-9])(st|nd|rd|th)?(?![\\d%]|[.,:/]\\d)',
  year: '(?<year>1\\d{3}|20\\d\\d)(?![\\d%]|[.,:]\\d|/(?!\\d\\d\\b))',
  side: '(?<side>last|next|this( past| coming)?)',
  ofyear: '(,? (of )?(fiscal )?({year}|(?<ofyear>last|this|next) year))',
  unit: `(?<unit>${unit}?|centur(y|ies))\\b`,
  one: `(?<unit>minute|hour|day|week|month|year|decade|century|fortnight)\\b`,
  units: `(?<unit>${unit}|centuries)\\b`,
  figure: `\\d{1,3}(,\\d{3}){1,3}|\\d{1,4}(\\.\\d{1,2}| 1/2)?|(a (?=hundred|thousand))?(${number})(( |-|(?<=hundred) and )(${number})){0,4}`,
  number: '(?<number>{figure})',
  few: '(?<few>(a )?few( more)?|several( more)?|many|some|recent|coming)',
  couple: '(?<couple>(a )?couple( more)?( of)?|a dozen)',
  part: '(?<part>morning|afternoon|evening|night|midnight|noon)',
  season: `(?<season>${alternatives(SEASONS)})`,
  ordinal: `(?<ordinal>[1-9]\\d?(st|nd|rd|th)|${alternatives(ORDINALS)})`,
};

/** Builds a rule of the English grammar. */
export const rule = grammar(FRAGMENTS);
