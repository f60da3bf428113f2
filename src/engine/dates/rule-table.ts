import type { Direction } from './direction/clause.ts';
import { firstWords } from './first-words.ts';
import type { Rule } from './reading.ts';

/** The rules of a language by the word an expression begins with. */
export interface RuleTable {
  /** Finds the words of a text; `g`. */
  readonly words: RegExp;
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Where the clause around [start, end) points to. */
  readonly directionOf: (text: string, start: number, end: number) => Direction;
}

/** Puts rules in a table, in their order; `longestWord` is 1 where each character is a word of its own. */
export function ruleTable(
  rules: readonly Rule[],
  words: RegExp,
  directionOf: RuleTable['directionOf'],
  longestWord?: number,
): RuleTable {
  const byStart = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const start of firstWords(rule.source, longestWord)) {
      const list = byStart.get(start);
      if (list) list.push(rule);
      else byStart.set(start, [rule]);
    }
  return { words, rules: byStart, directionOf };
}
