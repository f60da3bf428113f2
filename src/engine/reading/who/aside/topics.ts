import { patternOf, patternWith } from '../../../text/pattern-of.ts';
import { AND_OR, isArticle, wordsOfAll } from '../words/function-words.ts';
import type { Around } from './around.ts';

/**
 * Places of which is spoken, and where nothing of it happens: "talks on Ostland", "about Norddal", "the soldiers of Ostland", "the Norddal
 * accords".
 */

/** What leads to what is spoken of, as the last words before a name. */
const ABOUT = new Set(
  Object.values({
    en: ['about', 'concerning', 'regarding'],
    fr: ['propos de', 'propos des', 'propos du', 'sujet de', 'sujet des', 'sujet du'],
    es: ['acerca de', 'respecto a'],
    de: ['bezüglich', 'hinsichtlich'],
    ru: ['о', 'об', 'обо', 'про'],
  }).flat(),
);
const ABOUT_CHINESE = /(?:关于|就|围绕|针对|讨论|谈及)[^，。；]{0,2}$/;
const TOPIC_CHINESE = /^[^，。；]{0,3}(?:问题|局势|危机|战争|冲突)/;

/** The same behind who speaks or what is spoken: "spoke on", "talks over", "accord sur". Behind an attack the place is where it was. */
const ON = wordsOfAll({ en: 'on over', fr: 'sur', es: 'sobre', de: 'über', ru: 'по' });
const SPEAKS = patternWith(
  'gi',
  '(?:talks?|spoke|speak|speech|discuss|negotiat|conversation|statement|position|policy|agree|deal|differ|resolution|',
  'question|report|summit|conference|debate|consult|tension|dispute|concern|pourparlers|discut|entretien|négoci|accord|',
  'parl|conférence|hablar|habló|conversa|negocia|discut|cumbre|acuerdo|reuni|sprach|gespräch|verhandl|konferenz|beriet|',
  'telefon|беседова|обсуд|перегов|говор)',
);
const STRIKES = patternWith(
  'i',
  '(?:attack|strike|raid|assault|march|bomb|drone|missile|frapp|attaque|ataque|bombarde|angriff|удар|атак|sanction|',
  'Sanktion|санкци|flew|flight|balloon)',
);

/** Those who are of a place, wherever they are; whoever is elected president of one is so there. */
const FORCES = patternWith(
  'i',
  '^(?:soldiers?|troops?|forces|army|fighters?|people|citizens?|soldats|troupes|forces|armée|soldados|tropas|fuerzas|',
  String.raw`ejército|Soldaten|Truppen|Streitkräfte|Armee|солдат\S*|войск\S*|войсками|армии|армия)$`,
);
const OF = wordsOfAll({ en: 'of', fr: 'de du des', es: 'de del', de: 'von aus' });

/** What is called by a place: "the Paris climate agreement". */
const CALLED = patternOf(
  '^ (?:climate |peace |nuclear )?(?:agreements?|accords?|deal|treaty|treaties|protocol|process|declaration|',
  String.raw`conventions?|memorandum|pact)(?![\w-])`,
);

/** A deed between who speaks and the place: "Tensions grew as Lind landed on Ostland". */
const DEED = /(?<![^\s])(?:\w{2,}ed|flew|met|went|came|stood|sat|began|took|got|rose|fell)(?![^\s,])/;

/** On what one can stand: "spoke on Harbour Square", "on Ostland soil". */
const GROUND = /(?:Square|Islands?|Hill|Bridge|Street|Avenue|Beach|platz|площадь|площади)$/;
const GROUND_BEHIND = /^ (?:soil|territory|islands?|airwaves|television|TV)(?![\w-])/;

/** True for a place of which is only spoken. */
export function isTopic({ before, name, behind, said }: Around): boolean {
  const [last = '', second = '', third = '', ...rest] = withoutArticles(before.words);
  const isState = STATE_IN.has(`${second} ${last}`);
  const [about = '', aboutBefore = ''] = isState ? withoutArticles([third, ...rest]) : [last, second];
  if (ABOUT.has(about) || ABOUT.has(`${aboutBefore} ${about}`) || CALLED.test(behind)) return true;
  if (TOPIC_CHINESE.test(behind) && ABOUT_CHINESE.test(before.text)) return true;
  if (OF.has(last)) return FORCES.test(second);
  if (!ON.has(last) || GROUND.test(name) || GROUND_BEHIND.test(behind)) return false;
  return isSpokenOf(said) && ![second, third].some((word) => STRIKES.test(word));
}

/** Words, the last first, in small letters, from the first on that is no article. */
function withoutArticles(words: readonly string[]): string[] {
  const at = words.findIndex((word) => !isArticle(word));
  return words.slice(Math.max(at, 0)).map((word) => word.toLowerCase());
}

/** "About the war in Ostland". */
const STATE_IN = new Set(['situation in', 'war in', 'situación en']);

/** True where the last deed that is told before a place is to speak. */
function isSpokenOf(said: string): boolean {
  const speaks = [...said.matchAll(SPEAKS)].at(-1);
  return speaks !== undefined && !DEED.test(said.slice(speaks.index + speaks[0].length).replace(/^\S+/, ''));
}

/** True for a place in one list with one of which is only spoken. */
export function isListed(between: string): boolean {
  return LISTED.test(between);
}

const LISTED = patternOf(`^[\\s,]*(?:${AND_OR}|和|及|与|、)`, String.raw`\s*(?:\S+\s){0,2}$`);
