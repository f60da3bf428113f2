/**
 * Words that tell what stands beside a name. Small on purpose, English first: they ride in the content script, so a word
 * is here because real pages showed it beside names, and words of one build are one pattern. All in lower case, without the
 * full stop of an abbreviation.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const OFFICES = words(
  'secretary ambassador governor gov senator sen rep gen king queen prince princess emperor pope emir sheikh chairman general marshal ' +
    'colonel leader mayor judge justice representative candidate envoy commissioner director ceo boss',
);

/** Offices by how they end or go on: "vice-premier", "spokeswoman", "Außenministerin", "présidente", "президента". */
const OFFICE_PATTERN =
  /(?:pr[eéä]sident[ea]?|premier|minister|chancell?[oe]r|kanzler|spokes.+|chief|chef|sprecher|herrscher)(?:in)?$|^(?:ministr[eoa]|prezydent|(?:президент|премьер|м[иі]н[иі]стр|лидер|канцлер|глав).{0,2})$/;

/** What is said to anybody. */
export const COURTESIES = words(
  'mr mrs ms miss dr prof professor sir lord lady madame monsieur mme herr frau señor señora signor господин г-н',
);

/** Parts of an office that stand before the noun: "China Foreign Minister Wang". */
export const OFFICE_PARTS = words(
  'foreign prime vice deputy defence defense finance interior former ex state party',
);

/** What can begin a sentence straight before a name without being part of it. */
export const OPENERS = words(
  'the and but or nor for if when while as since until although because before after once where why how what that this ' +
    'there then now also even only just both neither unlike other former most some in on at by to of from with without ' +
    'under over between among against about despite during via than did does do is was are has have had will would can ' +
    'could may should must today yesterday der die das und aber im von mit wie la le les et mais el pero en il ma но на ' +
    'по как',
);

/** Days and months: capitals in English that belong to no name. */
export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** Nouns that make a longer name of the name before them or after their "of": "Moscow Times", "Bank of China". */
export const HEADS = words(
  'times post daily herald journal tower towers street road avenue square bridge airport station university college ' +
    'institute school academy library museum hospital hotel centre center foundation bank prize medal cup stadium ' +
    'theatre theater park sea ocean strait bay gulf river lake island islands mountains canal valley airlines airways ' +
    'railway radio television tv telecom corp opera symphony orchestra cathedral church chamber republic federation banco ' +
    'banque golfo',
);

/** Nouns that leave the place after "of" a place: "Government of China". */
export const NEUTRAL_BEFORE_OF = words(
  'government ministry embassy consulate people parliament army forces capital city town state region province district ' +
    'council constitution congress senate',
);

/** What makes another place of the place after it: "South China", "Fort China". */
export const PLACE_MODIFIER =
  /^(?:(?:north|south)?(?:east|west)?(?:ern)?|upper|lower|inner|outer|saint|st|san|santa|fort|lake|mount|cape|port)$/;

/** The same, but adjectives too, which say nothing where a sentence begins. */
export const PLACE_ADJECTIVES = words('new old little great greater central');

/** What comes between the parts of one person's name; "de" and "di" are small words before any name: "Gobierno de Meloni". */
export const PARTICLES = words('von van der den bin ibn al el');

/** What makes another person of the person before it. */
export const GENERATIONS = words('jr sr junior senior ii iii iv');

/** Small words that a title in capitals leaves small. */
export const SMALL_IN_TITLES = words(
  'a an the and but or for of in on at by to from with as into over after amid via vs is up de la der und von',
);

/** What comes before an elided apostrophe: "l’Iran", "d’Obama", "dell’Iran". */
export const ELISION = /^[ldsnjmtc]$|(?:qu|ll|un)$/i;

/** True for an office or role: before a surname it says whom it means, beside a place that it is just the place. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word) || OFFICE_PATTERN.test(word);
}

/** True for adjectives of nations, by their endings and a short list: they begin something new beside a place. */
export function isDemonym(word: string): boolean {
  return DEMONYM_ENDING.test(word) || DEMONYMS.has(word);
}

const DEMONYM_ENDING = /(?:[nml]ese|[snrtlbdg]ian|[pr]ean|[mntkl]ish|[pt]ani|raqi|aeli)$/;

const DEMONYMS = words(
  'american german mexican french dutch greek swiss thai czech saudi kuwaiti qatari cuban',
);
