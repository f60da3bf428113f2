/** The small words that stand before names, by language. One list for all who ask: they were told apart in six files, each with other words. */

/** All words of some lists, for looking up. */
export function wordsOfAll(...lists: readonly Readonly<Record<string, string>>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => Object.values(list).join(' ').split(' ')));
}

/** An apostrophe parts words where a text is cut into them for names, and belongs to them at the head of a sentence: "l", "l’". */
const DEFINITE = { en: 'the', fr: "le la les l l’ l'", es: 'el la los las', de: 'der die das den dem des' };
const INDEFINITE = { en: 'a an', fr: 'un une', es: 'un una', de: 'ein eine einen einem einer eines' };

const POSSESSIVE = {
  en: 'his her their its our my your',
  fr: 'son sa ses leur leurs',
  es: 'su sus',
  de: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres',
  ru: 'его её ее их',
};

/** What a name stands behind that is no subject: "to San Marino". */
const PREPOSITIONS = {
  en: 'to in at of from with for by near on',
  fr: 'à au aux en de du des avec chez pour',
  es: 'a al de del con por para',
  de: 'in im an am auf aus bei mit nach von vom zu zum zur',
  ru: 'в во на из с со от для к у',
};

/** What leads from somebody or something to whose it is: "an aide of". */
const OF = { en: 'of', fr: "de du des d d’ d'", es: 'de del', de: 'von vom' };

/** "And" of all these languages, for patterns. */
export const AND = 'and|und|et|y|и';

/** What goes on with the next deed: "and then". */
export const THEN = 'then|later|also|dann|puis|ensuite|luego|después|затем|потом';

/** What stands before a day. */
export const ON = 'on|in|am|im|le|en|el|во?';

/** The same with "or" and "nor". */
export const AND_OR = `${AND}|or|nor|oder|ou|ni|или`;

const PARTICLES = { fr: 'de du la le', es: 'de del', de: 'von der', nl: 'van', ar: 'bin al' };

const definite = wordsOfAll(DEFINITE);
const articles = wordsOfAll(DEFINITE, INDEFINITE);
const possessives = wordsOfAll(POSSESSIVE);
const prepositions = wordsOfAll(PREPOSITIONS);
const ofWords = wordsOfAll(OF);
const particles = wordsOfAll(PARTICLES);

/** "The", "le": with a role it is somebody of whom the text told. */
export function isDefinite(word: string): boolean {
  return definite.has(word.toLowerCase());
}

/** True for a definite or an indefinite article. */
export function isArticle(word: string): boolean {
  return articles.has(word.toLowerCase());
}

/** "His", "su". */
export function isPossessive(word: string): boolean {
  return possessives.has(word.toLowerCase());
}

/** True for a word behind which no subject stands: "with". */
export function isPreposition(word: string): boolean {
  return prepositions.has(word.toLowerCase());
}

/** "Of", "de". */
export function isOf(word: string): boolean {
  return ofWords.has(word);
}

/** A small word within a name: "Ursula von der Leyen". */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

/** True for what stands before a name or a day and says nothing of its own: a preposition, an article, "his". */
export function isFunctionWord(word: string): boolean {
  return isPreposition(word) || isArticle(word) || isPossessive(word);
}
