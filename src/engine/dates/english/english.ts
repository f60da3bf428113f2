import type { Rule } from '../reading.ts';
import { ABSOLUTE } from './absolute.ts';
import { CLOCK } from './clock.ts';
import { FRACTIONS } from './fractions.ts';
import { FREQUENCIES } from './frequencies.ts';
import { LENGTHS } from './lengths.ts';
import { REFERENCES } from './references.ts';
import { RELATIVE } from './relative.ts';
import { WEEKDAYS } from './weekdays.ts';

/** The rules of English; of matches of equal length the first one's stands. */
export const ENGLISH: readonly Rule[] = [
  ...ABSOLUTE,
  ...WEEKDAYS,
  ...CLOCK,
  ...RELATIVE,
  ...FRACTIONS,
  ...FREQUENCIES,
  ...LENGTHS,
  ...REFERENCES,
];
