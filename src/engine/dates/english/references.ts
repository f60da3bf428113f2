import type { Rule } from '../reading.ts';
import { rule } from './rule.ts';

/**
 * Words that point to the present, the past or the future without naming a date: now, recently, soon. Only those that
 * annotators mark about as often as not ("current", "recent", "previously", "already" they do not).
 */
const vague = (name: string, words: string, value: string): Rule =>
  rule(name, `(${words})\\b(?!-)`, () => ({ kind: 'vague', value }));

/** The rules of references. */
export const REFERENCES: readonly Rule[] = [
  vague('present', '(right )?now|currently|these days', 'PRESENT_REF'),
  vague('past', '(?<!\\b(most|the|a|have|has|had|was|were) )recently', 'PAST_REF'),
  vague(
    'future',
    'the (near )?future|(?<!\\b(as|was|were|had) )soon(?! (after|as|became|enough))',
    'FUTURE_REF',
  ),
];
