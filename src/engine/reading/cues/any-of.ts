/** What a clause is asked for: a pattern, or several of which any will do. */
export type Cue = Pick<RegExp, 'test'>;

/** Several patterns as one cue. */
export interface AnyOf extends Cue {
  readonly patterns: readonly Cue[];
}

/**
 * Several patterns as one cue. V8 makes code for the rest of a pattern anew behind each counted part of it: what English plans with took 9 ms
 * before its first use as one pattern, and its parts take 2 ms together.
 */
export function anyOf(...patterns: readonly Cue[]): AnyOf {
  return { patterns, test: (text) => patterns.some((pattern) => pattern.test(text)) };
}
