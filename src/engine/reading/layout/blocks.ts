import { endsArticle, furnitureRule } from './furniture.ts';
import { trimmed } from './sentences.ts';
import type { Span } from './span.ts';

/** A paragraph, a heading, or something that stands beside the article. */
export interface Block extends Span {
  readonly kind: 'prose' | 'heading' | 'furniture';
  /** Why it is no prose, for `annotate --explain`. */
  readonly rule?: string;
}

/** What prose ends with; a heading, a tag, a link to another story does not. */
const PROSE_END = /[.!?…。！？؟]\s?["'”’»)\]）」』]*$/u;

/** A text is set in short lines where most that go on below are no longer than this, in UTF-16 units. */
const SET_LINE = 100;

/** The end of a paragraph where none of its lines is set: a line break. */
const LINE = /[^\n]+/g;

/** Letters that a line must have before its capitals say anything: "NATO, EU" is no heading. */
const FEWEST_LETTERS = 12;

/** The blocks of a text in order. Time is linear. */
export function blocksOf(text: string): Block[] {
  const lines = isSetInLines(text) ? paragraphs(text) : [...matches(text, LINE)];
  const spans = lines.flatMap(({ start, end }) => trimmed(text, start, end) ?? []);
  const alone = spans.length === 1;
  const shouting = isCapitals(text);
  let [over, prose] = [false, 0];
  return spans.map((span): Block => {
    const line = text.slice(span.start, span.end);
    // "Comments" above the first paragraph is a link to them.
    over ||= prose > 1 && endsArticle(line);
    const rule = over ? 'after the article' : furnitureRule(line);
    if (rule !== undefined) return { ...span, kind: 'furniture', rule };
    if (!shouting && isCapitals(line)) return { ...span, kind: 'heading', rule: 'capitals' };
    if (!alone && !PROSE_END.test(line.slice(-8)))
      return { ...span, kind: 'heading', rule: 'no end of a sentence' };
    prose++;
    return { ...span, kind: 'prose' };
  });
}

/**
 * True for text that is broken at a column, as mails and wire copy are: then only an empty line ends a paragraph. A line of it goes on
 * within the sentence, with a small letter more often than not; four headlines of other stories under a pasted page do not.
 */
function isSetInLines(text: string): boolean {
  const lines = text.slice(0, LAYOUT_SAMPLE).split('\n');
  const going = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    return line !== '' && next !== '' ? [{ line, next }] : [];
  });
  const set = going.filter(({ line }) => line.length > SET_LINE / 2 && !PROSE_END.test(line.slice(-8)));
  const within = set.filter(({ next }) => GOES_ON.test(next) || isCapitals(next));
  return (
    set.length > FEWEST_SET &&
    within.length * GOING_ON >= set.length &&
    going.every(({ line }) => line.length <= SET_LINE)
  );
}

/** A line that begins within a sentence; scripts without capitals do not tell. */
const GOES_ON = /^\s*[\p{Ll}\p{Lo}]/u;

/** One line of so many must go on so: of German and of names in a row two of three begin with a capital. */
const GOING_ON = 4;

/** How much of a text shows how it is set, in UTF-16 units, and how many lines must be broken within a sentence. */
const LAYOUT_SAMPLE = 20_000;
const FEWEST_SET = 3;

function paragraphs(text: string): Span[] {
  return [...matches(text, /[^\n]+(?:\n[^\S\n]*[^\s][^\n]*)*/g)];
}

function* matches(text: string, pattern: RegExp): Iterable<Span> {
  for (const match of text.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length };
}

/** True for text without small letters, as headings are and some wires: judged by its beginning. */
export function isCapitals(line: string): boolean {
  const sample = line.slice(0, 2_000);
  if (/\p{Ll}{2}/u.test(sample)) return false;
  return (sample.match(/\p{Lu}/gu)?.length ?? 0) >= FEWEST_LETTERS;
}
