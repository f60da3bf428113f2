import { numericRules } from '../numeric.ts';
import type { Rule } from '../reading.ts';
import { CLOCK } from './clock.ts';
import { FRACTIONS } from './fractions.ts';
import { FREQUENCIES } from './frequencies.ts';
import { LENGTHS } from './lengths.ts';
import { MONTHS } from './months.ts';
import { NAMED_DAYS } from './named-days.ts';
import { NARRATIVE } from './narrative.ts';
import { REFERENCES } from './references.ts';
import { RELATIVE } from './relative.ts';
import { WEEKDAYS } from './weekdays.ts';
import { YEARS } from './years.ts';

/** The rules of English; of matches of equal length the first one's stands. */
export const ENGLISH: readonly Rule[] = [
  ...numericRules(true),
  ...NAMED_DAYS,
  ...MONTHS,
  ...YEARS,
  ...WEEKDAYS,
  ...CLOCK,
  ...RELATIVE,
  ...NARRATIVE,
  ...FRACTIONS,
  ...FREQUENCIES,
  ...LENGTHS,
  ...REFERENCES,
];
