import { patternOf } from '../../text/pattern-of.ts';
import type { Span } from './span.ts';

/**
 * Ends of sentences: Latin and Cyrillic marks before white space, or the full-width marks that need none. Bounded, because a page may hold
 * a million full stops in a row.
 */
const END = /(?<![.!?…؟])[.!?…؟]{1,8}["'”’»)\]]{0,4}(?=\s|$)|[。！？]{1,8}[”’」』）]{0,4}/g;

/** Words after which a full stop says nothing, whatever follows: titles and the like. */
const TITLES = wordSet(
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt adm st rev hon vs hr fr bzw ca sog dra sra ee',
);

/** The same where a digit or a small letter follows: "No. 5", "Jan. 27", "Inc. said". */
const SHORTENED = wordSet(
  'no jan feb mar apr jun jul aug sep sept oct nov dec inc corp ltd co jr etc pp art nr abs z.b u.a d.h г им ул тыс млн млрд руб др стр wis',
);

/** A word with stops inside ("U.S.", "p.m.", "z.B."). A capital alone ("J.") is one, too. */
const DOTTED = /^(?:[^\s.\d]\.)+[^\s.\d]$/;

/** What ends in a word, and what begins with one. By what is no part of a word: `\p{L}` costs a millisecond before its first use. */
const LAST_WORD = /[^\s"'“”‘’«»„()[\],;:!?…/—–-]{1,24}$/;
const FIRST_WORD = /^\s+["'“‘«„(]*([^\s"'“”‘’«»„()[\],;:.!?…/—–-]+)/;

/** Words that begin a sentence far more often than they follow "the U.S.". */
const STARTERS = wordSet(
  'the a an in on at it he she they we but and this that these those his her their its after before when while as for with if',
);

/** What goes on behind "10 a.m.": the day, or whose clock it is. Whatever else has a capital there begins a sentence. */
const OF_THE_CLOCK = patternOf(
  String.raw`^\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|`,
  String.raw`[A-Z]{2,4}\b|(?:\S+ ){1,3}[Tt]ime\b|Eastern|Central|Pacific|Mountain|Greenwich)`,
);

/** Languages that write "19. Mai": a number of one or two digits with a stop is an ordinal. */
const ORDINAL_STOP = /^(?:de|da|nb|no|nn|fi|cs|sk|hu|pl|hr|sl|et|lv|tr)\b/i;

/** How much before a stop is looked at, in UTF-16 units: the longest abbreviation and then some. */
const LOOK_BACK = 24;

/**
 * The sentences of a stretch of text, trimmed, in order. `language` is BCP 47; `nameEnds` is where known names end: the И of "Ван И." is
 * no initial. Time is linear.
 */
export function sentencesIn(
  text: string,
  within: Span,
  language: string,
  nameEnds: ReadonlySet<number> = new Set(),
): Span[] {
  const ordinals = ORDINAL_STOP.test(language);
  const sentences: Span[] = [];
  let start = within.start;
  const close = (end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  };
  // In the stretch alone: where no mark stands in it, the pattern would go on to the next one, through all that follows.
  for (const match of text.slice(within.start, within.end).matchAll(END)) {
    const at = within.start + match.index;
    const end = at + match[0].length;
    if (end >= within.end) break;
    if (!match[0].startsWith('.') || endsSentence(text, { start: at, end }, ordinals, nameEnds)) close(end);
  }
  close(within.end);
  return sentences;
}

function endsSentence(
  text: string,
  { start: stop, end }: Span,
  ordinals: boolean,
  nameEnds: ReadonlySet<number>,
): boolean {
  const before = text.slice(Math.max(0, stop - LOOK_BACK), stop);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const next = FIRST_WORD.exec(text.slice(end, end + LOOK_BACK))?.[1] ?? '';
  const first = next.charAt(0);
  if (first !== first.toUpperCase()) return false;
  const lower = word.toLowerCase();
  if (lower === 'a.m' || lower === 'p.m') return !OF_THE_CLOCK.test(text.slice(end, end + LOOK_BACK));
  if (TITLES.has(lower)) return false;
  if (SHORTENED.has(lower)) return !/^\d/.test(next) && !TITLES.has(next.toLowerCase());
  if (ordinals && /^\d{1,2}$/.test(word)) return false;
  const isShort = DOTTED.test(word) || (word.length === 1 && word !== lower && !nameEnds.has(stop));
  return !isShort || STARTERS.has(next.toLowerCase()) || next === '';
}

/** White space, as a pattern has it; most of a text is ASCII. */
function isSpace(unit: number): boolean {
  if (unit < 128) return unit === 32 || (unit >= 9 && unit <= 13);
  return /\s/.test(String.fromCharCode(unit));
}

/** A stretch without the white space at its ends; undefined where nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
