import type { Found, Reading, Rule } from './reading.ts';

/** One blank of a pattern: a few spaces or one line break with its indent, never a paragraph's end. */
const BLANK = '(?:[^\\S\\n]{1,3}\\n?[^\\S\\n]{0,8}|\\n[^\\S\\n]{0,8})';

/**
 * Builds the rules of one grammar: a pattern names fragments in braces, and each blank in it stands for white space. It is
 * compiled when it is first tried: a text has the words of few rules, and of one language (half the cost of a first article).
 */
export function grammar(fragments: Readonly<Record<string, string>>, flags = 'iy') {
  const expanded = (pattern: string): string =>
    pattern
      .replace(/\{([a-z]+)\}/g, (_, fragment: string) => {
        const known = fragments[fragment];
        if (known === undefined) throw new Error(`No fragment is called "${fragment}"`);
        return known;
      })
      .replaceAll(' ', BLANK);
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
        compiled ??= new RegExp(expanded(pattern), flags);
        return compiled;
      },
      read,
    };
  };
}
