import { isArticle, wordsOfAll } from './function-words.ts';
import { isRole } from './roles.ts';

/** Words by which somebody is called before his name. */

/** True for words, the last first, that are titles of the name behind them, or none: "the former Russian president", not "warning" or "State". */
export function areTitles(words: readonly string[]): boolean {
  const [nearest = '', second = ''] = words;
  const isOfRole = isTitle(nearest) || (isNational(nearest) && isTitle(second));
  return words.every(
    (word, index) =>
      isArticle(word) ||
      isAddress(word) ||
      isAdjective(word) ||
      isTitle(word) ||
      (isOfRole && (isCapital(word) || (index === 0 && isNational(word)))),
  );
}

/** True for a word that can be of a title, or with a capital of an office or a name: "first", "former", "roi", "State". */
export function isOfTitle(word: string): boolean {
  return isCapital(word) || isTitle(word) || isAdjective(word);
}

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

/** True for what somebody is politely called by, which is of nobody else than the name behind it: "Mr", "Mme.". */
export function isAddress(word: string): boolean {
  return ADDRESSES.has(word.toLowerCase().replace(/\.$/, ''));
}

const ADDRESSES = wordsOfAll({
  en: 'mr mrs ms miss dr sir lord lady dame',
  fr: 'm mme mlle monsieur madame',
  es: 'sr sra señor señora don doña',
  de: 'herr herrn frau',
  ru: 'г-н г-на г-ну г-ном г-жа г-жи г-жу г-жой господин господина господину господином госпожа госпожи госпожу госпожой',
});

/** The title of one person: a party is none. */
function isTitle(word: string): boolean {
  return isRole(word) && !OF_MANY.test(word);
}

const OF_MANY = /^(?:party|team|family|child(?:ren)?|allies|women|men)$/i;
/** What stands before a role or a name and says which or of what: "the former foreign minister". */
const ADJECTIVES = {
  en:
    'former then late old new acting outgoing current prime foreign defence defense interior finance vice deputy ' +
    'newspaper company',
  fr: 'ancien ancienne actuel actuelle premier première feu feue',
  es: 'actual primer primera entonces',
  de: 'ehemalige ehemaligen frühere früheren damalige damaligen',
  ru: 'бывший бывшего бывшим бывшему нынешний нынешнего нынешним',
};
const adjectives = wordsOfAll(ADJECTIVES);

/** The same by its end: "российского", "russischen". */
const NATIONAL_END = /(?:[а-яё]ск(?:ий|ого|им|ому|ой)|[a-zäöü]ischen?)$/;

function isAdjective(word: string): boolean {
  return adjectives.has(word) || (NATIONAL_END.test(word) && !isCapital(word));
}

/** What stands behind a role in Romance languages: "le président russe". */
const NATIONAL = {
  fr:
    'russe français française chinois chinoise allemand allemande américain américaine britannique ukrainien ukrainienne ' +
    'turc turque japonais japonaise israélien israélienne iranien iranienne brésilien brésilienne bélarusse bélaruse ' +
    'polonais polonaise',
  es:
    'ruso rusa francés francesa chino china alemán alemana estadounidense británico británica ucraniano ucraniana turco ' +
    'turca japonés japonesa israelí iraní brasileño brasileña bielorruso bielorrusa polaco polaca',
};
const national = wordsOfAll(NATIONAL);

function isNational(word: string): boolean {
  return national.has(word);
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
