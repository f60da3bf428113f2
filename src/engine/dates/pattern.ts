import type { Rule } from './reading.ts';

/**
 * One blank of a pattern: a few spaces or one line break with its indent, never a paragraph's end. V8 compiles it in each
 * place anew, and unrolls what is counted: this form costs half of `(?:[^\\S\\n]{1,3}\\n?…|…)`, which took 15 ms of a first article.
 */
const BLANK = '(?:[\\x20\\xa0\\r]?\\s[\\x20\\t\\xa0]{0,8})';

/** A letter of the scripts whose words the rules know; `\\p{L}` with `i` and `u` costs 0.9 ms in each pattern, this 0.01. */
const LETTER = '[a-zª-ɏЀ-ӿء-ي]';

/** A pattern with its fragments in place of their names in braces; `{letter}` is any letter. */
export function expanded(pattern: string, fragments: Readonly<Record<string, string>> = {}): string {
  return pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const known = name === 'letter' ? LETTER : fragments[name];
    if (known === undefined) throw new Error(`No fragment is called "${name}"`);
    return expanded(known, fragments);
  });
}

/** What is escaped, a class of letters, or a bracket that only groups. */
const PLAIN_BRACKET = /\\.|\[(?:\\.|[^\]])*\]|\((?!\?)/g;

const compiled = new Map<string, RegExp>();

/**
 * Compiles an expanded pattern, in which a blank stands for white space, and a plain bracket captures nothing: only names do.
 * The same pattern is compiled once: what a form of a word means is asked at each match.
 */
export function compile(source: string, flags: string): RegExp {
  const key = `${flags} ${source}`;
  const known = compiled.get(key);
  if (known) return known;
  const grouping = source.replace(PLAIN_BRACKET, (sign) => (sign === '(' ? '(?:' : sign));
  const pattern = new RegExp(grouping.replaceAll(' ', BLANK), flags);
  compiled.set(key, pattern);
  return pattern;
}

/**
 * Gives a function that says at which place of a list, whose patterns are parted by blanks and written out by `patternOf`, the one stands that a word
 * is in whole; -1 for none. A text says the same few words over and over: to try all patterns of a list at each took a fifth of reading French.
 */
export function placesOf(patternOf: (one: string) => string): (list: string, said: string) => number {
  const places = new Map<string, number>();
  return (list, said) => {
    const key = `${said} ${list}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = list.split(' ').findIndex((one) => compile(`^${patternOf(one)}$`, 'i').test(said));
    places.set(key, place);
    return place;
  };
}

/**
 * Builds the rules of one grammar: a pattern names fragments in braces, and each blank in it stands for white space. It is
 * compiled when it is first tried: a text has the words of few rules, and of one language (half the cost of a first article).
 */
export function grammar(fragments: Readonly<Record<string, string>>, flags = 'iy') {
  return (name: string, pattern: string, read: Rule['read']): Rule => {
    const source = expanded(pattern, fragments);
    let own: RegExp | undefined;
    return {
      name,
      source,
      get pattern() {
        own ??= compile(source, flags);
        return own;
      },
      read,
    };
  };
}
