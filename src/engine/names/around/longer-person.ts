import { foldedUnit, HYPHEN } from '../../text/fold.ts';
import { isWordUnit, LOWER, UPPER, unitClass } from '../../text/units.ts';
import { SYLLABLE_NAME } from '../index/script-index.ts';
import { FAMILY, GENERATION, GERMAN, GIVEN, ITALIAN, PARTICLE, PATRONYMIC } from '../lexicon/lexicon.ts';
import { isCapitalAfter, isHarmlessBefore } from './capitals.ts';
import { fits } from './fits.ts';
import { isInTitle, type Neighbour, wordBefore } from './neighbours.ts';
import type { Spot } from './spot.ts';
import type { Block, Surroundings } from './surroundings.ts';
import { isInLanguage } from './tongues.ts';
import { FIRST_CYRILLIC, isA, isLike, isWord } from './words.ts';

/** How a name of one word stands to its bearer's first name: it is that name, or his initial stands before it. */
export type FirstName = 'itself' | 'initial' | undefined;

/** Whether the words beside a person's name make somebody else of him, or no person; `single` for a name of one word. */
export function blockPerson(
  spot: Spot,
  around: Surroundings,
  single: boolean,
  first: FirstName,
): Block | undefined {
  const { after, before } = around;
  const { lexicon, text } = spot;
  const key = text.slice(spot.start, spot.formEnd).toLowerCase();
  // A first name alone is nobody's: "Vladimir said"; but "Sir Keir" is his. In Chinese and Korean order the surname stands there.
  if (single && first === 'itself' && around.title !== 'courtesy' && isWord(lexicon, key, GIVEN))
    return 'part';
  if (isA(after, GENERATION)) return 'stranger';
  // "Wang Yang" is neither Wang Yi nor Yang Jiechi; but "Xi Trump" are two in a headline.
  if (
    first === 'itself' &&
    (isSyllable(spot, before, around.knownBefore) || isSyllable(spot, after, around.knownAfter))
  )
    return first;
  // "the Trump White House"
  if (
    isCapitalAfter(spot, around) &&
    // German writes all nouns so; but "Novak Djokovic"
    (isWord(lexicon, key, GIVEN) || !isInLanguage(spot, GERMAN)) &&
    !text.startsWith(' White House', spot.end)
  )
    // Whoever is called Wang Long is Wang later, but "Cameron Diaz" is Diaz; "Путин Владимир Владимирович" may be he.
    return first === 'itself' ? first : 'part';
  if (!single) return isDoubleName(spot) ? 'stranger' : undefined;
  if (isTheFamily(spot, before) || isNumeral(spot, around)) return 'part';
  if (!before) return undefined;
  // "ميلانيا ترامب", where no letter is a capital.
  if (!before.capital && isA(before, GIVEN) && unitClass(before.word.charCodeAt(0)) !== LOWER)
    return 'stranger';
  // "Paul Scholz" is no pair, where somebody's surname is Paul.
  if (around.title || (around.knownBefore && !isA(before, GIVEN))) return undefined;
  if (before.abbreviated && before.capital) {
    // Behind "9 a.m." begins a sentence. "V. Putin" is Vladimir Putin, "J. Wallace" not Ben Wallace. Other scripts spell his first name otherwise.
    return before.word >= FIRST_CYRILLIC || first === 'initial' ? undefined : 'stranger';
  }
  if (before.capital) {
    if (isLike(lexicon, before, PATRONYMIC)) return undefined;
    if (!isA(before, GIVEN)) {
      // An ending says that what stands before is a noun: "Spotkanie Putina".
      if (spot.formEnd < spot.end || isHarmlessBefore(spot, before)) return undefined;
      if (around.isEmptyCapital(before) || isInLanguage(spot, GERMAN)) return undefined;
    }
    return 'stranger';
  }
  // "die Versuche von Trump" is German for his attempts, "Jan van Wallace" is a man.
  if (isA(before, PARTICLE) && wordBefore(spot, before.start)?.capital && !isInLanguage(spot, GERMAN)) {
    return 'stranger';
  }
  return undefined;
}

/** True for a known name beside a surname that comes first, where it may be the given name, or the surname to this one. */
function isSyllable(spot: Spot, name: Neighbour | undefined, isKnown: boolean): boolean {
  return isKnown && fits(spot, SYLLABLE_NAME, name?.start);
}

/** "Philip Green-Wood"; but "Donald Trump-Backed" in a headline, and any noun in German. */
function isDoubleName(spot: Spot): boolean {
  const { text, end, startAfter } = spot;
  return (
    foldedUnit(text.charCodeAt(end)) === HYPHEN &&
    unitClass(text.charCodeAt(end + 1)) === UPPER &&
    startAfter !== end + 1 &&
    !isInTitle(spot) &&
    !isInLanguage(spot, GERMAN)
  );
}

/** "Chapter XI" is not about Xi; "XI MEETS" is. */
function isNumeral({ text, start, end, capitals }: Spot, { before, after }: Surroundings): boolean {
  return capitals && /^[IVXLCDM]+$/.test(text.slice(start, end)) && !before?.acronym && !after?.acronym;
}

/** "the Bidens'", "die Trumps" and "los Biden" are not Joe Biden or Donald Trump. */
function isTheFamily(spot: Spot, before: Neighbour | undefined): boolean {
  if (!before) return false;
  const { text, end, formEnd } = spot;
  const { word } = before;
  // "i Trump" is Italian for them, and Polish for "and Trump".
  if (word === 'i') return isInLanguage(spot, ITALIAN);
  return (
    isA(before, FAMILY) || (/^(?:the|die)$/.test(word) && (formEnd < end || isWordUnit(text.charCodeAt(end))))
  );
}
