import { SPACE } from '../text/fold.ts';
import { DATELINE, LOCATIVE, NEUTRAL, PLACE_ADJECTIVE, PLACE_MODIFIER, STATE } from './lexicon.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import type { Spot, Surroundings } from './surroundings.ts';
import { isLike, isWord } from './words.ts';

/** How far behind a name a dateline is recognised. */
const DATELINE_REACH = 14;

/** What follows an agency that is credited. */
const CREDIT = /^ ?\) ?[-–—]/;
const CREDIT_REACH = 4;

/** An opening bracket; the closing one is the next unit. */
const BRACKET = 0x28;

/** True where a name stands as places do: after "in", alone in brackets, in a dateline. */
export function isLocative(spot: Spot, { before }: Surroundings): boolean {
  const { text, start, end, capitals, lexicon } = spot;
  if (before && isWord(lexicon, before.word, LOCATIVE)) return true;
  // "the city of Leeds"
  if (before?.word === 'of' && isWord(lexicon, wordBefore(text, before.start)?.word ?? '', NEUTRAL))
    return true;
  if (isInBrackets(spot)) return true;
  return (
    capitals &&
    (start === 0 || text.charAt(start - 1) === '\n') &&
    isLike(lexicon, text.slice(end, end + DATELINE_REACH), DATELINE)
  );
}

/** True before a comma and a state of the United States or a province of Canada: "Moscow, Idaho", "Austin, Texas". */
export function isBeforeState({ text, end, lexicon }: Spot): boolean {
  if (!text.startsWith(', ', end)) return false;
  const word = wordAfter(text, end + 1);
  // "South Carolina", "New Hampshire"; "Moscow, in Idaho"
  const state =
    word && isWord(lexicon, word.word, PLACE_MODIFIER | PLACE_ADJECTIVE | LOCATIVE)
      ? wordAfter(text, word.end)
      : word;
  return state?.capital === true && isWord(lexicon, state.word, STATE);
}

/** True where a name stands alone in brackets: an athlete's country, or a player's club. */
export function isInBrackets({ text, start, end }: Spot): boolean {
  const before = text.charCodeAt(start - 1) === SPACE ? start - 2 : start - 1;
  const behind = text.charCodeAt(end) === SPACE ? end + 1 : end;
  return text.charCodeAt(before) === BRACKET && text.charCodeAt(behind) === BRACKET + 1;
}

/** True for the agency behind a dateline: "BRUSSELS (AFP) - ". */
export function isCredit(spot: Spot): boolean {
  return isInBrackets(spot) && CREDIT.test(spot.text.slice(spot.end, spot.end + CREDIT_REACH));
}
