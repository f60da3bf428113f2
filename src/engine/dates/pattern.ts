import type { Found, Reading, Rule } from './reading.ts';

/**
 * One blank of a pattern: a few spaces or one line break with its indent, never a paragraph's end. V8 compiles it in each
 * place anew, and unrolls what is counted: this form costs half of `(?:[^\\S\\n]{1,3}\\n?…|…)`, which took 15 ms of a first article.
 */
const BLANK = '(?:[\\x20\\xa0\\r]?\\s[\\x20\\t\\xa0]{0,8})';

/** A letter of the scripts whose words the rules know; `\\p{L}` with `i` and `u` costs 0.9 ms in each pattern, this 0.01. */
const LETTER = '[a-zª-ɏЀ-ӿء-ي]';

/** A pattern as it is compiled: fragments stand for their names in braces, a blank for white space, `{letter}` for any letter. */
export function expanded(pattern: string, fragments: Readonly<Record<string, string>> = {}): string {
  const whole = pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const known = name === 'letter' ? LETTER : fragments[name];
    if (known === undefined) throw new Error(`No fragment is called "${name}"`);
    return expanded(known, fragments);
  });
  return whole.replaceAll(' ', BLANK);
}

/**
 * Builds the rules of one grammar: a pattern names fragments in braces, and each blank in it stands for white space. It is
 * compiled when it is first tried: a text has the words of few rules, and of one language (half the cost of a first article).
 */
export function grammar(fragments: Readonly<Record<string, string>>, flags = 'iy') {
  return (
    name: string,
    starts: readonly string[],
    pattern: string,
    read: (found: Found) => Reading | undefined,
  ): Rule => {
    let compiled: RegExp | undefined;
    return {
      name,
      starts,
      get pattern() {
        compiled ??= new RegExp(expanded(pattern, fragments), flags);
        return compiled;
      },
      read,
    };
  };
}
