import type { Rule } from '../reading.ts';
import { rule } from './rule.ts';

/**
 * Words that point to the present, the past or the future without naming a date: now, recently, soon. Only those that
 * annotators mark about as often as not ("current", "recent", "previously", "already" they do not).
 */
const vague = (name: string, words: string, value: string): Rule =>
  rule(name, `(${words})\\b(?!-)`, () => ({ kind: 'vague', value }));

/** Behind these it speaks of a time that was told: "had recently", "as soon as". */
const NO_TOLD = '(?<!\\b(as|most|the|a|have|had|was|were) )';

/** The rules of references. */
export const REFERENCES: readonly Rule[] = [
  vague('present', '(right )?now|currently|these days', 'PRESENT_REF'),
  vague('past', `${NO_TOLD}recently`, 'PAST_REF'),
  vague('future', `the (near )?future|${NO_TOLD}soon(?! (after|as|became))`, 'FUTURE_REF'),
];
