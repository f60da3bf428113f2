import { dayPeriod } from '../period.ts';
import type { Around, Groups, Reading, Rule } from '../reading.ts';
import { monthDay, numberIn } from '../readings.ts';
import { EDGE, PREPOSITION, partOf, pointingOf } from './adornments.ts';
import { monthNumber, ordinalNumber, rule, SHORT } from './words.ts';

/** Months and their days: March 22, 20-22 March 2023, Sept. 2023, Friday, Oct. 23, early March, July last year. */

const RANGE = '( ?[-–—/] ?|, | (to|and|or|through) )';
/** "the night of March 3", "the week of March 6" */
const PART_OF = '((the )?(?<partof>morning|afternoon|evening|night|week) of (the )?)?';
/** "Friday, Oct. 23", "Sunday night, March 5" */
const ON =
  '(({weekday}|(mon|tues?|wed|thu(rs?)?|fri|sat|sun)\\b\\.?)( (?<partof>morning|afternoon|evening|night))?(, ?| )(the )?)';

/** Names of months that are words of their own, too: alone they need a sign that a month is meant. */
const WORDS_TOO = /^(?:march|[a-z]{3})\.?$/i;
/** Before another name each of them does: "a book by June Smit", "the October War". */
const BEFORE_NAME = /^ [A-Z]/;
const LEADS_TO_MONTH = new RegExp(
  `\\b((${PREPOSITION}|last|next|this|every|on)[\\s-]|(${SHORT})[a-z]{0,6},? )$`,
  'i',
);
/** What makes a name of it: "March Madness", "May Day". */
const NO_MONTH_BEFORE = /^ (?:Madness|Day\b)/;
/** Behind these a name is the subject of the clause, and no part of the month's: "In April Xi left", but "a book by June Smit". */
const BEFORE_CLAUSE = /\b(?:in|since|until) $/i;

/** A year that is none, behind a month and day that are its own: "January 1, 0000", "March 3, 99999." – but not "March 3, 5000 people". */
const NO_YEAR = /^,? (?:0\d{3}|[2-9]\d{3,6}(?=$|[.,;:)\n]))/;

/** A leap year: a month-day that exists in none of the years exists not here either. */
const LEAP_YEAR = 2024;

function month(groups: Groups, { said, before, after }: Around): Reading | undefined {
  const { year, ofyear, ordinal } = groups;
  const name = groups.month ?? '';
  if (!/^[A-Z]/.test(name)) return undefined;
  const number = monthNumber(name);
  if (name === said && !year && (WORDS_TOO.test(name) || BEFORE_NAME.test(after))) {
    if (!LEADS_TO_MONTH.test(before)) return undefined;
    if (NO_MONTH_BEFORE.test(after) || (BEFORE_NAME.test(after) && !BEFORE_CLAUSE.test(before)))
      return undefined;
  }
  const adorned = {
    part: partOf(groups.part ?? groups.partof),
    within: groups.partof === 'week' ? groups.partof : undefined,
  } as const;
  const date = ordinal ? ordinalNumber(ordinal) : numberIn(groups.day);
  if (year !== undefined) return monthDay(Number(year), number, date, adorned);
  if (date && (!dayPeriod(LEAP_YEAR, number, date) || NO_YEAR.test(after))) return undefined;
  return monthDay(undefined, number, date, {
    ...adorned,
    pointing: pointingOf(ofyear ?? groups.side),
    ofYear: ofyear !== undefined,
  });
}

/** The rules of months. */
export const MONTHS: readonly Rule[] = [
  rule(
    'month-day',
    `(${ON}|${PART_OF}|${EDGE}({side} )?)({month} (the )?{day}|((the )?{day} (of )?|the {ordinal} of ){month}){ofyear}?( {part})?`,
    month,
  ),
  rule('days-of-month', `{day}(?=${RANGE}\\d{1,2}(st|nd|rd|th)? (of )?{month})`, month),
  rule(
    'month-days',
    `(?<={month} (\\d{1,2}, ){0,2}\\d{1,2}${RANGE}){day}(?! (of|people|more|years|dead|${SHORT}))(,? {year})?`,
    month,
  ),
  rule('month', `(?<!\\d\\.? )${EDGE}({side} )?{month}({ofyear}|(?!(-|/| )?\\d|\\w))`, month),
];
