import type { Rule } from '../reading.ts';
import { vagueIn } from '../readings.ts';
import { rule } from './words.ts';

/** Behind these it speaks of a time that was told: "had recently", "as soon as". */
const NO_TOLD = '(?<!\\b(as|most|have|had|was|were) )';

/**
 * Words that point to the present, the past or the future without naming a date: now, recently, soon. Only those that
 * annotators mark about as often as not ("current", "recent", "previously", "already" they do not).
 */
export const REFERENCES: readonly Rule[] = [
  rule(
    'reference',
    `((?<past>${NO_TOLD}recently)|(?<future>the (near )?future|${NO_TOLD}soon(?! (after|as|became)))|now|currently|these days)\\b(?!-)`,
    vagueIn,
  ),
];
