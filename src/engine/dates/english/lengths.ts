import type { Found, Reading, Rule } from '../reading.ts';
import { ABOUT, ABOUT_STARTS, approximation } from './relative.ts';
import { rule } from './rule.ts';
import { lengthOf, NUMBER_STARTS, numberOf, unitOf } from './words.ts';

/** Lengths of time: three days, the past two years, several weeks, a five-year plan, a year and a half. */

function length({ groups }: Found): Reading | undefined {
  const unit = unitOf(groups.unit ?? '');
  const number = groups.number;
  const amount = groups.couple
    ? (numberOf(groups.couple) ?? 2)
    : number === undefined
      ? undefined
      : numberOf(number);
  if (number !== undefined && amount === undefined) return undefined;
  const mod = approximation(groups.about);
  const value = amount !== undefined && groups.half ? amount + 0.5 : amount;
  return { kind: 'length', value: lengthOf(value, unit), ...(mod && { mod }) };
}

const one = ({ groups }: Found): Reading | undefined => {
  const mod = approximation(groups.about);
  const unit = unitOf(groups.unit ?? '');
  return { kind: 'length', value: lengthOf(groups.half ? 1.5 : 1, unit), ...(mod && { mod }) };
};

const SPAN =
  '(?:(?:the |these |those |its |his |her |their )?(?:past|last|next|first|coming|following|previous|preceding|final|latest|recent|intervening|another) )';
const SPAN_STARTS = [
  'the',
  'past',
  'last',
  'next',
  'first',
  'coming',
  'previous',
  'another',
  'final',
  'these',
  'those',
];

/** The rules of lengths. */
export const LENGTHS: readonly Rule[] = [
  rule(
    'length',
    [...NUMBER_STARTS, ...ABOUT_STARTS, ...SPAN_STARTS, 'a', 'several', 'couple', 'half'],
    `${ABOUT}(?:${SPAN}|the )?(?:{couple}|{number}(?: more| full| straight| consecutive| trading| business| working)?)(?: |-){unit}(?! olds?\\b|-old|-olds| of age\\b)(?<half> and a half)?(?: or (?:so|more))?`,
    length,
  ),
  rule(
    'few',
    ['the', 'a', 'several', 'many', 'some', 'recent', 'few', ...SPAN_STARTS],
    `(?:${SPAN})?{few}(?: |-){unit}\\b`,
    length,
  ),
  rule(
    'one',
    ['a', 'an', ...ABOUT_STARTS, 'half'],
    `${ABOUT}an? (?:full |whole |entire )?(?<unit>minute|hour|day|week|month|year|decade|century|fortnight)(?<half> and a half)?\\b(?!-| (?:earlier|ago|later)\\b| old)`,
    one,
  ),
  rule(
    'range-length',
    ['the', ...NUMBER_STARTS],
    '(?:the (?:next|past|last) )?\\d{1,3} to {number} {units}',
    length,
  ),
];
