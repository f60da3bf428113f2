import { yearPeriod } from '../period.ts';
import type { Found, Reading, Rule } from '../reading.ts';
import { stated } from '../readings.ts';
import { EDGE, IN, modOf, PREPOSITION } from './adornments.ts';
import { rule } from './rule.ts';

/** Years, decades and centuries: 1999, mid-1996, the 1960s, the 20th century. */

/** What follows a number that counts something. */
const COUNTED =
  /^(?:[%°$€£]|-[a-z]| b\.?c|[ -](?:people|(?:wo)?men|troops|soldiers|tons|miles|met(?:er|re)s|feet|votes|dollars|euros|jobs|workers|members|times|hours|days|years|others))/i;
/** What a year follows. */
const LEADS_TO_YEAR = new RegExp(
  `(?:\\b(?:${PREPOSITION}|into|post|pre|fiscal|years?|seasons?|due|the|a|end|its|his|her|their|our|was|is)[ -]|[’']s |(?<!\\d)[(–—-] ?|[“"'‘’] ?|^|\n)$`,
  'i',
);
/** An adjective in front: "the deadly 2015 attack". */
const DESCRIBED =
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) [a-z]{2,12}(?:ed|ly|ful|al|ous|ic|ive|ing) $/;
/** What only a year follows, also one long ago. */
const IN_YEAR = new RegExp(
  `(?:\\b(?:${IN}|between|fiscal)[ -]|\\b[12]\\d{3}(?:[-–]|, (?:and )?| and | or ))$`,
  'i',
);

/** Numbers under this are years only after a preposition: "in 1492". */
const EARLIEST_BARE_YEAR = 1500;

/** How far to the left and right a sign is looked for: the longest of the words above ("their unsuccessful") and a blank. */
const CONTEXT = 24;

function bareYear({ groups, text, start, end }: Found): Reading | undefined {
  const year = Number(groups.year);
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  if (/[A-Za-z]-?$/.test(before) || /^(?:[A-Za-z]|-[A-Za-z]?\d{1,2}\b-|[.,]\d)/.test(after)) return undefined;
  // "the singer's 1987 Buick": a model.
  if (COUNTED.test(after) || (/[’']s $/.test(before) && /^ [A-Z][a-z]/.test(after))) return undefined;
  const leads = LEADS_TO_YEAR.test(before) || DESCRIBED.test(before);
  if (!IN_YEAR.test(before) && (year < EARLIEST_BARE_YEAR || !leads)) return undefined;
  return stated(yearPeriod(year), modOf(groups.edge));
}

const fullYear = ({ groups }: Found): Reading => stated(yearPeriod(Number(groups.year)));

/** The '94 of "in '94". */
function shortYear({ groups }: Found): Reading {
  return stated(yearPeriod(1900 + Number(groups.short)));
}

/** The 89 of 1988-89. */
function secondYear({ groups, text, start }: Found): Reading | undefined {
  const first = Number(text.slice(start - 5, start - 1));
  const year = Math.floor(first / 100) * 100 + Number(groups.short);
  return year > first && year - first < 20 ? stated(yearPeriod(year)) : undefined;
}

const TEN_YEARS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function decade({ groups }: Found): Reading | undefined {
  const digits = groups.digits ?? '';
  const year = digits
    ? Number(digits.length === 4 ? digits : `19${digits}`)
    : 1920 + 10 * TEN_YEARS.indexOf((groups.word ?? '').toLowerCase());
  // The 1800s are a century, the 2000s rather a decade.
  const grain = year % 100 === 0 && year < 2000 ? 'century' : 'decade';
  return stated({ ...yearPeriod(year), grain }, modOf(groups.edge));
}

const NTH = 'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(' ');

function century({ groups }: Found): Reading | undefined {
  const word = (groups.nth ?? '').toLowerCase();
  const nth = /^\d/.test(word) ? Number.parseInt(word, 10) : NTH.indexOf(word) + 15;
  if (nth < 1 || nth > 99) return undefined;
  return stated({ ...yearPeriod((nth - 1) * 100), grain: 'century' }, modOf(groups.edge));
}

/** The rules of years and longer. */
export const YEARS: readonly Rule[] = [
  rule('year', `(?:${EDGE}|post-|pre-){year}`, bareYear),
  rule(
    'short-year',
    "(?<=\\b(?:in|since|of|by|until|and|from) ['’‘])(?<short>[4-9]\\d)(?![\\ds'’])",
    shortYear,
  ),
  rule('fiscal-year', 'f(?:iscal (?:year )?|y ?){year}', fullYear),
  rule('second-year', '(?<=\\b(?:1[5-9]|20)\\d\\d[-–/])(?<short>\\d\\d)(?![\\d%]|[-–/.,]\\d)', secondYear),
  rule(
    'decade',
    `(?:${EDGE}|the )(?:(?<digits>(?:1[5-9]|20)\\d0)['’]?s\\b|['’‘\`](?<digits>\\d0)s\\b|(?<word>(?<=the |mid-)(?:${TEN_YEARS.join('|')}))\\b)`,
    decade,
  ),
  rule(
    'century',
    `(?:${EDGE}|the )(?<nth>\\d{1,2}(?:st|nd|rd|th)|${NTH.join('|')})(?:(?: |-)centur(?:y|ies)\\b|(?= (?:and|to|or) (?:the )?(?:\\d{1,2}th|${NTH.join('|')})(?: |-)centur))`,
    century,
  ),
];
