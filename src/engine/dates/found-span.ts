import type { DateMention } from './date-mention.ts';
import type { Direction } from './direction/clause.ts';
import type { Place } from './mention-of.ts';
import type { Span } from './spans.ts';

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
