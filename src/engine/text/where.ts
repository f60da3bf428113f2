import { mayHold, pairsOf } from './letter-pairs.ts';
import { makeReady } from './make-ready.ts';

/** A pattern that is asked only where a text holds one of these words. */
export interface Gated extends Pick<RegExp, 'test' | 'exec'> {
  /** What the words stand before. */
  readonly pattern: RegExp;
  /** False where a text surely holds nothing that the pattern finds. */
  readonly mayFind: (text: string) => boolean;
}

/**
 * A pattern that finds nothing in a text without one of `words` (parted by "|"; where the pattern tells capitals apart, so do they: without a first
 * letter that may be either). Most clauses call nothing off and deny nothing. What a pattern costs is less its search than its code: V8
 * makes that when it is first asked, and of some 900 patterns each next one has left the processor's cache meanwhile.
 */
export function where(words: string, pattern: RegExp): Gated {
  const needed = words.split('|').map((word) => ({ word, pairs: pairsOf(word) }));
  const anyCase = pattern.ignoreCase;
  let isReady = false;
  const mayFind = (text: string): boolean => {
    for (const { word, pairs } of needed)
      if (mayHold(text, pairs) && (anyCase || text.includes(word))) return true;
    return false;
  };
  const may = (text: string): boolean => {
    if (!mayFind(text)) return false;
    if (!isReady) makeReady([pattern]);
    isReady = true;
    return true;
  };
  return {
    pattern,
    mayFind,
    test: (text) => may(text) && pattern.test(text),
    exec: (text) => (may(text) ? pattern.exec(text) : null),
  };
}
