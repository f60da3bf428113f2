import type { Grain } from '../period.ts';

/** English words of time, as tables and as fragments of patterns. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');
const WEEKDAY_NAMES = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** The month (from 1) of a name or its abbreviation. */
export function monthNumber(name: string): number {
  const head = name.toLowerCase().slice(0, 3);
  return MONTH_NAMES.findIndex((month) => month.startsWith(head)) + 1;
}

/** The weekday (1 for Monday) of a name or its abbreviation. */
export function weekdayNumber(name: string): number {
  const head = name.toLowerCase().slice(0, 3);
  return WEEKDAY_NAMES.findIndex((weekday) => weekday.startsWith(head)) + 1;
}

/** "first" or "1st" as a number. */
export function ordinalNumber(word: string): number {
  return Number.parseInt(word, 10) || ORDINALS.indexOf(word.toLowerCase()) + 1;
}

/** A number in digits or words; undefined where it is a vague one ("several"). */
export function numberOf(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  if (/^\d/.test(text)) {
    const half = /1\/2$/.test(text) && /\s/.test(text) ? 0.5 : 0;
    return Number.parseFloat(text.replaceAll(',', '')) + half;
  }
  if (/^(?:a|an)$/.test(text)) return 1;
  if (/couple/.test(text)) return 2;
  if (/^(?:a |half a )?dozen$/.test(text)) return text.startsWith('half') ? 6 : 12;
  let [total, group] = [0, 0];
  for (const word of text.split(/[\s-]+/)) {
    const [small, ten] = [SMALL.indexOf(word), TENS.indexOf(word)];
    if (small >= 0) group += small;
    else if (ten >= 0) group += (ten + 2) * 10;
    else if (word === 'hundred') group = (group || 1) * 100;
    else if (word === 'thousand') [total, group] = [total + (group || 1) * 1000, 0];
    else if (word !== 'a' && word !== 'and') return undefined;
  }
  return total + group;
}

/** How a unit counts: as a grain of the calendar where it has one, and as a letter of ISO 8601 durations. */
export interface Unit {
  readonly grain: Grain | undefined;
  readonly letter: string;
  /** Units of the letter in one. */
  readonly times: number;
}

const UNITS: Readonly<Record<string, Unit>> = {
  second: { grain: undefined, letter: 'TS', times: 1 },
  minute: { grain: undefined, letter: 'TM', times: 1 },
  hour: { grain: undefined, letter: 'TH', times: 1 },
  day: { grain: 'day', letter: 'D', times: 1 },
  night: { grain: 'day', letter: 'D', times: 1 },
  week: { grain: 'week', letter: 'W', times: 1 },
  weekend: { grain: 'weekend', letter: 'WE', times: 1 },
  fortnight: { grain: 'week', letter: 'W', times: 2 },
  month: { grain: 'month', letter: 'M', times: 1 },
  quarter: { grain: 'quarter', letter: 'Q', times: 1 },
  year: { grain: 'year', letter: 'Y', times: 1 },
  decade: { grain: 'decade', letter: 'Y', times: 10 },
  century: { grain: 'century', letter: 'Y', times: 100 },
};

/** The unit of a word, singular or plural. */
export function unitOf(word: string): Unit {
  const name = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  const unit = UNITS[name];
  if (!unit) throw new Error(`"${word}" is no unit of time`);
  return unit;
}

/** What a fraction of a unit is counted in, and how many of those are in it. */
const FRACTIONS: Readonly<Record<string, readonly [parts: number, letter: string]>> = {
  Y: [12, 'M'],
  TH: [60, 'M'],
  TM: [60, 'S'],
};

/** An ISO 8601 duration: P3D, PT5H, P1Y6M; PXD where the number is not known. */
export function lengthOf(amount: number | undefined, { letter, times }: Unit): string {
  const prefix = letter.startsWith('T') ? 'PT' : 'P';
  const name = letter.replace('T', '');
  if (amount === undefined) return `${prefix}X${times === 100 ? 'C' : times === 10 ? 'DE' : name}`;
  const total = amount * times;
  if (Number.isInteger(total)) return `${prefix}${total}${name}`;
  const [parts, part] = FRACTIONS[letter] ?? [0, ''];
  const whole = Math.floor(total);
  if (parts > 0)
    return `${prefix}${whole > 0 ? whole + name : ''}${Math.round((total - whole) * parts)}${part}`;
  return `${prefix}${total}${name}`;
}

const number = [...SMALL.slice(1), ...TENS].toSorted((a, b) => b.length - a.length).join('|');

/** Fragments that patterns name in braces; see pattern.ts. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  month: `(?<month>${MONTH_NAMES.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`,
  weekday: `(?<weekday>${WEEKDAY_NAMES.join('|')})`,
  day: '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:/]\\d)',
  year: '(?<year>1\\d{3}|20\\d\\d)(?![\\d%]|[.,:]\\d|/(?!\\d\\d\\b)|-\\d{2}-)',
  unit: '(?<unit>(?:second|minute|hour|day|weekend|week|fortnight|month|quarter|year|decade)s?|centur(?:y|ies))\\b',
  units: '(?<unit>(?:second|minute|hour|day|weekend|week|fortnight|month|quarter|year|decade)s|centuries)\\b',
  number: `(?<number>\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,4}(?:\\.\\d{1,2}| 1/2)?|(?:${number}|hundred|thousand)(?:(?: |-|(?<=hundred) and )(?:${number}|hundred|thousand)){0,4})`,
  few: '(?<few>(?:a )?few(?: more)?|several(?: more)?|many|some|numerous|recent|a number of)',
  couple: '(?<couple>(?:a )?couple(?: more)?(?: of)?|(?:half )?a dozen)',
  part: '(?<part>morning|afternoon|evening|night|midnight|noon)',
  season: '(?<season>spring|summer|autumn|fall|winter)',
  ordinal: '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)',
};
