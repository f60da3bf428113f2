import { LONGEST_PASSAGE, type Passage } from '../model/page-facts.ts';
import type { PlacedMention } from '../model/placed-mention.ts';
import { elementAt } from '../platform/composed-tree.ts';
import { isText, parentElementOf } from '../platform/native-node.ts';
import { holds, linesOf } from './boxes.ts';
import { dateAround, type Word, wordAt } from './date-word.ts';
import type { HitGround } from './hit-ground.ts';
import { passageAround, textBeside } from './passage.ts';
import { shownText } from './shown-text.ts';
import { LONGEST_DATE_WORD } from './tuning.ts';
import { isShown, isTopmost } from './visibility.ts';

/** Finds words that may belong to a date, by place. Reads layout and style, so it is for after a gesture only. */
export interface DatePlaces {
  /** A word with a digit, or one for a month or a weekday, that a reader sees at a point; else null. */
  at(x: number, y: number): PlacedMention | null;
}

/** More than `wordAt` looks at on either side, UTF-16. */
const REACH = 2 * LONGEST_DATE_WORD;

/** Nobody: a date names no one, and the background is asked about its place in the passage. */
const NOBODY = { start: 0, end: 0, entity: null, candidates: [], confidence: 0 } as const;

/**
 * Dates of a page that names somebody. No rule of dates is in here: which words name months and days the browser says
 * in the page's language, and what a sentence means the background reads.
 */
export function createDatePlaces(ground: HitGround): DatePlaces {
  const { document, index, shadow, rules } = ground;
  let calendar: CalendarWords | null = null;
  // Its words are made where letters alone might be one: most dwells are over none, and some over figures.
  const isNamed = (word: string): boolean => {
    const language = document.documentElement?.lang ?? '';
    if (calendar?.language !== language) calendar = calendarWords(language);
    return isOfCalendar(word.toLowerCase(), calendar.words);
  };
  return {
    at(x, y) {
      if (index.isEmpty) return null;
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadow.shadowRoots() });
      const node = caret?.offsetNode;
      if (!caret || !node || !isText(node)) return null;
      // Not all of the text: Firefox would copy it for each look, a plain text file of megabytes too.
      const from = Math.max(0, caret.offset - REACH);
      const near = node.substringData(from, 2 * REACH);
      const found = wordAt(near, caret.offset - from, isNamed);
      if (found === null) return null;
      const said = near.slice(found.start, found.end);
      const word = { start: from + found.start, end: from + found.end };
      if (!/\p{N}/u.test(said) && !isNamed(said)) return null;
      return place(node, word, said, x, y);
    },
  };

  function place(node: Text, word: Word, said: string, x: number, y: number): PlacedMention | null {
    const element = parentElementOf(node);
    const top = elementAt(document, x, y, shadow.meet);
    if (element === null || top === null) return null;
    const rects = rectsOf(node, word);
    if (!rects.some((rect) => holds(rect, x, y))) return null;
    if (!isTopmost([node], top, x, y) || rules.isClosedToReading(element) || !isShown(node)) return null;
    const vertical = !getComputedStyle(element).writingMode.startsWith('horizontal');
    const block = rules.blockOf(element, new Map());
    if (block === null) return null;
    const spot = { block, startNode: node, endNode: node, between: [], ...word };
    const passage = (): Passage => {
      const dateAt = shownText(`${textBeside(spot, 'before', ground).text}\u2022`).length - 1;
      return { ...passageAround(spot, ground), dateAt: Math.min(dateAt, LONGEST_PASSAGE) };
    };
    // As with a place: a pointer rests on a number more often than it asks about one.
    const placed = {
      mention: NOBODY,
      isPlace: true,
      surface: said,
      boxes: linesOf(rects, vertical),
      vertical,
      passage,
    };
    const whole = (surface: string): PlacedMention => {
      const around = dateAround(node.data, word, surface);
      const boxes = around === null ? [] : linesOf(rectsOf(node, around), vertical);
      // The page may have drawn its line anew while the background was asked.
      return boxes.length === 0 ? placed : { ...placed, surface, boxes };
    };
    return { ...placed, whole };
  }
}

function rectsOf(node: Text, { start, end }: Word): DOMRect[] {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}

interface CalendarWords {
  readonly language: string;
  readonly words: ReadonlySet<string>;
}

/** German writes the time of day behind its weekday: "Donnerstagmorgen". */
const TIME_OF_DAY = /(?:morgen|(?:vor|nach)?mittag|abend|nacht)s?$/;

/** True for a word of the calendar, alone or with a time of day. */
function isOfCalendar(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || words.has(word.replace(TIME_OF_DAY, ''));
}

/**
 * The names of months and weekdays, long and short, and the words of "yesterday" and "last week", in a language and in English:
 * both stand on pages that say neither.
 */
function calendarWords(language: string): CalendarWords {
  const words = new Set<string>();
  for (const locale of ['en', localeOf(language)]) {
    addRelative(words, locale);
    for (const width of ['long', 'short'] as const) {
      const [month, weekday] = [formatOf(locale, { month: width }), formatOf(locale, { weekday: width })];
      // 2024 has a Monday on the first of January.
      for (let at = 0; at < 12; at++) add(words, month.format(Date.UTC(2024, at, 1)));
      for (let at = 1; at <= 7; at++) add(words, weekday.format(Date.UTC(2024, 0, at)));
    }
  }
  return { language, words };
}

/** What stands in the words of more than one unit ("last", "this") is no sign of any. */
function addRelative(words: Set<string>, locale: string): void {
  const times = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const said = RELATIVE_UNITS.flatMap((unit) => {
    const phrases = [-1, 0, 1].map((step) => times.format(step, unit));
    return [...new Set(phrases.join(' ').split(/[ \u00a0]/))];
  });
  for (const word of said) if (said.indexOf(word) === said.lastIndexOf(word)) add(words, word);
}

const RELATIVE_UNITS = ['day', 'week', 'month', 'year'] as const;

/** What a page calls its language need not be one. */
function localeOf(language: string): string {
  try {
    return new Intl.Locale(language).baseName;
  } catch {
    return 'en';
  }
}

function formatOf(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
}

function add(words: Set<string>, word: string): void {
  words.add(word.toLowerCase().replace(/\.$/, ''));
}
