import { patternOf } from '../text/pattern-of.ts';
import { isArticle } from './function-words.ts';
import { isRole } from './roles.ts';

/** Words by which somebody is called before his name. */

/** True for words, the last first, that are titles of the name behind them, or none: "the former Russian president", not "warning" or "State". */
export function areTitles(words: readonly string[]): boolean {
  const [nearest = '', second = ''] = words;
  const isOfRole = isTitle(nearest) || (isNational(nearest) && isTitle(second));
  return words.every(
    (word, index) =>
      isArticle(word) ||
      CONTRACTED.test(word) ||
      ADJECTIVE.test(word) ||
      isTitle(word) ||
      (isOfRole && (isCapital(word) || (index === 0 && isNational(word)))),
  );
}

/** True for a word that can be of a title, or with a capital of an office or a name: "first", "former", "roi", "State". */
export function isOfTitle(word: string): boolean {
  return isCapital(word) || isTitle(word) || ADJECTIVE.test(word) || ORDER.test(word);
}

const ORDER = /^(?:first|early|ex)$/;

/** How many of the nearest words can be titles: each number from none on for which they are. */
export function titleCounts(words: readonly string[]): readonly number[] {
  const counts = [0];
  for (let count = 1; count <= words.length; count++) {
    if (areTitles(words.slice(0, count))) counts.push(count);
    // "Le président russe": the nationality is a title with the role before it.
    else if (count > 1 || !isNational(words[0] ?? '')) break;
  }
  return counts;
}

/** The title of one person: a party is none. */
function isTitle(word: string): boolean {
  return isRole(word) && !OF_MANY.test(word);
}

const OF_MANY = /^(?:party|team|family|child(?:ren)?|allies|women|men)$/i;
/** An article with its preposition: "du président". */
const CONTRACTED = /^du$/i;
const ADJECTIVE = patternOf(
  '^(?:former|then|late|old|new|acting|outgoing|current|prime|foreign|defen[cs]e|interior|finance|vice|deputy|',
  'newspaper|company|ancien(?:ne)?|actuel(?:le)?|première?|feu|actual|primera?|entonces|ehemaligen?|früheren?|',
  'damaligen?|бывш(?:ий|его|им|ему)|нынешн(?:ий|его|им)|[а-яё]+ск(?:ий|ого|им|ому|ой)|[a-zäöü]+ischen?)$',
);

/** What stands behind a role in Romance languages: "le président russe". */
const NATIONAL = patternOf(
  '^(?:russe|rus[oa]|français|française|francés|francesa|chinoise?|chin[oa]|allemande?|alemán|alemana|américaine?|',
  'estadounidense|britannique|británic[oa]|ukrainien(?:ne)?|ucranian[oa]|turc|turque|turc[oa]|japonaise?|japonés|japonesa|',
  'israélien(?:ne)?|israelí|iranien(?:ne)?|iraní|brésilien(?:ne)?|brasileñ[oa]|bélaruss?e|bielorrus[oa]|polonaise?|polac[oa])$',
);

function isNational(word: string): boolean {
  return NATIONAL.test(word);
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
