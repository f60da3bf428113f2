import type { Rule } from '../reading.ts';
import { rule } from './rule.ts';

/** Words that point to the present, the past or the future without naming a date: now, recently, soon. */

const present = 'now|currently|right now|nowadays|these days|at present|presently|at the moment|at this time';
const past = 'recently|previously';
const future = 'soon|the (?:near )?future|the near term|in the future';

const vague = (name: string, words: string, value: string): Rule =>
  rule(
    name,
    words.split('|').map((word) => word.split(' ')[0] ?? ''),
    `(?:${words})\\b(?!-)`,
    () => ({ kind: 'vague', value }),
  );

/** The rules of references. */
export const REFERENCES: readonly Rule[] = [
  vague('present', present, 'PRESENT_REF'),
  vague('past', past, 'PAST_REF'),
  vague('future', future, 'FUTURE_REF'),
];
