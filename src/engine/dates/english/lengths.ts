import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { lasting } from '../readings.ts';
import { unitOf } from '../unit.ts';
import { ABOUT } from './adornments.ts';
import { numberOf, rule } from './words.ts';

/** Lengths of time: three days, the past two years, several weeks, a five-year plan, a year and a half. */

/** What a length of time means; `few` is there, and may be empty, where nobody says how many. */
function length(groups: Groups, { said, after }: Around): Reading | undefined {
  const { few, less, half, number, couple = number, rest } = groups;
  const unit = unitOf(groups.unit);
  const amount = less ? 0.5 : numberOf(couple) + (half ? 0.5 : 0);
  // "The 1988 quarter" is one, of that year; "the third-quarter" counts no quarters, "three quarters of its food" no time.
  if (unit.letter === 'Q' && (amount > 1000 || after.startsWith(' of ') || /-quarter/i.test(said)))
    return undefined;
  if (/^recent/i.test(few ?? '') && unit.letter === 'Y') return { kind: 'vague', value: 'PAST_REF' };
  return lasting(few === undefined ? amount : undefined, unit, rest && [numberOf(rest), unitOf(groups.sub)]);
}

const SPAN =
  '((the )?(past|(?<!\\bto )last|next|first|coming|following|previous|final|latest|year-earlier) |the |another )?';
/** "two to six days", "12 or 18 months" */
const OR_MORE = '(( to | or )(\\d\\d?|[a-z]{3,5})|-\\d\\d?)?';
const COUNTED_DAYS = '( (more|full|[a-z]{3,8}(ight|ing|ive|ess)))?';
const NO_AGE = '(?!( |-)olds?\\b)';
/** "five hours and 35 minutes" */
const AND_MORE =
  '( (and )?(?<rest>{figure}) (?<sub>month|week|day|hour|minute|second)s?\\b( (ago|earlier|later)\\b)?)?';

/** The rules of lengths. */
export const LENGTHS: readonly Rule[] = [
  rule(
    'length',
    `${ABOUT}${SPAN}(({couple}|{few})( |-)|{number}(?<half> and a half)?${OR_MORE}${COUNTED_DAYS} ){unit}${NO_AGE}( or (so|more)\\b|${AND_MORE})`,
    length,
  ),
  rule('hyphened', `{number}-{unit}${NO_AGE}`, length),
  rule(
    'bare-units',
    '(?<few>)((?<=\\b(for|in|over|after|within|takes?|to(ok)?) ){units}(?! of)|{units}( a(go|head)\\b|(?= away)))',
    length,
  ),
  rule(
    'one',
    [
      `${ABOUT}(an?|another) {one}(?<half> and a half\\b)?(?!-| old| after\\b)`,
      'the (past|last) ({one}|(?<unit>quarter)\\b)',
      '{one}-long\\b',
      '(?<less>half )(an? |a-)?{one}',
      'the (fiscal )?(?<unit>year|month|week)(?= (ended|ending|to) )',
    ].join('|'),
    length,
  ),
];
