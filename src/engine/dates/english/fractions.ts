import type { Groups, Reading, Rule } from '../reading.ts';
import { numberIn, partOfYear } from '../readings.ts';
import { EDGE, pointingOf } from './adornments.ts';
import { monthNumber, ordinalNumber, rule, SHORT, seasonNumber } from './words.ts';

/** Parts of a year: seasons, quarters, halves, and the quarter that a report is about. */

/** A season, a quarter, a half; Q3 2022, 3Q, H1 2022: without its year H1 is rather a name. */
function part(groups: Groups): Reading | undefined {
  const { season, ordinal, month, which, code = '', year, short, side, ofyear } = groups;
  const grain = season ? 'season' : which || /h/i.test(code) ? 'half' : 'quarter';
  const nth =
    seasonNumber(season) ||
    ordinalNumber(ordinal ?? which) ||
    Math.ceil(monthNumber(month) / 3) ||
    Number(code.replace(/\D/, '')) ||
    2; // "The latter half".
  if (nth > 4 || (code && grain === 'half' && (!year || nth > 2))) return undefined;
  return partOfYear(grain, nth - 1, numberIn(year ?? (short && `19${short}`)), pointingOf(side ?? ofyear));
}

/** The quarter of a report, or the one that it is compared with. */
const reported = ({ before }: Groups): Reading => ({ kind: 'reported', years: before ? -1 : 0 });

const YEAR_AGO = '(year-ago|year-earlier|prior-year)';
const SAME = '((comparable|corresponding|same) )';
const PERIOD = '(quarter|period)';
const SPOILED = '(?! (olympic|games))';

/** The rules of parts of a year. */
export const FRACTIONS: readonly Rule[] = [
  rule(
    'season',
    [
      `${EDGE}(the )?({side}|(?<side>past|coming)) {season}\\b${SPOILED}`,
      `(${EDGE}|the ){season}( of| in)? ({year}|[’‘'](?<short>[4-9]\\d)\\b)`,
      `(?<=\\b(in|of|by|since|during|until|over|through|for) (the )?)(${EDGE}|the ){season}\\b${SPOILED}`,
    ].join('|'),
    part,
  ),
  rule(
    'quarter',
    `((the )?(fiscal )?|{side} year[’']s ){ordinal} quarter\\b{ofyear}?|(fiscal )?{ordinal}-quarter\\b|the {month}[-–](${SHORT})[a-z]{0,6} quarter\\b|(?<code>[qh][1-4]|[1-4][qh])(,? (of )?{year})?\\b|(the )?(?<which>first|second|last|latter) half({ofyear}| of the year)\\b`,
    part,
  ),
  rule(
    'reported-quarter',
    `(?<before>(the )?(${SAME}?(${YEAR_AGO}( ${PERIOD})?|${PERIOD} (of )?(last year|a year (ago|earlier)))|last year[’']s ${SAME}?${PERIOD}))\\b|the ((latest |same )?quarter|latest period)\\b(?! of\\b|-|s)`,
    reported,
  ),
];
