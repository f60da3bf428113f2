import type { DateMention } from './date-mention.ts';
import type { Place } from './mention-of.ts';
import type { Direction, Reading, Rule } from './reading.ts';
import type { RuleTable } from './rule-table.ts';

/** A stretch of text that a rule read as a time. */
export interface Span {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly rule: Rule;
}

/** An expression with what does not depend on the day of publication. */
export interface FoundSpan {
  readonly span: Span;
  /** A length or a frequency, which no day is counted for. */
  readonly undated: DateMention | undefined;
  /** Nowhere for those and for a date with its year. */
  readonly direction: Direction;
}

/** What the mention of an expression says whatever it means. */
export function placeOf(text: string, { start, end, rule }: Span): Place {
  return { start, end, surface: text.slice(start, end), rule: rule.name };
}

/** How far around a match a rule may look, in UTF-16 units: the longest of the words it asks for ("their unsuccessful"). */
const AROUND = 24;

/**
 * Finds the time expressions of a text from left to right: at each word that one may begin with, the longest match
 * stands, and of equal ones the first rule's. Each rule reads a bounded stretch, so the cost is linear.
 */
export function* spansOf(text: string, { words, rules }: RuleTable): Generator<Span> {
  const finder = new RegExp(words);
  for (let match = finder.exec(text); match; match = finder.exec(text)) {
    const [word] = match;
    const candidates = rules.get(isDigits(word) ? '#' : word.toLowerCase());
    const best = candidates && longest(candidates, text, match.index);
    if (!best) continue;
    finder.lastIndex = best.end;
    yield best;
  }
}

function longest(rules: readonly Rule[], text: string, start: number): Span | undefined {
  let best: Span | undefined;
  for (const rule of rules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    if (!match) continue;
    const end = start + match[0].length;
    if (best && end <= best.end) continue;
    const reading = rule.read(match.groups ?? {}, {
      said: match[0],
      before: text.slice(Math.max(0, start - AROUND), start),
      after: text.slice(end, end + AROUND),
    });
    if (reading) best = { start, end, reading, rule };
  }
  return best;
}

function isDigits(word: string): boolean {
  return word.charCodeAt(0) <= 0x39;
}
