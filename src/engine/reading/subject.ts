import { patternOf, patternWith } from '../text/pattern-of.ts';
import type { NamedSpan } from './cast.ts';
import type { Cues } from './cues/cues.ts';
import { isRole } from './roles.ts';
import { isInside, type Span, touches } from './span.ts';
import { isPreposition, isStrangers } from './strangers.ts';

/**
 * Of whom a sentence tells: somebody whom it names, whoever its pronoun stands for, or somebody whom nobody here knows. "The French
 * president" is a role: whoever the text told of before, and a stranger where it told of nobody.
 */
export type Subject =
  | { readonly is: 'named'; readonly person: string }
  | { readonly is: 'pronoun' }
  | { readonly is: 'role'; readonly name: string }
  | { readonly is: 'stranger'; readonly name: string; readonly isSure: boolean };

/** A subject stands no further from the head of what it is the subject of, in UTF-16 units, when and where apart. */
const REACH = 60;

/** The two leaders, "they" and their like stand so near to it. */
const REACH_OF_MANY = 30;

/**
 * The subject of some words: what comes first of a known person, a pronoun, a name that nobody here knows, and a role ("the Nobel laureate").
 * Undefined where a thing is the subject, or nothing tells. `names` are those of the text; the words begin at `start`, dates in them are
 * blanks. `heard` holds the last words of strangers' names: later they are called by these alone.
 */
export function subjectOf(
  words: string,
  start: number,
  names: readonly NamedSpan[],
  cues: Cues,
  heard: ReadonlySet<string>,
): Subject | undefined {
  const from = headOf(words, start, names, cues);
  const head = words.slice(from, from + REACH);
  if (cues.pronounOfMany.test(head.slice(0, REACH_OF_MANY))) return undefined;
  const known = names
    .filter((name) => isInside(name, { start: start + from, end: start + from + head.length }))
    .map((name) => ({ ...name, start: name.start - start - from, end: name.end - start - from }));
  // Most sentences begin with one: nothing else can come first.
  const begins = known.find(({ start: at }) => at === 0);
  if (begins?.kind === 'person' && !begins.isBystander) return { is: 'named', person: begins.entity };
  const tokens = tokensOf(head);
  const person = known.find(
    (name) => name.kind === 'person' && !name.isBystander && !isBehind(name, tokens, known),
  );
  const pronoun = cues.pronoun.exec(head);
  const sure = strangerIn(tokens, known, cues, heard);
  if (person && OBJECT_IN_CHINESE.test(head.slice(0, person.start)))
    return { is: 'stranger', name: head.slice(0, person.start), isSure: true };
  const stranger = sure ?? (pronoun?.index === 0 ? undefined : actsAlone(tokens[0], head, known, cues));
  const first = Math.min(person?.start ?? REACH, stranger?.start ?? REACH);
  if (pronoun && pronoun.index < first) {
    const end = pronoun.index + pronoun[0].length;
    if (!isStrangers(words.slice(from), pronoun.index, end, cues)) return { is: 'pronoun' };
  }
  if (stranger?.start === first) {
    if (stranger.isRole === true) return { is: 'role', name: stranger.text };
    return { is: 'stranger', name: stranger.text, isSure: sure !== undefined };
  }
  return person && { is: 'named', person: person.entity };
}

/** Who met a known person stands before him: "歌手王菲见到了林德". */
const OBJECT_IN_CHINESE =
  /^[\u3400-\u9fff]{2,}[^，。；]*(?:会见|见到|会晤|接见|拜会|采访|批评|致电|[与同和向对])了?[^，。；]{0,6}$/;

/** Where the head of some words ends: when and where it was, and what leads from the words before. */
function headOf(words: string, start: number, names: readonly Span[], { frame }: Cues): number {
  const framed = frame?.exec(words)?.[0].length ?? 0;
  const when = WHEN.exec(words.slice(framed))?.[0].length ?? 0;
  // "Lind      met": the word before the day is he.
  const span = { start: start + framed, end: start + framed + when };
  return names.some((name) => touches(name, span)) ? framed : framed + when;
}

