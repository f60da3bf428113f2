/** So many equal words in a row are a quotation, and no longer our own words. */
const QUOTED_WORDS = 9;

/** A text that entries must not repeat. */
export interface SourceText {
  /** How authors know it: a file, or the headline. */
  readonly name: string;
  readonly text: string;
}

/** A run of words that a text shares with a source. */
export interface Repetition {
  readonly source: string;
  readonly words: string;
}

/** Finds the first nine words in a row that a text shares with one of the sources; case and punctuation do not count. */
export type RepetitionFinder = (text: string) => Repetition | undefined;

/** Reads sources once, for many texts. */
export function findRepetitions(sources: readonly SourceText[]): RepetitionFinder {
  const runs = new Map<string, string>();
  for (const { name, text } of sources) for (const run of runsOf(text)) runs.set(run, runs.get(run) ?? name);
  return (text) => {
    for (const run of runsOf(text)) {
      const source = runs.get(run);
      if (source !== undefined) return { source, words: run };
    }
    return undefined;
  };
}

function* runsOf(text: string): Iterable<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (let start = 0; start + QUOTED_WORDS <= words.length; start++)
    yield words.slice(start, start + QUOTED_WORDS).join(' ');
}
