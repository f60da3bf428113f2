import { type EdtfDate, parseEdtf } from '../../../model/edtf.ts';
import type { Known } from '../../../model/pack.ts';
import type { Span } from '../layout/span.ts';
import { ON } from '../who/words/function-words.ts';

/** What the reader of events needs of a time expression; engine/dates makes them. */
export interface DatedSpan extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** EDTF; null where the expression names no days. */
  readonly edtf: string | null;
  readonly known: 'stated' | 'resolved';
  /** What it was counted from: `reference` for a date that the text told before it. */
  readonly anchor?: 'published' | 'reference' | null;
  /** The rule that read it, for `annotate --explain`. */
  readonly rule: string;
}

/** A time expression that names days. */
export interface ReadDate extends Span {
  readonly date: EdtfDate;
  readonly known: Known;
  /** Its year is written, or is that of what the text told before it: no tense says another. */
  readonly isFixed?: boolean;
  /** One word, as a weekday of which nothing says whether it is the last or the next one: "Monday". */
  readonly isAlone?: boolean;
  readonly rule: string;
}

/** What stands between the two ends of a stretch of time: "from Monday to Wednesday", "April or early May", "с 3 по 5 мая". */
const BETWEEN =
  /^\s*(?:to|until|till|through|and|or|bis|und|oder|à|au|et|ou|al?|hasta|y|o|до|по|и|или|至|到|和|、|[-–—/])\s*$/iu;

/**
 * Of these "and" joins only what is announced as a stretch, and two days of a month that is named once, of which one follows the other: in
 * "came on Monday and Tuesday will see him" another clause begins.
 */
const AND = /^\s*(?:and|und|et|y|и|和|、)\s*$/iu;

/** The day of a month that is named with the other day: "15. und 16. April". */
const ONLY_A_DAY = /^\d+\D{0,2}$/;

/** What stands before such a stretch. */
const FROM =
  /(?:\b(?:from|between|von|vom|zwischen|du|de|entre|desde|del)|(?<!\p{L})(?:с|со|от|между))\s*$|(?:从|自)$/iu;

/** "Next Monday", "lundi dernier", 下周一. */
const POINTED = /\s|^[上下本这這]/;

/** The dates of a text that name days, in order; those that are the two ends of one stretch are one, and so are two that name one time. */
export function datesOf(text: string, dates: readonly DatedSpan[]): ReadDate[] {
  const read: ReadDate[] = [];
  for (const { start, end, type, edtf, known, anchor, rule } of dates) {
    if (edtf === null || type === 'DURATION' || type === 'SET') continue;
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) continue;
    const isFixed = known === 'stated' || anchor === 'reference';
    const isAlone = !POINTED.test(text.slice(start, end));
    const next = { start, end, date: parsed.value, known, isFixed, isAlone, rule };
    const last = read.at(-1);
    const joined = last && (stretch(text, last, next) ?? twice(text, last, next));
    if (joined) read[read.length - 1] = joined;
    else read.push(next);
  }
  return read;
}

function stretch(text: string, from: ReadDate, to: ReadDate): ReadDate | undefined {
  if (to.start - from.end > 12 || to.date.earliest <= from.date.earliest) return undefined;
  const between = text.slice(from.end, to.start);
  if (!BETWEEN.test(between)) return undefined;
  const announced = FROM.test(text.slice(Math.max(0, from.start - 12), from.start));
  // English "and" is left out: with it a plan of the texts kept for testing was no longer found, and nobody has looked which.
  const followsOn =
    !between.includes('and') &&
    to.date.earliest === from.date.latest + 1 &&
    [from, to].some(({ start, end }) => ONLY_A_DAY.test(text.slice(start, end)));
  if (AND.test(between) && !announced && !followsOn) return undefined;
  if (from.date.interval || to.date.interval || from.date.precision !== to.date.precision) return undefined;
  const date = parseEdtf(`${from.date.text}/${to.date.text}`);
  if (!date.ok) return undefined;
  const known = from.known === 'stated' && to.known === 'stated' ? 'stated' : 'resolved';
  const isFixed = from.isFixed === true && to.isFixed === true;
  const rule = `${from.rule} to ${to.rule}`;
  return { start: from.start, end: to.end, date: date.value, known, isFixed, rule };
}

/** What stands between two namings of one time: "ten years ago, on May 8, 2015", "last year, in May 2022". */
const ONCE_AGAIN = new RegExp(`^,?[^\\S\\n]+(?:(?:${ON})\\s+)?$`, 'u');

/** What stands between a month and the year that it is one of: "en mai de l'année dernière". */
const OF_IT = /^ (?:of|de|d['’]|del|des) ?$/;

/** One time that is named twice, the second more exactly, or the first as a part of the second; undefined for two times. */
function twice(text: string, first: ReadDate, second: ReadDate): ReadDate | undefined {
  const between = text.slice(first.end, second.start);
  if (
    OF_IT.test(between) &&
    first.date.earliest >= second.date.earliest &&
    first.date.latest <= second.date.latest
  )
    return { ...first, end: second.end, isFixed: true };
  if (!ONCE_AGAIN.test(between)) return undefined;
  const isInFirst = second.date.earliest >= first.date.earliest && second.date.latest <= first.date.latest;
  return isInFirst && first.date.text !== second.date.text
    ? { ...second, start: first.start, isFixed: true }
    : undefined;
}