/** A preposition before a date, which is blanks, and a number of a list: "On          he flew", "2. He". */
const WHEN = /^(?:[\s,"“«(]|\d+[.)]\s|[^\s\d,.;]{1,6}[\s’'](?=\s{3}))*/;

/** A word or a comma. */
interface Token extends Span {
  readonly text: string;
  /** True for "the" and what somebody is, without his name. */
  readonly isRole?: boolean;
}

function tokensOf(head: string): Token[] {
  return [...head.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** "L’ancien" is two words. */
const TOKEN = /[LlDd]['’](?=[^\s])|[^\s,;:.!?()"“”«»—–]+|[,;:.!?()"“”«»—–]/g;

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && word !== word.toUpperCase();
}

/** True for a name behind a preposition, titles and what is said of him between: "with the former president Lind"; "in Norddal Lind" is none. */
function isBehind(name: Span, tokens: readonly Token[], known: readonly Span[]): boolean {
  const before = tokens
    .filter(({ end }) => end <= name.start)
    .slice(-MOST_TITLES)
    .toReversed();
  for (const token of before) {
    if (isPreposition(token.text)) return true;
    if (PUNCTUATION.test(token.text) || known.some((one) => touches(one, token))) return false;
  }
  return false;
}

const MOST_TITLES = 4;
const PUNCTUATION = /^[,;:.!?()"“”«»—–]$/;

/** A stranger is named within so many words. */
const MOST_WORDS = 7;

function strangerIn(
  tokens: readonly Token[],
  known: readonly NamedSpan[],
  cues: Cues,
  heard: ReadonlySet<string>,
): Token | undefined {
  const [first, next, third] = tokens;
  const named = first && known.find((one) => touches(one, first));
  // "Lind critic Paul Roth met Berg": whoever it is, it is not Lind.
  if (!first || named) return named?.isBystander && named.kind === 'person' ? first : undefined;
  const isNamedAlone = next?.text === ',' && third !== undefined && WHO.test(third.text);
  if (isCapital(first.text) && (heard.has(first.text) || isNamedAlone)) return first;
  const lastRole = DETERMINER.test(first.text) ? endOfNoun(tokens, cues) : 0;
  for (const [index, token] of tokens.slice(0, MOST_WORDS).entries()) {
    if (known.some((one) => touches(one, token))) return undefined;
    if (index > 0 && isPreposition(token.text)) return undefined;
    // German nouns have capitals: only what stands first, or behind one verb, is a name.
    const canBeName = !cues.capitalNouns || index === 0 || (index === 1 && !isCapital(first.text));
    const name =
      canBeName &&
      isCapital(token.text) &&
      !NO_NAME.test(token.text) &&
      !isPreposition(token.text) &&
      nameAt(tokens, index, known);
    if (name) return name;
    if (index > 0 && index <= lastRole && isRole(token.text)) return ofRole(tokens, index, known);
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
    const isEnd = DETERMINER.test(text) || NO_NAME.test(text) || PUNCTUATION.test(text);
    const isVerb = past?.exec(text)?.index === 0 || (index > 0 && /(?:ed|л[аио]?(?:сь|ся)?)$/.test(text));
    return isEnd || isVerb;
  });
  const last = end < 0 ? rest.length : end;
  const noun = capitalNouns ? rest.slice(0, last).findIndex(({ text }) => isCapital(text)) : -1;
  return noun < 0 ? last : noun + 1;
}

/** One word with a capital that a verb of the past follows: "Roth opposed Lind". "Talks" and "Protesters" are many. */
function actsAlone(
  first: Token | undefined,
  head: string,
  known: readonly Span[],
  { past, capitalNouns }: Cues,
): Token | undefined {
  if (!first || capitalNouns || !past || !isCapital(first.text) || /(?:s|ing|ly)$/.test(first.text))
    return undefined;
  if (NOBODY.test(first.text)) return undefined;
  if (known.some((one) => touches(one, first)) || NO_NAME.test(first.text) || isPreposition(first.text))
    return undefined;
  return past.exec(head.slice(first.end).trimStart())?.index === 0 ? first : undefined;
}

/** A name of two words or more that begins there; undefined where it is one that is known, or no name of somebody. */
function nameAt(tokens: readonly Token[], index: number, known: readonly NamedSpan[]): Token | undefined {
  const words: Token[] = [];
  for (const token of tokens.slice(index)) {
    const name = known.find((one) => touches(one, token));
    // "Russian President Lind", "Foreign Minister Berg": the title of somebody known.
    if (name?.kind === 'person' && isRole(words.at(-1)?.text ?? '')) return undefined;
    if (name) break;
    if (words.length > 0 && PARTICLE.test(token.text)) continue;
    if (!isCapital(token.text)) break;
    words.push(token);
  }
  const [first] = words;
  const last = words.at(-1);
  if (words.length < 2 || !first || !last || NO_PERSON.test(last.text)) return undefined;
  return { start: first.start, end: last.end, text: words.map(({ text }) => text).join(' ') };
}

/** Whoever is called by what he is: with his name behind it he is that. */
function ofRole(tokens: readonly Token[], role: number, known: readonly NamedSpan[]): Token | undefined {
  const [first] = tokens;
  const index = role + (isRole(tokens[role + 1]?.text ?? '') ? 1 : 0);
  const behind = tokens.slice(index + 1, index + 3);
  const next = behind.find(({ text }) => text !== ',');
  if (!first || (next && known.some((one) => touches(one, next)))) return undefined;
  const name = next && nameAt(tokens, tokens.indexOf(next), known);
  if (name) return { ...name, start: first.start };
  const words = tokens.slice(0, index + 1).map(({ text }) => text);
  const isDefinite = DEFINITE.test(first.text) && !OF.test(behind[0]?.text ?? '');
  return { ...first, text: words.join(' '), isRole: isDefinite };
}

/** What else acts at the head of a sentence. */
const NOBODY = patternOf(
  '^(?:[Ii]t|There|They|We|You|Who|What|Where|Why|How|Nobody|Nothing|Everybody|Everyone|Someone|Somebody|Both|All|Some|',
  'Many|Most|None|Neither|Either|Police|Parliament|Congress|Ça|Cela|Ce|On|Qui|Quien|Nadie|Eso|Это|Кто|Никто|Что|Там|',
  'Все|Многие)$',
);

const WHO = /^(?:who|whose|qui|quien|котор\S+)$/;
const OF = /^(?:of|for|to|de|du|des|del|d[’']|von|vom)$/;
const DEFINITE = /^(?:the|le|la|l[’']|el|der|die|das)$/i;
const DETERMINER = patternWith(
  'i',
  "^(?:the|an?|his|her|their|its|another|one|le|la|l[’']|les|une?|son|sa|ses|el|los|las|un[oa]?|su|sus|der|die|das|",
  'eine?|seine?|ihre?|его|её|ее|их)$',
);
const PARTICLE = /^(?:de|del|von|van|bin|al|der|du|la|le)$/;

/** What no name of somebody ends with. */
const NO_PERSON = patternOf(
  '^(?:Ministry|House|Bank|University|Company|Corporation|Corp|Party|Street|News|Times|Post|Journal|Court|Council|',
  'Union|Fund|Nations|Agency|Association|Committee|Group|Army|Forces?|Guard|Office|Department|Commission|Institute|',
  'Cent(?:er|re)|Club|United|City|Games|Cup|Sea|War|Islands?|Parliament|Congress|Assembly|Airlines?|Press|States|',
  'Kingdom|Republic|Pact|Treaty|Accords?|Airways|Railways?|Day|Television|TV|Radio|Energy|Oil|Gas|Steel|Motors|Foundation|',
  'Museum|Theat(?:er|re)|Airport|Station|Square|Bridge|River|Valley|Prize|Awards?|Festival|Championships?|League|Orchestra|',
  'Ballet|Stadium|Embassy|Consulate|Palace|Police|Navy|Front|Movement|Industries|Holdings|Technologies|Systems|Services?|',
  'Security|Intelligence|Affairs|Today)$',
);

/** What no name begins with at the head of a sentence: articles, conjunctions, adverbs. */
const NO_NAME = patternWith(
  'i',
  '^(?:the|an?|this|that|these|those|his|her|its|their|last|late|early|next|after|before|since|but|and|when|while|as|',
  "if|le|la|les|l[’']|une?|el|los|las|der|die|das|eine?[mnrs]?|(?:sein|ihr)(?:e[mnrs]?)?|auf|nach|vor|gegen|für|über|",
  'unter|seit|während|als|doch|auch|und|après|avant|depuis|pendant|selon|mais|et|tras|desde|según|durante|pero|y|sobre|',
  'после|до|перед|при|по|о|об|но|и|как|когда|во|premier)$',
);
