import { firstWords } from './first-words.ts';
import type { Direction, Rule } from './reading.ts';

/** The rules of a language by the word an expression begins with. */
export interface RuleTable {
  /** Finds the words of a text; `g`. */
  readonly words: RegExp;
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Where the clause around [start, end) points to. */
  readonly directionOf: (text: string, start: number, end: number) => Direction;
}

/** Puts rules in a table, in their order; without a pattern of its words each character is one. */
export function ruleTable(
  rules: readonly Rule[],
  directionOf: RuleTable['directionOf'],
  words?: RegExp,
): RuleTable {
  const longestWord = words ? undefined : 1;
  const byStart = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const start of firstWords(rule.source, longestWord)) {
      const list = byStart.get(start);
      if (list) list.push(rule);
      else byStart.set(start, [rule]);
    }
  return { words: words ?? anyOf([...byStart.keys()]), rules: byStart, directionOf };
}

/** Finds only the characters that a rule may begin with: in Chinese newswire one in twelve, and each that is found makes a match to be thrown away. */
function anyOf(characters: readonly string[]): RegExp {
  return new RegExp(`[${characters.join('').replace('#', '')}]|\\d+`, 'g');
}
