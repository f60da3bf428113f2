/** So many kinds of pairs are told apart; a clause has some eighty. */
const KINDS = 1_024;

/** When each kind of pair was last seen, so that the table need not be emptied for the next text. */
const seen = new Uint32Array(KINDS);
let [text, now] = ['', 0];

/** A letter, capital or small; whatever is not ASCII is one kind, as its capitals lie elsewhere in each script. */
function folded(unit: number): number {
  return unit < 128 ? unit | 32 : 0;
}

/** The pairs of neighbouring letters that a word is made of, for `mayHold`. */
export function pairsOf(word: string): readonly number[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    kindOf(folded(word.charCodeAt(at)), folded(word.charCodeAt(at + 1))),
  );
}

/**
 * False where a text surely does not hold a word, in small letters or capitals, as one of its pairs is missing. A clause is asked for some
 * hundred words of which it holds two or three: its pairs are read once, and most words then cost a look-up or two in place of a search.
 */
export function mayHold(asked: string, pairs: readonly number[]): boolean {
  if (asked !== text) read(asked);
  for (const pair of pairs) if (seen[pair] !== now) return false;
  return true;
}

function kindOf(one: number, other: number): number {
  return (one * 37 + other) & (KINDS - 1);
}

function read(asked: string): void {
  text = asked;
  now++;
  let before = folded(asked.charCodeAt(0));
  for (let at = 1; at < asked.length; at++) {
    const letter = folded(asked.charCodeAt(at));
    seen[kindOf(before, letter)] = now;
    before = letter;
  }
}
