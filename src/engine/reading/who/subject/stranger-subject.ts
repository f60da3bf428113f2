import { patternOf, patternWith } from '../../../text/pattern-of.ts';
import type { Cues } from '../../cues/cues.ts';
import { isArticle, isDefinite, isOf, isPossessive, isPreposition } from '../words/function-words.ts';
import { isRole } from '../words/roles.ts';
import { isCapital, isMark, type Token } from './head-words.ts';
import { nameAt } from './stranger-name.ts';

/** A stranger is named within so many words. */
const MOST_WORDS = 7;

/**
 * Whom nobody here knows and a sentence tells of first, by a name, a role or what he was called before: undefined where there is none, or
 * somebody known comes first.
 */
export function strangerIn(
  tokens: readonly Token[],
  cues: Cues,
  heard: ReadonlySet<string>,
): Token | undefined {
  const [first, next, third] = tokens;
  const named = first?.name;
  // "Lind critic Paul Roth met Berg": whoever it is, it is not Lind.
  if (!first || named) return named?.isBystander && named.kind === 'person' ? first : undefined;
  const isNamedAlone = next?.text === ',' && third !== undefined && WHO.test(third.text);
  if (isCapital(first.text) && (heard.has(first.text) || isNamedAlone)) return first;
  const noun = isDeterminer(first.text) ? tokens.slice(0, endOfNoun(tokens, cues) + 1) : [];
  const role = noun.findIndex(({ text }, index) => index > 0 && isRole(text));
  for (const [index, token] of tokens.slice(0, MOST_WORDS).entries()) {
    if (token.name) return undefined;
    if (index > 0 && isPreposition(token.text)) return undefined;
    if (index === role) return ofRole(tokens, index);
    // "The Russian President, Lind": no name.
    if (index < role) continue;
    // German nouns have capitals: only what stands first, or behind one verb, is a name.
    const canBeName = !cues.capitalNouns || index === 0 || (index === 1 && !isCapital(first.text));
    const name =
      canBeName &&
      isCapital(token.text) &&
      !NO_NAME.test(token.text) &&
      !isPreposition(token.text) &&
      nameAt(tokens, index);
    if (name) return name;
  }
  return undefined;
}

/** So many words part an article from the role that it belongs to: "the 47-year-old former president". */
const MOST_BEFORE_ROLE = 3;

/**
 * The last word that can belong to the article at the head: "His speech pleased the president" has a verb before the role, and German joins
 * its nouns.
 */
function endOfNoun(tokens: readonly Token[], { past, capitalNouns }: Cues): number {
  const rest = tokens.slice(1, MOST_BEFORE_ROLE + 1);
  const end = rest.findIndex(({ text }, index) => {
    const isEnd = isDeterminer(text) || NO_NAME.test(text) || isMark(text) || isPreposition(text);
    // "Жена" ends as "избрана" does.
    const isVerb =
      (!isRole(text) && past?.exec(text)?.index === 0) ||
      (index > 0 && /(?:ed|л[аио]?(?:сь|ся)?)$/.test(text));
    return isEnd || isVerb;
  });
  const last = end < 0 ? rest.length : end;
  const capital = capitalNouns ? rest.slice(0, last).findIndex(({ text }) => isCapital(text)) : -1;
  return capital < 0 ? last : capital + 1;
}

/** One word with a capital that a verb of the past follows: "Roth opposed Lind". "Talks" and "Protesters" are many. */
export function actsAlone(
  first: Token | undefined,
  head: string,
  { past, capitalNouns }: Cues,
): Token | undefined {
  if (!first || capitalNouns || !past || !isCapital(first.text) || /(?:s|ing|ly)$/.test(first.text))
    return undefined;
  if (NOBODY.test(first.text)) return undefined;
  if (first.name || NO_NAME.test(first.text) || isPreposition(first.text)) return undefined;
  return past.exec(head.slice(first.end).trimStart())?.index === 0 ? first : undefined;
}

