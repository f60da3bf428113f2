/** What is wrong with the corpus, where, and how to mend it. An error stops the build; a warning does not. */
export interface CorpusFault {
  readonly severity: 'error' | 'warning';
  /** The file, relative to the corpus folder. */
  readonly file: string;
  /** The way to the faulty value inside the file: keys and positions. */
  readonly path: FaultPath;
  readonly what: string;
  readonly mend: string;
}

/** Keys and positions from the root of a file to a value. */
export type FaultPath = readonly (string | number)[];

/** A value of the corpus with the place where it was written. */
export interface Written<Value> {
  readonly value: Value;
  readonly file: string;
  readonly path: FaultPath;
}

/** An error at, or below, a written value. */
export function errorAt(at: Written<unknown>, below: FaultPath, what: string, mend: string): CorpusFault {
  return { severity: 'error', file: at.file, path: [...at.path, ...below], what, mend };
}

/** A warning at, or below, a written value. */
export function warningAt(at: Written<unknown>, below: FaultPath, what: string, mend: string): CorpusFault {
  return { ...errorAt(at, below, what, mend), severity: 'warning' };
}

/** "did you mean …?" where a known word is at most two edits away, else `otherwise`. */
export function suggest(word: string, known: Iterable<string>, otherwise: string): string {
  let best: { word: string; distance: number } | undefined;
  for (const candidate of known) {
    // Words of very different length are never two edits apart: skips nearly all of the corpus.
    if (Math.abs(candidate.length - word.length) > MOST_EDITS) continue;
    const distance = editDistance(word, candidate);
    if (distance <= MOST_EDITS && (best === undefined || distance < best.distance))
      best = { word: candidate, distance };
  }
  return best === undefined ? otherwise : `did you mean ${best.word}?`;
}

const MOST_EDITS = 2;

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
