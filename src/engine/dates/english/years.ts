import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { yearOfDecade, yearsFrom } from '../readings.ts';
import { EDGE, IN, PREPOSITION } from './adornments.ts';
import { numberOf, ordinalNumber, rule, TENS } from './words.ts';

/** Years, decades and centuries: 1999, mid-1996, the 1960s, the 20th century. */

/** What follows a number that is no year: it counts something, or is a part of a longer one. */
const COUNTED = /^(?:[a-z%°$€£]|[.,]\d|-[a-z]| b\.?c|[ -](?:people|troops|years))/i;
/** What a year follows: also an adjective, "the deadly 2015 attack". */
const LEADS_TO_YEAR = new RegExp(
  `(\\b(${PREPOSITION}|into|years?|seasons?|due|end|was|is|(the(ir)?|an?|its|his|her)( [a-z]+(ed|ly|ful|al|ous|i(c|ve)))?)[ -]|[’']s |(?<!\\d)[(–—-] ?|[“"'‘’] ?|^|\n)$`,
  'i',
);
/** What only a year follows, also one long ago. */
const IN_YEAR = new RegExp(`(\\b(${IN}|between|fiscal)[ -]|\\b[12]\\d{3}([-–]|, (and )?| and | or ))$`, 'i');

/** Numbers under this are years only after a preposition: "in 1492". */
const EARLIEST_BARE_YEAR = 1500;

function bareYear(groups: Groups, { before, after }: Around): Reading | undefined {
  const year = Number(groups.year);
  if (/[a-z]-?$/i.test(before)) return undefined;
  // "the singer's 1987 Buick": a model.
  if (COUNTED.test(after) || (/[’']s $/.test(before) && /^ [A-Z][a-z]/.test(after))) return undefined;
  if (!IN_YEAR.test(before) && (year < EARLIEST_BARE_YEAR || !LEADS_TO_YEAR.test(before))) return undefined;
  return yearsFrom('year', year);
}

/** fiscal 2013, and the 94 of "in ’94". */
const fullYear = (groups: Groups): Reading => yearsFrom('year', Number(groups.year ?? `19${groups.short}`));

/** The 89 of 1988-89. */
function secondYear(groups: Groups, { before }: Around): Reading | undefined {
  const first = Number(before.slice(-5, -1));
  const year = Math.floor(first / 100) * 100 + Number(groups.short);
  return year > first && year - first < 20 ? yearsFrom('year', year) : undefined;
}

function decade(groups: Groups): Reading {
  const { tens, digits = String(numberOf(`${tens}y`)) } = groups;
  const year = yearOfDecade(digits);
  // The 1800s are a century, the 2000s rather a decade.
  const grain = year % 100 === 0 && year < 2000 ? 'century' : 'decade';
  return yearsFrom(grain, year);
}

const century = ({ ordinal }: Groups): Reading => yearsFrom('century', (ordinalNumber(ordinal) - 1) * 100);

/** The rules of years and longer. */
export const YEARS: readonly Rule[] = [
  rule('year', `(${EDGE}|post-|pre-){year}`, bareYear),
  rule(
    'year',
    "f(iscal (year )?|y ?){year}|(?<=\\b(in|since|of|by) ['’‘])(?<short>[4-9]\\d)(?![\\ds'’])",
    fullYear,
  ),
  rule('second-year', '(?<=\\b(1[5-9]|20)\\d\\d[-–/])(?<short>\\d\\d)(?![\\d%]|[-–/.,]\\d)', secondYear),
  rule(
    'decade',
    `(${EDGE}|the )((?<digits>(1[5-9]|20)\\d0)['’]?s\\b|['’‘\`](?<digits>\\d0)s\\b|(?<tens>${TENS})ies\\b)`,
    decade,
  ),
  rule(
    'century',
    `(${EDGE}|the ){ordinal}(( |-)centur(y|ies)\\b(?! (b\\.?c|of))|(?= and [a-z\\d-]{4,12} centuries))`,
    century,
  ),
];
