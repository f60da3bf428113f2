const OPENING = /\(\?(?:<?[=!]|:|<\w+>)|\(/y;
const QUANTIFIER = /\?|\{(\d)\d*,?\d*\}/y;
/** Named scripts, since `\p{L}` takes half a millisecond before its first use. */
const LETTERS = /^[a-zß-ɏа-џء-ي가-힣一-鿿]+$/;
/** Letters of a word as far as none of them is optional; Chinese and Korean are taken one by one. */
const RUN = /[a-zß-ɏа-џء-ي]+?(?=[a-zß-ɏа-џ][?{])|[a-zß-ɏа-џء-ي]+/y;

/**
 * The words that a match of a pattern may begin with, in lower case; `#` stands for digits. Read from the pattern itself, so
 * that a rule cannot be tried at too few words. Of the syntax it knows what date rules use: groups, alternatives, classes of a
 * few letters, optional and counted parts, and looks around, which take no text.
 */
export function firstWords(pattern: string, longest = Number.POSITIVE_INFINITY): ReadonlySet<string> {
  const found = new Set<string>();
  let at = 0;

  /** Reads alternatives up to the end of their group, from words begun before it; gives the words still unfinished after it. */
  function alternatives(begun: readonly string[]): readonly string[] {
    const after = new Set<string>();
    do for (const word of sequence(begun)) after.add(word);
    while (pattern[at++] === '|');
    return [...after];
  }

  function sequence(begun: readonly string[]): readonly string[] {
    let words = begun;
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      if (words.length === 0) {
        skip();
        break;
      }
      const next = atom(words);
      words = isOptional() ? [...new Set([...words, ...next])] : next;
    }
    return words;
  }

  /** To the end of the alternative: once every word is finished the rest tells nothing (it is nine tenths of the rules). */
  function skip(): void {
    for (let depth = 0; at < pattern.length; at++) {
      const sign = pattern[at];
      if (sign === '\\') at++;
      else if (sign === '[') at = pattern.indexOf(']', at);
      else if (sign === '(') depth++;
      else if (sign === ')' || sign === '|') {
        if (depth === 0) return;
        if (sign === ')') depth--;
      }
    }
  }

  function atom(words: readonly string[]): readonly string[] {
    RUN.lastIndex = at;
    const run = RUN.exec(pattern)?.[0];
    if (run !== undefined) {
      at += run.length;
      return words.map((word) => word + run);
    }
    const letter = pattern.charAt(at++);
    if (letter === '(') return group(words);
    if (letter === '[') {
      const from = at;
      at = pattern.indexOf(']', at) + 1;
      return oneOf(pattern.slice(from, at - 1), words);
    }
    if (letter === '\\') {
      const escaped = pattern.charAt(at++);
      return escaped === 'b' ? words : oneOf(escaped === 'd' ? '0' : '.', words);
    }
    return oneOf(letter, words);
  }

  function group(words: readonly string[]): readonly string[] {
    OPENING.lastIndex = at - 1;
    const head = OPENING.exec(pattern)?.[0] ?? '(';
    at += head.length - 1;
    const takesText = !/[=!]$/.test(head);
    const after = alternatives(takesText ? words : []);
    return takesText ? after : words;
  }

  /** A letter goes on with each word; anything else ends it. Ranges of letters stand nowhere at the beginning of a rule. */
  function oneOf(letters: string, words: readonly string[]): readonly string[] {
    if (LETTERS.test(letters)) {
      const grown = words.flatMap((word) => [...letters].map((one) => word + one));
      for (const word of grown) if (word.length >= longest) found.add(word);
      return grown.filter((word) => word.length < longest);
    }
    for (const word of words) if (word !== '') found.add(word);
    if (/\d/.test(letters) && words.includes('')) found.add('#');
    return [];
  }

  function isOptional(): boolean {
    QUANTIFIER.lastIndex = at;
    const [whole = '', least] = QUANTIFIER.exec(pattern) ?? [];
    at += whole.length;
    return whole === '?' || least === '0';
  }

  for (const word of alternatives([''])) if (word !== '') found.add(word);
  return found;
}
