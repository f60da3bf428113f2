import { patternOf } from '../text/pattern-of.ts';
import { isRole } from './roles.ts';

/**
 * Words that govern a name directly: nothing but the titles of whom it names stands between. Looking for them within some words of a name took
 * out whoever acts: "Without warning Lind flew", "Secretary of State Lind", "According to reports Lind met Berg".
 */

/** The words of a stretch, the last first, from its last mark of punctuation on. */
export function wordsBefore(before: string): string[] {
  const clause = before.split(/[,;:.!?()"“”«»](?=\s|$)/).at(-1) ?? '';
  return clause
    .split(/[\s’']+/)
    .filter((word) => word !== '')
    .reverse();
}

/** True for words, the last first, that are titles of the name behind them, or none: "the former Russian president", not "warning" or "State". */
export function areTitles(words: readonly string[]): boolean {
  const [nearest = '', second = ''] = words;
  const isOfRole = isTitle(nearest) || (NATIONAL.test(nearest) && isTitle(second));
  return words.every(
    (word, index) =>
      ARTICLE.test(word) ||
      ADJECTIVE.test(word) ||
      isTitle(word) ||
      (isOfRole && (isCapital(word) || (index === 0 && NATIONAL.test(word)))),
  );
}

/** True for the title of one person: a party is none. */
function isTitle(word: string): boolean {
  return isRole(word) && !OF_MANY.test(word);
}

const OF_MANY = /^(?:party|team|family|child(?:ren)?|allies|women|men)$/i;
const ARTICLE = /^(?:the|an?|la|le|les|l|el|der|die|das|den|dem|des|du)$/i;
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

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/**
 * True where `leading` stands right before a name and its titles; it has what stands behind it as its last group. `behind` is what follows the name:
 * where titles stand before it and a verb behind, they may be somebody else ("According to the minister Lind left"), save in German, whose verb
 * stands there anyhow.
 */
export function leadsTo(leading: RegExp, before: string, behind: string): boolean {
  const found = leading.exec(before);
  const rest = found?.at(-1);
  if (found === null || rest === undefined || /[,;:.!?()]/.test(rest)) return false;
  const titles = wordsBefore(rest);
  return areTitles(titles) && (titles.length === 0 || GERMAN.test(found[0]) || hasNoVerb(behind));
}

const GERMAN = /(?:^|\s)(?:ohne|außer|laut|nach|unter|gegensatz|wie)\s/i;

/** True where no verb follows a name at once. */
export function hasNoVerb(behind: string): boolean {
  return !/^\s[a-zà-ÿа-яё]/.test(behind) || FUNCTION_WORD.test(behind);
}

const FUNCTION_WORD = patternOf(
  '^ (?:in|on|at|for|from|to|by|with|of|during|after|before|since|until|over|about|late|early|last|this|next|yesterday|today|',
  'and|or|nor|but|who|when|while|because|as|the|an?|he|she|they|it|there|also|either|again|',
  'am|im|um|bei|mit|vor|und|oder|der|die|das|gestern|heute|',
  'à|au|aux|en|dans|lors|pour|avec|avant|après|chez|hier|et|ou|qui|le|la|les|du|de|des|lundi|mardi|mercredi|jeudi|vendredi|',
  'samedi|dimanche|a|el|los|las|para|con|tras|durante|ayer|y|ni|que|lunes|martes|miércoles|jueves|viernes|sábado|domingo|',
  String.raw`в|во|на|с|со|у|к|по|и|или|но|вчера|сегодня)(?![\wà-ÿа-яё])`,
);

/** What joins a name to the one before it, with its titles as the group. */
export const AND_TITLES = /^ (?:and|or|nor|und|oder|et|ou|y|ni|и|или) ([^,;:]*)$/;
