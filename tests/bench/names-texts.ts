import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { makeNames, makeProse, ONE_WORD } from './names-prose.ts';

/** The texts that the benchmark of the matcher reads, with names that stand in them. */

/** A text, and the names to look for: the first 500 of them, the first 5,000, and so on. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
  readonly names: readonly string[];
}

const TEXT_LENGTH = 1_000_000;

/** How many names of the smallest list the real text holds; the rest of it are made up. */
const FROM_TEXT = 300;

/** How many of the made-up names stand in the made-up prose. */
const IN_PROSE = 2_000;

/** Prose that is made up, which is always there. */
export function madeUpText(most: number): NamedText {
  const names = makeNames(Math.max(most, IN_PROSE));
  return { name: 'made-up prose', text: makeProse(TEXT_LENGTH, names.slice(0, IN_PROSE)), names };
}

/** News of agencies, if the shared texts are there. */
export function newswireText(most: number): NamedText | undefined {
  const text = sharedText('en-1mb.txt.gz');
  if (text === undefined) return undefined;
  return { name: 'newswire of ../shared', text, names: namesIn(text, makeNames(most)) };
}

/** Chinese news with names of people and places that stand in it; none of the peers' word edges are of use there. */
export function chineseText(): NamedText | undefined {
  const text = sharedText('zh-1mb.txt.gz');
  if (text === undefined) return undefined;
  const names = readFileSync(sharedFile('zh_names.txt'), 'utf8').trim().split('\n');
  return { name: 'Chinese news of ../shared', text, names };
}

/** The texts by the words that processes tell each other. */
export const NAMED_TEXTS = { 'made-up': madeUpText, newswire: newswireText, chinese: chineseText };
export type TextKey = keyof typeof NAMED_TEXTS;

function sharedFile(name: string): URL {
  return new URL(`../../../shared/texts/${name}`, import.meta.url);
}

function sharedText(name: string): string | undefined {
  const file = sharedFile(name);
  return existsSync(file) ? gunzipSync(readFileSync(file)).toString('utf8').slice(0, TEXT_LENGTH) : undefined;
}

/**
 * Names that a text does hold, every third of them, and made-up ones for the rest. Pairs of words with capitals, and
 * `ONE_WORD` single ones, all of which the text never writes small: "The American" and "In March" are no names, and a list with
 * them measures how often sentences begin with "The".
 */
function namesIn(text: string, others: readonly string[]): string[] {
  const small = new Set([...text.matchAll(/(?<!\p{L})\p{Ll}+/gu)].map(([word]) => word));
  const isName = (name: string) => name.split(' ').every((word) => !small.has(word.toLowerCase()));
  const some = (pattern: RegExp) =>
    [...new Set([...text.matchAll(pattern)].map(([name]) => name))]
      .filter(isName)
      .filter((_, number) => number % 3 === 0);
  const pairs = some(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu);
  const singles = some(/(?<![\p{L}])\p{Lu}\p{Ll}{3,}(?!\p{L})/gu);
  const known = [...spread(singles, FROM_TEXT * ONE_WORD), ...spread(pairs, FROM_TEXT * (1 - ONE_WORD))];
  return [...new Set([...known, ...others.slice(0, 200), ...pairs, ...singles, ...others])];
}

/** As many members of a list as wanted, evenly spread over it. */
function spread(list: readonly string[], wanted: number): string[] {
  return list.filter((_, number) => number % Math.ceil(list.length / wanted) === 0);
}
