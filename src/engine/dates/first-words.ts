const OPENING = /\(\?(?:<?[=!]|:|<\w+>)|\(/y;
const QUANTIFIER = /\?|\{(\d)\d*,?\d*\}/y;
/** Named scripts, since `\p{L}` takes half a millisecond before its first use. */
const LETTERS = /^[a-zß-ɏа-џء-ي가-힣一-鿿]+$/;
/** Letters of a word as far as none of them is optional; Chinese and Korean are taken one by one. */
const RUN = /[a-zß-ɏа-џء-ي]+?(?=[a-zß-ɏа-џ][?{])|[a-zß-ɏа-џء-ي]+/y;

/** A pattern as far as it is read. */
interface Reader {
  readonly pattern: string;
  at: number;
  /** Words are taken up to this length. */
  readonly longest: number;
  /** Words that are finished. */
  readonly found: Set<string>;
}

/**
 * The words that a match of a pattern may begin with, in lower case; `#` stands for digits. Read from the pattern itself, so
 * that a rule cannot be tried at too few words. Of the syntax it knows what date rules use: groups, alternatives, classes of a
 * few letters, optional and counted parts, and looks around, which take no text.
 */
export function firstWords(pattern: string, longest = Number.POSITIVE_INFINITY): ReadonlySet<string> {
  const reader: Reader = { pattern, at: 0, longest, found: new Set() };
  for (const word of alternatives(reader, [''])) if (word !== '') reader.found.add(word);
  return reader.found;
}

/** Reads alternatives up to the end of their group, from words begun before it; gives the words still unfinished after it. */
function alternatives(reader: Reader, begun: readonly string[]): readonly string[] {
  const after = new Set<string>();
  do for (const word of sequence(reader, begun)) after.add(word);
  while (reader.pattern[reader.at++] === '|');
  return [...after];
}

function sequence(reader: Reader, begun: readonly string[]): readonly string[] {
  let words = begun;
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern.charAt(reader.at))) {
    if (words.length === 0) {
      skip(reader);
      break;
    }
    const next = atom(reader, words);
    words = isOptional(reader) ? [...new Set([...words, ...next])] : next;
  }
  return words;
}

/** To the end of the alternative: once every word is finished the rest tells nothing (it is nine tenths of the rules). */
function skip(reader: Reader): void {
  const { pattern } = reader;
  for (let depth = 0; reader.at < pattern.length; reader.at++) {
    const sign = pattern[reader.at];
    if (sign === '\\') reader.at++;
    else if (sign === '[') reader.at = pattern.indexOf(']', reader.at);
    else if (sign === '(') depth++;
    else if (sign === ')' || sign === '|') {
      if (depth === 0) return;
      if (sign === ')') depth--;
    }
  }
}

function atom(reader: Reader, words: readonly string[]): readonly string[] {
  const { pattern } = reader;
  RUN.lastIndex = reader.at;
  const run = RUN.exec(pattern)?.[0];
  if (run !== undefined) {
    reader.at += run.length;
    return words.map((word) => word + run);
  }
  const letter = pattern.charAt(reader.at++);
  if (letter === '(') return group(reader, words);
  if (letter === '[') {
    const from = reader.at;
    reader.at = pattern.indexOf(']', from) + 1;
    return oneOf(reader, pattern.slice(from, reader.at - 1), words);
  }
  if (letter === '\\') {
    const escaped = pattern.charAt(reader.at++);
    return escaped === 'b' ? words : oneOf(reader, escaped === 'd' ? '0' : '.', words);
  }
  return oneOf(reader, letter, words);
}

function group(reader: Reader, words: readonly string[]): readonly string[] {
  OPENING.lastIndex = reader.at - 1;
  const head = OPENING.exec(reader.pattern)?.[0] ?? '(';
  reader.at += head.length - 1;
  const takesText = !/[=!]$/.test(head);
  const after = alternatives(reader, takesText ? words : []);
  return takesText ? after : words;
}

/** A letter goes on with each word; anything else ends it. Ranges of letters stand nowhere at the beginning of a rule. */
function oneOf({ found, longest }: Reader, letters: string, words: readonly string[]): readonly string[] {
  if (LETTERS.test(letters)) {
    const grown = words.flatMap((word) => [...letters].map((one) => word + one));
    for (const word of grown) if (word.length >= longest) found.add(word);
    return grown.filter((word) => word.length < longest);
  }
  for (const word of words) if (word !== '') found.add(word);
  if (/\d/.test(letters) && words.includes('')) found.add('#');
  return [];
}

function isOptional(reader: Reader): boolean {
  QUANTIFIER.lastIndex = reader.at;
  const [whole = '', least] = QUANTIFIER.exec(reader.pattern) ?? [];
  reader.at += whole.length;
  return whole === '?' || least === '0';
}
