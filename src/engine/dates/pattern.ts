import type { Found, Reading, Rule } from './reading.ts';

/** One blank of a pattern: a few spaces or one line break with its indent, never a paragraph's end. */
const BLANK = '(?:[^\\S\\n]{1,3}\\n?[^\\S\\n]{0,8}|\\n[^\\S\\n]{0,8})';

/** Builds the rules of one grammar: a pattern names fragments in braces, and each blank in it stands for white space. */
export function grammar(fragments: Readonly<Record<string, string>>, flags = 'iy') {
  return (
    name: string,
    starts: readonly string[],
    pattern: string,
    read: (found: Found) => Reading | undefined,
  ): Rule => {
    const source = pattern.replace(/\{([a-z]+)\}/g, (_, fragment: string) => {
      const known = fragments[fragment];
      if (known === undefined) throw new Error(`No fragment is called "${fragment}"`);
      return known;
    });
    return { name, starts, pattern: new RegExp(source.replaceAll(' ', BLANK), flags), read };
  };
}
