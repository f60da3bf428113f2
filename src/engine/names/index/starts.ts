import { isPlain } from './beginnings.ts';
import { NO_UNIT } from './prefix-filter.ts';

/** What is not ASCII is always found: it may fold to something else, or be not seen. */
const REST = '\\x80-\\uffff';

/** So many letters may follow a small first letter before all may: "b" is followed by the "a" and the "i" of "bande" and "bin". */
const MOST_SECONDS = 8;

/**
 * The source of a pattern for where names may begin (`Beginnings.starts`), by the beginnings of names as they may be written. It finds
 * single units. Words begin with small letters all over a text and names hardly ever do, so those are asked for their second letter.
 */
export function startsOf(writings: ReadonlySet<string>): string {
  const seconds = Map.groupBy(
    [...writings].filter((writing) => writing.charCodeAt(0) < 0x80),
    (writing) => writing.charAt(0),
  );
  let words = '';
  let others = '';
  const pairs: string[] = [];
  for (const [first, heads] of [...seconds].sort()) {
    const after = new Set(heads.map((head) => head.charAt(1)));
    if (!isPlain(first.charCodeAt(0))) others += escaped(first);
    else if (/[a-z]/.test(first) && after.size <= MOST_SECONDS && !after.has(NO_UNIT))
      pairs.push(`${first}(?=[${[...after].sort().map(escaped).join('')}${REST}])`);
    else words += first;
  }
  return `\\b(?:${[`[${words}]`, ...pairs].join('|')})|[${others}${REST}]`;
}

/** A character as a class of a pattern may hold it. */
function escaped(character: string): string {
  return character.replace(/[\\\]^-]/, '\\$&');
}
