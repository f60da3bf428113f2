/** Weighs the words of a text that speak for an entity. */
export interface Evidence {
  /** How much the cues of the entity with this number come to that the text has: each counts as often as the entity lists it. */
  readonly of: (owner: number) => number;
}

/** How much of a text is looked at, UTF-16 units: what a report is about stands at its beginning. */
const REACH = 20_000;

/** The evidence in a text; its words are read when first asked for, since few names have namesakes. */
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
      for (const cue of wanted.split(' ')) if (words.has(cue)) count++;
      return count;
    },
  };
}
