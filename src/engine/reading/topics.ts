import { patternOf, patternWith } from '../text/pattern-of.ts';

/**
 * Places of which is spoken, and where nothing of it happens: "talks on Ostland", "about Norddal", "the soldiers of Ostland", "the Norddal
 * accords".
 */

/** What leads to what is spoken of, as the last words before a name. */
const ABOUT = patternWith(
  'i',
  String.raw`(?:^|\s)(?:about|concerning|regarding|à propos d(?:e|es|u)|au sujet d(?:e|es|u)|acerca de|respecto a|bezüglich|`,
  String.raw`hinsichtlich|об?|обо|про)\s(?:(?:the|la|l[’']|le|les|el|der|die|das|situation in|war in|situación en)\s?)*$`,
);
const ABOUT_CHINESE = /(?:关于|就|围绕|针对|讨论|谈及)[^，。；]{0,2}$/;
const TOPIC_CHINESE = /^[^，。；]{0,3}(?:问题|局势|危机|战争|冲突)/;

/** The same behind who speaks or what is spoken: "spoke on", "talks over", "accord sur". Behind an attack the place is where it was. */
const ON = /(?:^|\s)(?:on|over|sur|sobre|über|по)\s(?:(?:the|la|l[’']|le|les|el|der|die|das)\s?)*$/i;
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
  String.raw`Sanktion|санкци|flew|flight|balloon)\S*(?:\s\S+)?\s*$`,
);

/** Those who are of a place, wherever they are; whoever is elected president of one is so there. */
const FORCES = patternWith(
  'i',
  '^(?:soldiers?|troops?|forces|army|fighters?|people|citizens?|soldats|troupes|forces|armée|soldados|tropas|fuerzas|',
  String.raw`ejército|Soldaten|Truppen|Streitkräfte|Armee|солдат\S*|войск\S*|войсками|армии|армия)$`,
);
const OF = /(?:^|\s)(\S+)\s(?:of|de|del|du|des|von|aus)\s(?:the\s|la\s)?$/;

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

/** True for a place (`surface`) of which is only spoken; `before` and `behind` are the words around it, `said` all of the sentence before it. */
export function isTopic(before: string, surface: string, behind: string, said: string): boolean {
  if (ABOUT.test(before) || CALLED.test(behind) || (ABOUT_CHINESE.test(before) && TOPIC_CHINESE.test(behind)))
    return true;
  const of = OF.exec(before)?.[1];
  if (of !== undefined) return FORCES.test(of);
  const on = ON.exec(before);
  if (on === null || GROUND.test(surface) || GROUND_BEHIND.test(behind)) return false;
  return isSpokenOf(said) && !STRIKES.test(before.slice(0, on.index));
}

/** True where the last deed that is told before a place is to speak. */
function isSpokenOf(said: string): boolean {
  const speaks = [...said.matchAll(SPEAKS)].at(-1);
  return speaks !== undefined && !DEED.test(said.slice(speaks.index + speaks[0].length).replace(/^\S+/, ''));
}
