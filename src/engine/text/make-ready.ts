/**
 * V8 makes code for a pattern twice, first a slow one and at its next use a fast one; but where the text of its first use has this many UTF-16
 * units it makes the fast one at once. Clauses are short, so their patterns cost a first article more than they need (its events took 40 ms, now 32, on a busy machine).
 */
const AT_ONCE = '.'.repeat(1_000);

/** Has the code of patterns made that match no row of full stops. Changes nothing but what their first uses cost. */
export function makeReady(patterns: Iterable<Pick<RegExp, 'test'>>): void {
  for (const pattern of patterns) pattern.test(AT_ONCE);
}
