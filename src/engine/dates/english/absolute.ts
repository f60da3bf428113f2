import { dayPeriod, monthPeriod, type Period, yearPeriod } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { rule } from './rule.ts';
import { MONTH_STARTS, monthNumber, WEEKDAY_STARTS } from './words.ts';

/** Calendar dates: March 22, 20-22 March 2023, Sept. 2023, Friday, Oct. 23, early March, the end of November. */

/** What may stand before a month: Friday, early, the end of. */
const BEFORE =
  '(?:(?:the )?(?<edge>early|late|mid|beginning of|start of|middle of|end of|first half of|second half of)(?: |-)(?:in )?(?:the )?)?';
const LAST_OR_NEXT = '(?:(?<pointing>last|next|this(?: past| coming)?|each|every) )?';
const EDGE_STARTS = ['early', 'late', 'mid', 'the', 'beginning', 'end', 'middle', 'start'];
const POINTING_STARTS = ['last', 'next', 'this', 'each', 'every'];

/** Month names that are words of their own, too: they need a sign that a month is meant. */
const WORDS_TOO = /^(?:may|march|mar\.?|jun\.?|sept?|dec|jan)$/i;
const LEADS_TO_MONTH =
  /(?:\b(?:in|of|since|last|next|this|by|until|till|early|late|mid|from|to|through|during|for|before|after|between|each|every|and|or|that|around|about|on|april|june|february|january)[\s-]|[,(–-] ?)$/i;

const month = (text: string | undefined): number => monthNumber(text ?? '');

function monthReading({ groups, text, start, end }: Found): Reading | undefined {
  const { edge, pointing, day } = groups;
  const name = groups.month ?? '';
  if (!/^[A-Z]/.test(name)) return undefined;
  const number = month(name);
  if (pointing === 'each' || pointing === 'every')
    return { kind: 'set', value: `XXXX-${String(number).padStart(2, '0')}` };
  if (day === undefined && groups.year === undefined && !edge && !pointing && WORDS_TOO.test(name)) {
    if (!LEADS_TO_MONTH.test(text.slice(Math.max(0, start - 12), start))) return undefined;
    // "in March Madness", "May Day", "to May said": a capital that follows makes it a name.
    if (/^ (?:[A-Z]|said|told|on\b|of\b|be\b|have\b)/.test(text.slice(end, end + 6))) return undefined;
  }
  const mod = modOf(edge);
  const adorned = { ...(mod && { mod }), ...partOf(groups.part) };
  if (groups.year !== undefined) {
    const period = calendar(Number(groups.year), number, day);
    return period && { kind: 'period', period, ...adorned };
  }
  if (day !== undefined && !calendar(2024, number, day)) return undefined;
  return {
    kind: 'month',
    month: number,
    ...(day !== undefined && { day: Number(day) }),
    ...(pointing !== undefined && {
      pointing: pointing === 'last' || /past/.test(pointing) ? -1 : pointing === 'next' ? 1 : 0,
    }),
    ...adorned,
  };
}

function calendar(year: number, month: number, day: string | undefined): Period | undefined {
  return day === undefined ? monthPeriod(year, month) : dayPeriod(year, month, Number(day));
}

/** The modifier of a word before a period. */
export function modOf(edge: string | undefined): 'START' | 'MID' | 'END' | undefined {
  if (!edge) return undefined;
  if (/^(?:early|beginning|start|first)/i.test(edge)) return 'START';
  return /^mid/i.test(edge) ? 'MID' : 'END';
}

const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  noon: '12:00',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  midnight: '24:00',
};

/** A part of the day as TIMEX3 writes it. */
export function partOf(word: string | undefined): { readonly part?: string } {
  const part = PARTS[word?.toLowerCase() ?? ''];
  return part === undefined ? {} : { part };
}

