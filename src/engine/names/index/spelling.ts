import {
  APOSTROPHE,
  DROPPED,
  FULL_STOP,
  foldedUnit,
  HYPHEN,
  LINE_FEED,
  SMALL_S,
  SPACE,
} from '../../text/fold.ts';
import { latePattern } from '../../text/late-pattern.ts';
import { isGlued, isWordUnit, joinsWord, LOWER, unitClass, upperUnit, WIDE } from '../../text/units.ts';
import { PREFIX_UNITS } from './prefix-filter.ts';

/**
 * Whether a text spells a name at a place, and where the name ends there. This is the definition of a match; the walk
 * and the prefix filter only decide where it is asked.
 */

/** The longest name that is indexed, in UTF-16 units; it bounds the work at any one place of a text. */
export const LONGEST_NAME = 120;

/** The shortest name that is indexed: a single letter or ideograph names nobody. */
export const SHORTEST_NAME = 2;

/**
 * The longest run of white space and unseen characters that is crossed inside a name. It bounds the work on hostile
 * text; source indented by more is not prose.
 */
export const LONGEST_GAP = 64;

/** What `spelledEnd` gives where the name is not spelled. */
export const NOT_SPELLED = -1;

/** The longest ending, in units: 으로부터. */
const LONGEST_ENDING = 4;

/** One or two of the small words, with a word edge before them. */
const proclitics = latePattern(String.raw`(?:^|[^\p{L}\p{M}\p{N}])[وفبلكבהוכלמש]{1,2}$`);
const PROCLITIC_REACH = 3;

const PARAGRAPH_SEPARATOR = 0x2029;
const CAPITAL_S = 0x53;

/**
 * Where a form ends in `text` when it begins at `at`, doubled, plus 1
 * where it stands in capitals that are not its own; `NOT_SPELLED` where it is not there. (One number, because this runs
 * a hundred times a page.) The text may have a capital where the form has a small letter: at a word's beginning ("Belt
 * And Road"), or everywhere ("XI JINPING"). It may break the name over one line, not over paragraphs.
 */
export function spelledEnd(text: string, at: number, form: string): number {
  // A unit of a form is at least one of the text. (Asked here, so that the loop hardly ever reads outside of it: NaN is no whole
  // number, and code that once met it is slower from then on.)
  if (text.length - at < form.length) return NOT_SPELLED;
  let place = at;
  let raised = false;
  for (let step = 0; step < form.length; step++) {
    const wanted = form.charCodeAt(step);
    const raw = text.charCodeAt(place);
    // Nearly always: forms hold nothing that folds to something else.
    if (raw === wanted && raw !== SPACE) {
      place++;
      continue;
    }
    let unit = foldedUnit(raw);
    if (unit === DROPPED) {
      place = afterDropped(text, place);
      unit = foldedUnit(text.charCodeAt(place));
    }
    if (unit !== wanted) {
      if (unit !== upperUnit(wanted)) return NOT_SPELLED;
      raised ||= step > 0 && !beginsWord(form.charCodeAt(step - 1));
    }
    if (unit === SPACE) {
      place = afterGap(text, place);
      if (place === NOT_SPELLED) return NOT_SPELLED;
    } else place++;
  }
  if (!raised) return place * 2;
  return hasSmallLetter(text, at, place) ? NOT_SPELLED : place * 2 + 1;
}

/** True where a capital after this folded unit says only that a word begins. */
export function beginsWord(unit: number): boolean {
  return unit === SPACE || unit === HYPHEN || unit === APOSTROPHE;
}

/**
 * True where a name may begin at `at`: an edge of a word, a script that has none, or behind the small words that Arabic and
 * Hebrew write together with what follows ("and", "in", "to": وبوتين, בפוטין).
 */
export function beginsAtEdge(text: string, at: number): boolean {
  let before = at - 1;
  if (text.charCodeAt(before) === SPACE) return true; // Nearly always.
  while (before >= 0 && at - before <= LONGEST_GAP && foldedUnit(text.charCodeAt(before)) === DROPPED)
    before--;
  if (before < 0 || !joinsWord(text.charCodeAt(before), text.charCodeAt(at))) return true;
  return isGlued(text.charCodeAt(at)) && proclitics().test(text.substring(at - PROCLITIC_REACH, at));
}

/**
 * True where a name may end before `end`: at an edge of a word, in a script that has none, or before the `s'` of a
 * possessive. After a full stop no letter may follow: "U.S." is not the beginning of "U.S.A.".
 */
export function endsAtEdge(text: string, end: number): boolean {
  if (text.charCodeAt(end) === SPACE) return true; // Nearly always.
  const next = afterDropped(text, end);
  if (next >= text.length) return true;
  const unit = text.charCodeAt(next);
  if (!isWordUnit(unit)) return true;
  const last = text.charCodeAt(end - 1);
  if (last !== FULL_STOP && !joinsWord(last, unit)) return true;
  return (
    (unit === SMALL_S || unit === CAPITAL_S) &&
    unitClass(last) !== WIDE &&
    foldedUnit(text.charCodeAt(next + 1)) === APOSTROPHE &&
    !isWordUnit(text.charCodeAt(next + 2))
  );
}

/**
 * Where a name ends whose spelling ends before `end` in the middle of a word: at the end of one of the
 * endings of its script ("Putins", "Putina"), or before a Korean particle. `NOT_SPELLED` where the word is another. What an
 * ending says only in one language is judged later, by the text around.
 */
export function endBeforeEnding(endings: () => ReadonlySet<string>, text: string, end: number): number {
  let wordEnd = end;
  const last = Math.min(text.length, end + LONGEST_ENDING + 1);
  while (wordEnd < last && isWordUnit(text.charCodeAt(wordEnd))) wordEnd++;
  // Before it is cut out of the text, which costs as much as the rest of a walk: "Inter" goes on as "International".
  if (wordEnd - end > LONGEST_ENDING) return NOT_SPELLED;
  const ending = text.slice(end, wordEnd);
  if (!endings().has(ending)) return NOT_SPELLED;
  if (isGlued(text.charCodeAt(end))) return end;
  // The prefix filter knows the ends of no words that are shorter.
  for (let at = end - PREFIX_UNITS; at < end && ending !== 's'; at++)
    if (!isWordUnit(text.charCodeAt(at))) return NOT_SPELLED;
  return wordEnd;
}

/** The place of the first unit from `at` on that is not dropped; looks `LONGEST_GAP` units far. */
function afterDropped(text: string, at: number): number {
  let place = at;
  const end = Math.min(text.length, at + LONGEST_GAP);
  while (place < end && foldedUnit(text.charCodeAt(place)) === DROPPED) place++;
  return place;
}

function hasSmallLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (unitClass(text.charCodeAt(at)) === LOWER) return true;
  return false;
}

function afterGap(text: string, at: number): number {
  let place = at;
  let lines = 0;
  const end = Math.min(text.length, at + LONGEST_GAP);
  for (; place < end; place++) {
    const unit = text.charCodeAt(place);
    const folded = foldedUnit(unit);
    if (folded !== SPACE && folded !== DROPPED) break;
    if (unit === LINE_FEED) lines++;
    if (unit === PARAGRAPH_SEPARATOR) lines += 2;
  }
  return lines > 1 ? NOT_SPELLED : place;
}
