import type { Cues } from './cues/cues.ts';
import { isRelated } from './roles.ts';

/** Words with a capital that are no first part of a name. */
const NO_FIRST =
  '(?!(?:The|Le|La|Les|El|Los|Las|Un|Une?|Una|A|An|In|On|At|By|En|Au?|À|Al|El|В|На|Last|Late|Early|This|Next)\\s)';

/** What a name stands behind that is no subject, by language: "to San Marino". */
const PREPOSITIONS = {
  en: 'to|in|at|of|from|with|for|by|near|on|the',
  fr: 'à|au|aux|en|de|du|des|avec|chez|pour',
  es: 'a|al|de|del|con|por|para',
  de: 'im|aus|bei|mit|von|vom|zu|zum|zur|am',
  ru: 'в|во|на|из|с|со|от|для|к|у',
};
const PREPOSITION = `(?!(?:${Object.values(PREPOSITIONS).join('|')})\\s)`;
const prepositions: ReadonlySet<string> = new Set(Object.values(PREPOSITIONS).join('|').split('|'));

/** True for a word behind which no subject stands: "with". */
export function isPreposition(word: string): boolean {
  const small = word.toLowerCase();
  return small !== 'the' && prepositions.has(small);
}

const TWO_WORDS =
  "\\s*\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)?\\s(?:(?:[Ll]e|[Ll]a|de|del|von|van|bin|al)\\s)?\\p{Lu}\\p{Ll}+";

/** A name of two words as a subject: "Pedro Sánchez", "the president, Guy Parmelin". */
const NAME = new RegExp(`(?:^\\s*${NO_FIRST}|,|(?<!\\p{L})${PREPOSITION}\\p{Ll}+(?=\\s))${TWO_WORDS}`, 'u');
const NAME_ASIDE = new RegExp(`,${TWO_WORDS}`, 'u');

/**
 * True where words have a subject of their own that is no name known here, so that their pronoun does not make somebody named before it the
 * subject: "Pedro Sánchez, por su parte, viajó", "Son collègue, Jean-Yves Le Drian, a visité", "His wife flew to". The pronoun stands from
 * `start` to `end`, in UTF-16 units.
 */
export function isStrangers(words: string, start: number, end: number, cues: Cues): boolean {
  const name = cues.capitalNouns ? NAME_ASIDE : NAME;
  const [before, rest] = [words.slice(0, start), words.slice(end)];
  if (cues.past?.test(before) === false && name.test(before)) return true;
  if (cues.subjectPronoun?.test(`${words.slice(start, end)} `)) return false;
  return isHisPeople(rest) || name.test(rest.slice(0, cues.past?.exec(rest)?.index ?? FAR));
}

/** "His wife", "his former wife". */
function isHisPeople(behind: string): boolean {
  const [, ...words] = behind.split(/[\s,.;]+/, 3);
  return behind.startsWith(' ') && words.some(isRelated);
}

/** A subject without a verb of the past behind it is looked for so far, in UTF-16 units. */
const FAR = 60;