/** A year that stands alone is one unless a word or sign next to it says that it counts, numbers or names something. */
const COUNTED_AFTER =
  /^(?:[%°$€£]|-(?:mile|page|seat|member|year|foot|ton|meter|metre|pound|strong|man|acre|room|degree)|['’]?[ -](?:people|men|women|troops|soldiers|shares|tons|tonnes|miles|km|metres|meters|feet|votes|pounds|dollars|euros|points|jobs|workers|employees|members|seats|homes|times|degrees|acres|pages|words|yards|barrels|calories|rpm|hp|cc|watts|percent|per cent|francs|yen|marks|miners|students|delegates|refugees|civilians|cars|units|square|hours|days|weeks|months|years|million|billion|trillion|thousand|and a half|children|residents|passengers|patients|cases|deaths|copies|demonstrators|protesters|police|prisoners|guests|families|companies|stores|ships|planes|missiles|tanks)\b)/i;
const COUNTED_BEFORE =
  /(?:[$€£¥#№@+*/=.,:]|\d[ -]?|\b(?:nearly|almost|about|some|over|than|least|most|up to|only|another|of the|no\.?|number|flight|room|route|highway|page|model|type|boeing|airbus|windows|section|article|resolution|act of|point|rs\.?|a|an|are|were|with|had|have|has|total of|sold|killed|worth|paid|around|roughly|approximately) ?)$/i;
/** Words that a year follows. */
const LEADS_TO_YEAR =
  /(?:\b(?:in|since|of|by|until|till|from|to|through|during|for|before|after|between|early|late|mid|post|pre|fiscal|year|and|or|the|around|about|about|over|from|that|than|summer|spring|fall|autumn|winter|christmas|end|its|his|her|their|was|is) ?-?|[(–—-] ?|[“"'‘’] ?|^|\n)$/i;
const SURELY_IN = /\b(?:in|since|until|by|during|fiscal|before|after|from|mid|of|early|late) ?-?$/i;

function bareYear({ groups, text, start, end }: Found): Reading | undefined {
  const year = Number(groups.year);
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 14);
  if (/[A-Za-z]-?$/.test(before) && !/\b(?:mid|post|pre|early|late)-$/i.test(before)) return undefined;
  if (/^(?:[A-Za-z]|-[A-Za-z]?\d|[’']s\b [a-z]+ (?:model|class))/.test(after)) return undefined;
  if (COUNTED_AFTER.test(after)) return undefined;
  if (!SURELY_IN.test(before)) {
    if (COUNTED_BEFORE.test(before) || !LEADS_TO_YEAR.test(before)) return undefined;
    // Before the age of print a bare number is rather a number, unless a preposition says otherwise.
    if (year < 1500) return undefined;
  } else if (year < 1500 && !/\b(?:in|since|until|by) $/i.test(before)) return undefined;
  const mod = modOf(groups.edge);
  return { kind: 'period', period: yearPeriod(year), ...(mod && { mod }) };
}

function decade({ groups }: Found): Reading | undefined {
  const digits = groups.decade ?? '';
  const tens = digits
    ? Number(digits.slice(-2))
    : 10 * (DECADES.indexOf((groups.word ?? '').toLowerCase()) + 2);
  if (tens % 10 !== 0) return undefined;
  const year = digits.length === 4 ? Number(digits) : 1900 + tens;
  const mod = modOf(groups.edge);
  return {
    kind: 'period',
    period: {
      ...yearPeriod(year),
      grain: year % 100 === 0 && digits.length === 4 && year < 2000 ? 'century' : 'decade',
    },
    ...(mod && { mod }),
  };
}

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function century({ groups }: Found): Reading | undefined {
  const word = groups.nth ?? '';
  const nth = Number.parseInt(word, 10) || CENTURIES.indexOf(word.toLowerCase()) + 15;
  if (nth < 1 || nth > 99) return undefined;
  const mod = modOf(groups.edge);
  return {
    kind: 'period',
    period: { ...yearPeriod((nth - 1) * 100), grain: 'century' },
    ...(mod && { mod }),
  };
}

const CENTURIES = 'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(' ');

function isoDate({ groups }: Found): Reading | undefined {
  const period = dayPeriod(Number(groups.y), Number(groups.m), Number(groups.d));
  return period && { kind: 'period', period, ...(groups.clock && { part: groups.clock }) };
}

/** 11/02/89: American unless its first part can be no month. */
function slashDate({ groups }: Found): Reading | undefined {
  const [a, b] = [Number(groups.a), Number(groups.b)];
  const short = groups.y ?? '';
  const year = Number(short) + (short.length === 4 ? 0 : Number(short) < 50 ? 2000 : 1900);
  const period = a > 12 ? dayPeriod(year, b, a) : dayPeriod(year, a, b);
  return period && { kind: 'period', period };
}

const EDGE_OF_YEAR =
  '(?:(?:the )?(?<edge>early|late|mid|beginning of|start of|middle of|end of)(?: |-)(?:the )?)';

/** The rules of calendar dates. */
export const ABSOLUTE: readonly Rule[] = [
  rule(
    'iso-date',
    ['#'],
    '(?<y>[12]\\d{3})-(?<m>0\\d|1[0-2])-(?<d>[0-3]\\d)(?:(?:T| )(?<clock>[012]\\d:[0-5]\\d)(?::[0-5]\\d)?(?:Z|UTC)?)?(?![\\d-])',
    isoDate,
  ),
  rule('slash-date', ['#'], '(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>[12]\\d{3}|\\d{2})(?![\\d/])', slashDate),
  rule(
    'month-day',
    [...MONTH_STARTS, ...EDGE_STARTS, ...POINTING_STARTS],
    `${BEFORE}${LAST_OR_NEXT}{month} {day}(?:(?:, ?| ,? ?)(?:in )?{year}|(?=(?:-|–|—| to | and )\\d{1,2},? {year}))?(?: {part})?`,
    monthReading,
  ),
  rule(
    'weekday-month-day',
    WEEKDAY_STARTS,
    '(?:{weekday}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b\\.?)(?: {part})?(?:, ?| )(?:the )?(?:{month} {day}(?:,? {year})?|{day} (?:of )?{month}(?:,? {year})?)',
    monthReading,
  ),
  rule(
    'day-month',
    ['#', 'the'],
    '(?:the )?{day}(?: day)? (?:of )?{month}(?:,? {year})?(?: {part})?',
    monthReading,
  ),
  rule(
    'days-of-month',
    ['#', 'the'],
    '{day}(?=(?:-|–|—| to | and | - )\\d{1,2}(?:st|nd|rd|th)? (?:of )?{month}(?:,? {year})?)',
    monthReading,
  ),
  rule(
    'month-days',
    ['#'],
    '(?<={month}(?: )\\d{1,2}(?:-|–|—| to | and | - )){day}(?! ?[A-Z][a-z]{2,8}\\b)(?:,? {year})?',
    monthReading,
  ),
  rule(
    'month-year',
    [...MONTH_STARTS, ...EDGE_STARTS],
    `${BEFORE}{month}(?:,? (?:of )?{year})`,
    monthReading,
  ),
  rule(
    'month',
    [...MONTH_STARTS, ...EDGE_STARTS, ...POINTING_STARTS],
    `${BEFORE}${LAST_OR_NEXT}{month}(?![-/]?\\d|\\w)`,
    monthReading,
  ),
  rule(
    'year',
    ['#', ...EDGE_STARTS, 'post', 'pre'],
    `(?:${EDGE_OF_YEAR}|post-|pre-|(?<fiscal>fiscal )(?:year )?)?{year}`,
    bareYear,
  ),
  rule('fiscal-year', ['fiscal'], '(?:fiscal )(?:year )?{year}', ({ groups }) => ({
    kind: 'period',
    period: yearPeriod(Number(groups.year)),
  })),
  rule(
    'decade',
    ['#', 'the', ...EDGE_STARTS, ...DECADES],
    "(?:the )?(?:(?<edge>early|late|mid|beginning of|end of)(?: |-)(?:the )?)?(?:(?:19|20|18|17)?['’‘`]?(?<decade>(?:1[5-9]|20)?\\d0)['’]?s\\b|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b)",
    decade,
  ),
  rule(
    'century',
    ['#', 'the', ...EDGE_STARTS, ...CENTURIES, 'twenty'],
    '(?:the )?(?:(?<edge>early|late|mid|beginning of|end of|turn of)(?: |-)(?:the )?)?(?<nth>\\d{1,2}(?:st|nd|rd|th)|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)(?: |-)centur(?:y|ies)\\b',
    century,
  ),
];
