import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { lasting } from '../readings.ts';
import { unitOf } from '../unit.ts';
import { ABOUT } from './adornments.ts';
import { rule } from './rule.ts';
import { numberOf } from './words.ts';

/** Lengths of time: three days, the past two years, several weeks, a five-year plan, a year and a half. */

/** What a length of time means. */
function length(groups: Groups, { said, after }: Around): Reading | undefined {
  const unit = unitOf(groups.unit);
  const words = groups.couple ?? groups.number;
  const amount = words === undefined ? undefined : numberOf(words);
  // "The 1988 quarter" is one, of that year; "the third-quarter" counts no quarters, "three quarters of its food" no time.
  if (unit.letter === 'Q' && ((amount ?? 0) > 1000 || after.startsWith(' of ') || /-quarter/i.test(said)))
    return undefined;
  if (!words && /^recent/i.test(groups.few ?? '') && unit.letter === 'Y')
    return { kind: 'vague', value: 'PAST_REF' };
  return lasting(amount && groups.half ? amount + 0.5 : amount, unit);
}

const one = (groups: Groups): Reading =>
  lasting(groups.less ? 0.5 : groups.half ? 1.5 : 1, unitOf(groups.unit));

const OWNER = '((the(se|ir)?|its|his|her) )';
const SPAN = `(${OWNER}?(past|(?<!\\bto )last|next|first|coming|following|previous|final|latest|year-earlier) |the |another )?`;
const COUNTED_DAYS = '( (more|full|[a-z]{3,8}(ight|ing|ive|ess)))?';
const NO_AGE = '(?!( |-)olds?\\b| of age\\b)';

/** The rules of lengths. */
export const LENGTHS: readonly Rule[] = [
  rule(
    'length',
    `${ABOUT}${SPAN}({couple}|{number}(?<half> and a half)?${COUNTED_DAYS}) {unit}${NO_AGE}( or (so|more)\\b)?`,
    length,
  ),
  rule('hyphened', `{number}(?<half>-and-a-half)?-{unit}${NO_AGE}`, length),
  rule('few', `${SPAN}{few}( |-){unit}`, length),
  rule(
    'bare-units',
    '(?<=\\b(for|in|over|after|within|takes?|to) ){units}(?! (of|old|later|and|before|after)\\b)|{units} ago\\b',
    length,
  ),
  rule(
    'one',
    [
      `${ABOUT}(an?|another) (full |whole )?{one}(?<half> and a half\\b)?(?!-| old| after\\b)`,
      'the (past|last) ({one}|(?<unit>quarter)\\b)',
      '{one}-long\\b',
      '(?<less>half )(an? |a-)?{one}',
      'the (fiscal )?(?<unit>year|month|week)(?= (ended|ending|to) )',
    ].join('|'),
    one,
  ),
  rule(
    'range-length',
    '(the (next|past|last|first) )?{number}( to | or |-)(\\d\\d?|[a-z]{3,5}) {units}',
    length,
  ),
];
