import type { Highlight } from '../../model/search-views.ts';
import type { ParsedQuery } from './parse-query.ts';

/** One thing that was found: its id, and what to highlight in its title or name (UTF-16 offsets). */
export interface SearchHit {
  readonly id: string;
  readonly highlights: readonly Highlight[];
}

/** The best hits of one kind, and how many there are in all. */
export interface HitGroup {
  readonly count: number;
  readonly hits: readonly SearchHit[];
}

/** Without a part and without a word to look for, every record would fit. */
export function saysNothing({ parts, text }: ParsedQuery): boolean {
  return parts.length === 0 && text.length === 0;
}

/** Nothing found. */
export const NONE: HitGroup = { count: 0, hits: [] };
