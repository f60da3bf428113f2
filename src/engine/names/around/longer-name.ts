import type { EntityKind } from '../../../model/pack.ts';
import { AFTER_TWO_CHARACTERS, BEFORE_PERSON, KINDS } from '../index/script-index.ts';
import { DEMONYM, GERMAN, GIVEN, HEAD, LEGAL, NEUTRAL, POLISH, VENUE } from '../lexicon/lexicon.ts';
import { isBeforeHead, isSurname } from './capitals.ts';
import { fits } from './fits.ts';
import { blockPerson, type FirstName } from './longer-person.ts';
import { blockPlace } from './longer-place.ts';
import { wordAfter, wordBefore } from './neighbours.ts';
import type { Spot } from './spot.ts';
import type { Block, Surroundings } from './surroundings.ts';
import { isInEnglish, isInLanguage } from './tongues.ts';
import { isA, isFormed, isLike, isWord } from './words.ts';

/** Whether the words beside a known name make another name of it; `single` for a name of one word. */
export function blockedByWords(
  spot: Spot,
  around: Surroundings,
  kind: EntityKind,
  single: boolean,
  first: FirstName,
): Block | undefined {
  if (spot.formEnd < spot.end && !isInflected(spot)) return 'part';
  if (isContinued(spot, kind) || isVenue(spot, around, kind)) return 'part';
  const isFirm = kind === 'organisation' && isA(around.after, LEGAL);
  if (!isFirm && isBeforeHead(around)) return 'part';
  if (kind === 'person') return blockPerson(spot, around, single, first);
  if (kind === 'place') return blockPlace(spot, around);
  return isOfAnother(spot, around) || (single && isSurname(spot, around)) ? 'part' : undefined;
}

/** True where what follows makes another name of it: "中国电信", "马克思主义", "Ben Wallace & Sons". */
function isContinued(spot: Spot, kind: EntityKind): boolean {
  if (fits(spot, KINDS.indexOf(kind))) return true;
  return kind === 'person' && (fits(spot, AFTER_TWO_CHARACTERS) || fits(spot, BEFORE_PERSON, spot.start));
}

/** What points at a thing, which has no name then. */
const THIS = /^(?:es[st]?[ea]|quest[aoe]|cet?|cette|ten|t[ąę]|tym|diese[mrns]?)$/;

/**
 * "el restaurante Pekín", "جامعة بكين", "Hotel Moscow", "Metzgerei Merz". English writes such a name with a capital: "the bar China sets" is
 * China. It is not called by whose it is: "das Stadion Moskaus", "stadion Moskwy", "w hotelu Trumpa". What follows says nothing without a capital
 * ("a Kyiv hotel", "В Москве банк закрыт"), and with one it is a capital like any other.
 */
function isVenue(spot: Spot, { before }: Surroundings, kind: EntityKind): boolean {
  const { text, start, end, formEnd, lexicon } = spot;
  if (!before || !isA(before, VENUE) || formEnd < end) return false;
  const earlier = wordBefore(spot, before.start);
  // "En el estadio Trump fue abucheado" (shops are among the continuations), "con este submarino Rusia amenaza".
  if ((kind === 'person' && !isA(before, HEAD)) || THIS.test(earlier?.word ?? '')) return false;
  if (isFormed(lexicon, text.slice(start, end), VENUE)) return false;
  return before.capital || !isInEnglish(spot, earlier);
}

/** How many letters tell a land, in its own name and in what is made of it: "Russia's", "Russlands", "russische". */
const STEM = 4;

/**
 * "The Russian Communist Party", "Sicherheitsrat Russlands": a body such as many lands have, beside a land that the entity's id does not
 * tell. Or its member is a stranger: "Pavel Grudinin of the Communist Party".
 */
export function isOfAnotherLand(
  spot: Spot,
  { before, after, knownBefore }: Surroundings,
  id: string,
): boolean {
  const { text, start, end, lexicon } = spot;
  const body = text.slice(start, end).toLowerCase().split(' ').at(-1) ?? '';
  if (!isWord(lexicon, body, NEUTRAL)) return false;
  // "Der Nationale Sicherheitsrat": in German a capital before it says nothing else.
  if (before?.word.startsWith('national')) return true;
  const land = knownBefore || isLike(lexicon, before, DEMONYM) ? before : after;
  if (land && (land === before || land.start === spot.startAfter))
    return !id.includes(land.word.slice(0, STEM));
  const of = before && wordBefore(spot, before.start);
  const member = of?.word === 'of' ? wordBefore(spot, of.start) : undefined;
  return member?.capital === true && isA(wordBefore(spot, member.start), GIVEN);
}

/** "Communist Party of Vietnam"; a name of three words or more is whole. */
function isOfAnother(spot: Spot, { after }: Surroundings): boolean {
  const { text, start, end } = spot;
  const noun = after?.word === 'of' ? wordAfter(spot, after.end) : undefined;
  return (
    (noun?.word === 'the' ? wordAfter(spot, noun.end) : noun)?.capital === true &&
    text.slice(start, end).split(/\s+/).length < 3
  );
}

/** True where the ending behind a form is one of the text's language: "Putins Rede" in German, "Putina" in Polish. */
function isInflected(spot: Spot): boolean {
  const isGenitive = spot.text.slice(spot.formEnd, spot.end) === 's';
  return isInLanguage(spot, isGenitive ? GERMAN : POLISH);
}
