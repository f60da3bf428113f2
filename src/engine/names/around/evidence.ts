/** Weighs the words of a text that speak for an entity. */
export interface Evidence {
  /** How much the cues of the entity with this number come to that the text has. */
  readonly of: (owner: number) => number;
}

/** How much of a text is looked at, UTF-16 units: what a report is about stands at its beginning. */
const REACH = 20_000;

/** In a list of cues: what each word from here on counts, "*4"; no word begins so. */
export const COUNTS = '*';

/**
 * The evidence in a text; its words are read when first asked for, since few names have namesakes. Each of `cues` is an entity's words by
 * spaces, which count one each until `COUNTS` says otherwise.
 */
export function createEvidence(text: string, cues: readonly string[]): Evidence {
  let words: Set<string> | undefined;
  return {
    of: (owner) => {
      const wanted = cues[owner];
      if (!wanted) return 0;
      words ??= new Set(
        text
          .slice(0, REACH)
          .toLowerCase()
          .match(/[^\s.,;:!?()[\]"'‘’“”]+/g),
      );
      let count = 0;
      let weight = 1;
      for (const cue of wanted.split(' ')) {
        if (cue[0] === COUNTS) weight = +cue.slice(1);
        else if (words.has(cue)) count += weight;
      }
      return count;
    },
  };
}