/** Whoever is called by what he is: with his name behind it he is that. */
function ofRole(tokens: readonly Token[], role: number): Token | undefined {
  const [first] = tokens;
  const index = role + (isRole(tokens[role + 1]?.text ?? '') ? 1 : 0);
  const behind = tokens.slice(index + 1, index + 3);
  const next = behind.find(({ text }) => text !== ',');
  if (!first || next?.name) return undefined;
  if (isTitle(tokens.slice(index + 1), ROMANCE.test(first.text))) return undefined;
  const name = next && nameAt(tokens, tokens.indexOf(next));
  if (name) return { ...name, start: first.start };
  const words = tokens.slice(0, index + 1).map(({ text }) => text);
  const isKnownRole = isDefinite(first.text) && !leadsToWhose(behind[0]?.text ?? '');
  return { ...first, end: tokens[index]?.end ?? first.end, text: words.join(' '), isRole: isKnownRole };
}

/** Articles of languages whose adjectives come behind: "le président russe Lind", "el presidente ruso". */
const ROMANCE = /^(?:l[ea]|l[’']|el|une?|un[oa])$/i;

/** So many words part a role from its name there: "le chef de la diplomatie russe Lind". */
const MOST_OF_TITLE = 5;

/** Verbs that part a role from a name that is another's: "le président a rencontré Lind". */
const VERB =
  /^(?:a|est|ont|avait|sera|va|s[’']est|ha|han|fue|es|será|se|n[’']a)$|(?:ó|ait|aba|ía|era|erá|irá|ieron|aron)$/;

/**
 * True where a known person is called by the words between a role and his name: "of Defence", and in a language whose adjectives come
 * behind whatever is no verb.
 */
function isTitle(behind: readonly Token[], isRomance: boolean): boolean {
  for (const token of behind.slice(0, MOST_OF_TITLE)) {
    if (token.name?.kind === 'person') return true;
    if (isMark(token.text) || VERB.test(token.text)) return false;
    if (!isRomance && !isCapital(token.text) && !OF_OFFICE.test(token.text)) return false;
  }
  return false;
}

/** What joins the words of an office: "of Culture and Sport". */
const OF_OFFICE = /^(?:of|for|and|the)$/;

/** What else acts at the head of a sentence. */
const NOBODY = patternOf(
  '^(?:[Ii]t|There|They|We|You|Who|What|Where|Why|How|Nobody|Nothing|Everybody|Everyone|Someone|Somebody|Both|All|Some|',
  'Many|Most|None|Neither|Either|Police|Parliament|Congress|Ça|Cela|Ce|On|Qui|Quien|Nadie|Eso|Это|Кто|Никто|Что|Там|',
  'Все|Многие)$',
);

const WHO = /^(?:who|whose|qui|quien|котор\S+)$/;

/** "The", "his", "another". */
function isDeterminer(word: string): boolean {
  return isArticle(word) || isPossessive(word) || /^(?:another|one)$/i.test(word);
}

/** "The president of Ostland" is that of a country, and nobody of whom the text told. */
function leadsToWhose(word: string): boolean {
  return isOf(word) || word === 'for' || word === 'to';
}

/** What no name begins with at the head of a sentence: articles, conjunctions, adverbs. */
const NO_NAME = patternWith(
  'i',
  '^(?:the|an?|this|that|these|those|his|her|its|their|last|late|early|next|after|before|since|but|and|when|while|as|',
  "if|le|la|les|l[’']|une?|el|los|las|der|die|das|eine?[mnrs]?|(?:sein|ihr)(?:e[mnrs]?)?|auf|nach|vor|gegen|für|über|",
  'unter|seit|während|als|doch|auch|und|après|avant|depuis|pendant|selon|mais|et|tras|desde|según|durante|pero|y|sobre|',
  'после|до|перед|при|по|о|об|но|и|как|когда|во|premier)$',
);
