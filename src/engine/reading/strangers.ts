import { patternWith } from '../text/pattern-of.ts';
import type { Cues } from './cues/cues.ts';
import type { Span } from './span.ts';

/** Who is somebody's own, and another than he, by language: "his wife", "son collègue", "su ministro", "его заместитель". */
const HIS_PEOPLE_IN = {
  en: [
    'wife|husband|son|daughter|brother|sister|father|mother|colleague|counterpart|predecessor|successor|deputy',
    'adviser|aide|envoy|minister|spokes\\p{Ll}+|rival|ally',
  ],
  fr: [
    'femme|épouse|mari|fils|fille|frère|sœur|collègue|homologue|prédécesseur|successeur|adjoint|conseill\\p{Ll}+',
    'ministre|porte-parole|rival|émissaire',
  ],
  es: [
    'espos[oa]|mujer|marido|hij[oa]|herman[oa]|homólog[oa]|predecesora?|sucesora?|asesora?|ministr[oa]|portavoz',
    'enviad[oa]',
  ],
  de: [
    'Frau|Mann|Sohn|Tochter|Bruder|Schwester|\\p{L}*[Mm]inister(?:in)?|Kolleg\\p{Ll}+|Amtskolleg\\p{Ll}+',
    'Vorgänger(?:in)?|Nachfolger(?:in)?|Stellvertreter(?:in)?|Berater(?:in)?|Sprecher(?:in)?',
  ],
  ru: [
    'жена|супруга|муж|сын|дочь|брат|сестра|коллега|предшественник|преемник|заместитель|советник|министр',
    'представитель|помощник',
  ],
};
const HIS_PEOPLE = patternWith(
  'u',
  String.raw`^\s(?:\p{L}+ )?(?:`,
  Object.values(HIS_PEOPLE_IN).flat().join('|'),
  String.raw`)(?!\p{L})`,
);

/** The same behind a name: "Lind's chief of staff". */
const ITS_PEOPLE = patternWith(
  'u',
  String.raw`^['’]s?\s(?:(?!\b(?:visit|trip|meeting|talks)\b)[\p{L}-]+\s){0,3}?(?:chief of staff|lawyers?|party|team|`,
  HIS_PEOPLE_IN.en.join('|'),
  String.raw`)s?(?!\p{L})`,
);

/** True for a name behind which that of his people stands. */
export function isPrincipal(text: string, { end }: Span): boolean {
  return ITS_PEOPLE.test(text.slice(end, end + PEOPLE_REACH));
}

/** In UTF-16 units: "'s national security adviser". */
const PEOPLE_REACH = 60;

/** Words with a capital that are no first part of a name. */
const NO_FIRST =
  '(?!(?:The|Le|La|Les|El|Los|Las|Un|Une?|Una|A|An|In|On|At|By|En|Au?|À|Al|El|В|На|Last|Late|Early|This|Next)\\s)';

/** What a name stands behind that is no subject, by language: "to San Marino". */
const PREPOSITIONS = {
  en: 'to|in|at|of|from|with|for|by|near|on|the',
  fr: 'à|aux?|en|de|du|des|avec|chez|pour',
  es: 'a|al|del?|con|por|para',
  de: 'im|aus|bei|mit|von|vom|zu[mr]?|am',
  ru: 'в|во|на|из|с|со|от|для|к|у',
};
const PREPOSITION = `(?!(?:${Object.values(PREPOSITIONS).join('|')})\\s)`;

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
  return HIS_PEOPLE.test(rest) || name.test(rest.slice(0, cues.past?.exec(rest)?.index ?? FAR));
}

/** A subject without a verb of the past behind it is looked for so far, in UTF-16 units. */
const FAR = 60;
