/**
 * Words that tell what stands beside a name. Small on purpose, English first: they ride in the content script. All in
 * lower case without the full stop of an abbreviation.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Offices and roles: before a surname they say whom it means, beside a place they say that it is just the place. */
export const OFFICES = words(
  'president premier chancellor minister secretary ambassador governor senator king queen prince princess emperor ' +
    'pope emir sultan sheikh chairman chairwoman chair spokesman spokeswoman spokesperson general marshal admiral ' +
    'colonel leader mayor judge justice representative candidate envoy commissioner director chief ceo boss comrade ' +
    'ruler dictator tsar strongman vice-president vice-premier ' +
    'präsident präsidentin kanzler kanzlerin ministerpräsident außenminister staatschef ' +
    'président présidente ministre chancelier presidente ministro ministra canciller cancelliere prezydent ' +
    'президент премьер министр глава лидер канцлер президента президенту президентом президенте главы ' +
    'прем’єр міністр',
);

/** What is said to anybody. */
export const COURTESIES = words(
  'mr mrs ms miss dr prof professor sir lord lady madam madame monsieur mme herr frau señor señora signor sr ' +
    'господин г-н госпожа пан пані',
);

/** Parts of an office that stand before the noun: "China Foreign Minister Wang". */
export const OFFICE_PARTS = words(
  'foreign prime vice deputy defence defense finance interior acting former ex state politburo party top senior',
);

/** Surnames that millions bear: a courtesy title does not make them one person's. */
export const COMMON_SURNAMES = words(
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang ' +
    'feng yu dong xiao cheng cao yuan deng peng lu kim lee park choi jung nguyen tran le smith jones johnson ' +
    'williams brown miller davis garcia martin wilson singh kumar khan ivanov petrov müller schmidt wagner ' +
    'cai chan fu geng hsiao hua lai lam lan pan tsai wei wen yoon',
);

/** Words that are spelled like a surname: as one they count with a title only. */
export const COMMON_WORDS = words(
  'he she we you it may will an so do to no in on can long sun ban song young rice price power hope moon duke ' +
    'bush brown white black green day',
);

/** What can begin a sentence before a name without being part of it. */
export const OPENERS = words(
  'the a an and but or nor so yet for if when while as since until till although though because after before once ' +
    'where why how what who whom whose which that this these those there here then now also even only just not both ' +
    'either neither like unlike other former most many some all several every each no in on at by to of off from with without within into onto over under above below ' +
    'between among amid against about around across along despite during through throughout toward towards upon via ' +
    'per than did does do is are was were be been has have had will would can could may might should shall must ' +
    'today yesterday tomorrow meanwhile however instead later earlier still perhaps maybe moreover besides thus hence ' +
    'said says say asked told let i his her its our your their my ' +
    'der die das und aber in im am von mit le la les et mais de du des el los y pero en il lo ma и а но в с на по',
);

/** Days and months: capitals in English that belong to no name. */
export const TIMES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december',
);

/** Nouns that make a longer name of the name before them: "Moscow Times", "Trump Tower". */
export const HEADS = words(
  'times post daily tribune herald telegraph gazette journal review morning evening tower towers street road avenue ' +
    'boulevard lane square bridge airport station university college institute school academy library museum ' +
    'hospital hotel centre center foundation fund bank prize award medal cup marathon stadium arena theatre theater ' +
    'park gardens zoo sea ocean strait bay gulf river lake island islands peninsula mountain mountains canal valley ' +
    'desert airlines airways express railway railways press radio television tv telecom mobile unicom motors corp ' +
    'open opera symphony orchestra philharmonic ballet cathedral church',
);

/** Nouns that make one name of themselves and the place after "of": "Bank of China", "Gulf of Finland". */
export const HEADS_BEFORE_OF = words(
  'bank university sea gulf bay strait straits museum institute church cathedral voice radio port isle battle treaty ' +
    'duke duchess earl prince princess archbishop bishop patriarch order party academy republic federation bureau ' +
    'chamber commerce school college hospital club tower house tour',
);

/** Nouns that leave the place after "of" a place: "President of Russia", "Government of China". */
export const NEUTRAL_BEFORE_OF = words(
  'government ministry embassy ambassador consulate people parliament army forces capital city town state states ' +
    'region province district north south east west northeast northwest southeast southwest centre center history ' +
    'council cabinet constitution congress senate coast heads head part parts most all one some',
);

/** What makes another place of the place after it: "South China", "New Mexico". */
export const PLACE_MODIFIERS = words(
  'north south east west northern southern eastern western northeast northwest southeast southwest northeastern ' +
    'northwestern southeastern southwestern upper lower inner outer saint st san santa fort lake mount cape port',
);

/** The same, but adjectives too, which say nothing where a sentence begins. */
export const PLACE_ADJECTIVES = words('new old little great greater central');

/** What comes between the parts of one person's name. */
export const PARTICLES = words('von van der den de del della di da dos bin ibn al el ter ten du la le zu');

/** What makes another person of the person before it. */
export const GENERATIONS = words('jr sr junior senior ii iii iv');

/** Small words that a title in capitals leaves small. */
export const SMALL_IN_TITLES = words(
  'a an the and but or nor for of in on at by to from with as into over after amid via vs is are be than up off de la ' +
    'le du des et und der die von',
);

/** What comes before an elided apostrophe: "l’Iran", "d’Obama". */
export const ELISIONS = words('l d qu s n j m t c jusqu lorsqu puisqu quoiqu dell all nell dall sull un');

/** True for adjectives of nations, by their endings and a short list: they begin something new beside a place. */
export function isDemonym(word: string): boolean {
  return DEMONYM_ENDING.test(word) || DEMONYMS.has(word);
}

const DEMONYM_ENDING =
  /(?:nese|mese|lese|sian|nian|rian|tian|lian|dian|bian|gian|pean|rean|mish|nish|tish|kish|lish|pani|tani|raqi|aeli)$/;

const DEMONYMS = words(
  'american german mexican african french dutch greek swiss thai czech saudi kuwaiti qatari omani emirati cuban chinese',
);
