import type { Entity, Name } from '../../../model/pack.ts';
import { namesOf } from '../../../model/pack.ts';
import { foldText } from '../../text/fold.ts';
import { isWord } from '../around/words.ts';
import { scriptOf } from '../index/script.ts';
import { LONGEST_NAME, SHORTEST_NAME } from '../index/spelling.ts';
import { COURTESY } from '../lexicon/lexicon.ts';
import { lexiconOf } from '../lexicon/lexicon-words.ts';
import { isMonthOrDay, isWordOfEveryText } from '../lexicon/words-of-every-text.ts';
import { type PartsOfNames, partsOfNames } from './parts-of-names.ts';

/** A name that no text is searched for as it stands, and why: a sentence for whoever made the pack. */
export interface UnfitName {
  readonly entity: string;
  readonly reason: string;
}

/** The names of an entity that texts are searched for, and what is to say of the others. */
interface FitNames {
  readonly names: readonly Name[];
  /** The texts of the others: nor is one of them made anew as the short form of another. */
  readonly left: readonly string[];
  /** A sentence about each that is left out or counts for less, without its end. */
  readonly reasons: readonly string[];
}

/** What stands before names: as a name of its own it would be found before everybody's. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof sir madam lord lady president minister king queen prince princess senator governor chancellor pope herr frau ' +
    'monsieur madame señor señora pan pani господин präsident kanzler bundeskanzler président ministre presidente ministro prezydent ' +
    'президент министр міністр 总统 總統 主席 总理 總理 先生 女士 大統領 首相 대통령 총리 الرئيس الوزير رئيس وزير'
  ).split(' '),
);

const LETTER = /[\p{L}\p{N}]/u;

/** Controls that are no white space: no page shows one, and the browser leaves NUL out. */
const CONTROL = /(?!\s)\p{Cc}/u;

/** What a decoder puts in place of what it cannot read. */
const LOST_LETTER = '\ufffd';

/** "2024", "9/11", "3.14", "1st", "1990s": but no letters beside. */
const FIGURES = /^[^\p{L}\p{M}]*\p{N}[^\p{L}\p{M}]*$|^\d+(?:st|nd|rd|th|s|er|re|e)$/iu;

/** "II" and "XIV" stand behind the names of kings and popes. */
const ROMAN = /^[IVX]{2,}$/;

const MARKUP = /&(?:#\d+|#x[\da-f]+|[a-z]+);|<\/?[a-z][^<>]*>/i;

/** Two words of Latin letters or more: nothing can be said against them, so that a large pack is not asked. */
export const PLAIN_NAME = /^[A-Z][A-Za-z.'-]{1,40} [A-Za-z.' -]{2,60}$/;

/** The names of an entity that texts are searched for, in order. */
export function fitNames(entity: Entity): FitNames {
  const all = namesOf(entity);
  const parts = entity.kind === 'person' && all.length > 1 ? partsOfNames(all) : undefined;
  const fits = all.map((name) => fitted(name, parts));
  return {
    names: fits.flatMap(({ name }) => name ?? []),
    left: all.flatMap(({ text }, number) => (fits[number]?.name ? [] : text)),
    reasons: fits.flatMap(({ reason }) => reason ?? []),
  };
}

/** The names of a pack that are left out when its index is built or need support there, in order. */
export function unfitNames(entities: readonly Entity[]): UnfitName[] {
  return entities.flatMap((entity) =>
    fitNames(entity).reasons.map((reason) => ({ entity: entity.id, reason })),
  );
}

/** A name as texts are searched for it, if they are, and what is to say where not as it was given. */
interface Fit {
  readonly name?: Name;
  readonly reason?: string;
}

/** `parts` are those of a person of several names. */
function fitted(name: Name, parts: PartsOfNames | undefined): Fit {
  const { text, needsSupport = false } = name;
  const isPlain = PLAIN_NAME.test(text);
  const fault = isPlain ? undefined : faultIn(text);
  if (fault !== undefined) return { reason: `${shown(text)} ${fault}` };
  const given = parts?.givenName(text);
  // With its title a first name may mean whom it means: "King Felipe", "Sir Keir".
  if (given === 'own' || (given === 'western' && !needsSupport))
    return { reason: `${shown(text)} is a first name: alone it may mean anybody who bears it` };
  const meaning = isPlain ? undefined : meaningOf(text);
  if (meaning === undefined) return { name };
  // "Theresa May" is "Mrs May", wherever the page has her whole name; but "Pan" stands before every Polish name.
  if (parts?.isSurname(text) && !isCourtesy(text)) {
    if (needsSupport) return { name };
    const reason = `${shown(text)} is ${meaning}; as a surname it counts only beside the whole name`;
    return { name: { ...name, needsSupport: true }, reason };
  }
  if (needsSupport && !meaning.startsWith('a title')) return { name };
  return { reason: `${shown(text)} is ${meaning}` };
}

/** The name as a sentence quotes it: a slip may have put a page there. */
function shown(text: string): string {
  return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
}

const MOST_SHOWN = 40;

/** What in a name keeps it from being found, or has it found everywhere; undefined where nothing does. */
function faultIn(raw: string): string | undefined {
  const text = foldText(raw);
  if (raw.includes(LOST_LETTER))
    return 'holds the sign � of a letter that was lost when its file was converted';
  if (LETTER.test(text) && !raw.isWellFormed()) return 'holds half a character, which no text has';
  if (CONTROL.test(raw)) return 'holds a control character, which no page shows';
  if (text.length < SHORTEST_NAME || /^\p{L}\.$/u.test(text))
    return 'is too short for a name: it would be found everywhere';
  if (text.length > LONGEST_NAME) return `has over ${LONGEST_NAME} characters`;
  if (!LETTER.test(text)) return 'holds no letter and no digit';
  if (MARKUP.test(text)) return 'holds marks of HTML, which a page shows as the signs that they stand for';
  if (FIGURES.test(text)) return 'is a number: it would be found in every date and count';
  if (ROMAN.test(text)) return 'is a Roman numeral';
  return undefined;
}

/** What else a name means, where that is more than it names; undefined where it is no such word. */
function meaningOf(raw: string): string | undefined {
  const text = foldText(raw);
  const word = text.toLowerCase().replace(/\.$/, '');
  if (TITLES.has(word) || isCourtesy(word)) return 'a title: it stands before many names';
  const isAcronym = word !== text && text === text.toUpperCase() && !NO_ACRONYMS.has(word);
  if (isAcronym) return undefined;
  if (isMonthOrDay(word)) return 'a month or a day: it would be found in every date';
  if (isWordOfEveryText(word)) return 'a word of every text; as a surname it takes "needsSupport": true';
  const words = word.split(' ');
  if (words.length < 2) return undefined;
  if (words.every((part) => isMonthOrDay(part) || FIGURES.test(part))) return 'a date';
  // "The Who" is a band, and "of the" stands everywhere.
  return !UPPER.test(text) && words.every(isWordOfEveryText) ? 'words of every text' : undefined;
}

function isCourtesy(word: string): boolean {
  return isWord(lexiconOf(scriptOf(word)), word.toLowerCase(), COURTESY);
}

const UPPER = /\p{Lu}/u;

/** Words that headlines in capitals are full of, and which are nothing else. */
const NO_ACRONYMS = new Set(['the', 'and', 'und', 'der', 'die', 'les', 'des', 'los', 'el', 'la']);
