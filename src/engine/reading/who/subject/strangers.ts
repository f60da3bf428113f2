import type { Cues } from '../../cues/cues.ts';
import { isArticle, isParticle, isPreposition } from '../words/function-words.ts';
import { isRelated } from '../words/roles.ts';
import { isCapital, isMark, type Token, tokensOf } from './head-words.ts';

/**
 * True where words have a subject of their own that is no name known here, so that their pronoun does not make somebody named before it the
 * subject: "Pedro Sánchez, por su parte, viajó", "Son collègue, Jean-Yves Le Drian, a visité", "His wife flew to". The pronoun stands from
 * `start` to `end`, in UTF-16 units.
 */
export function isStrangers(words: string, start: number, end: number, cues: Cues): boolean {
  const [before, rest] = [words.slice(0, start), words.slice(end)];
  if (cues.past?.test(before) === false && namesSomebody(before, cues)) return true;
  if (cues.subjectPronoun?.test(`${words.slice(start, end)} `)) return false;
  return isHisPeople(rest) || namesSomebody(rest.slice(0, cues.past?.exec(rest)?.index ?? FAR), cues);
}

/** True where a name of two words stands as a subject: "Pedro Sánchez", "the president, Guy Parmelin"; where nouns have capitals, only behind a comma. */
function namesSomebody(words: string, { capitalNouns }: Cues): boolean {
  const tokens = tokensOf(words);
  return tokens.some((token, at) => {
    if (!isCapital(token.text) || !isNameAt(tokens, at)) return false;
    const before = tokens[at - 1];
    if (before?.text === ',') return true;
    if (capitalNouns) return false;
    return before === undefined ? !isNoFirst(token.text) : leadsToSubject(before.text);
  });
}

/** A second word with a capital right behind, or behind a particle. */
function isNameAt(tokens: readonly Token[], at: number): boolean {
  const [next, other] = tokens.slice(at + 1, at + 3);
  const second = next && isParticle(next.text.toLowerCase()) ? other : next;
  return second !== undefined && isCapital(second.text);
}

/** A small word that is no preposition: "said Guy Parmelin". */
function leadsToSubject(word: string): boolean {
  const isSmall = word === word.toLowerCase() && !isMark(word);
  return isSmall && !isPreposition(word) && word !== 'the';
}

/** What is no first part of a name. */
function isNoFirst(word: string): boolean {
  return isArticle(word) || isPreposition(word) || /^(?:Last|Late|Early|This|Next)$/.test(word);
}

/** "His wife", "his former wife". */
function isHisPeople(behind: string): boolean {
  const [, ...words] = behind.split(/[\s,.;]+/, 3);
  return behind.startsWith(' ') && words.some(isRelated);
}

/** A subject without a verb of the past behind it is looked for so far, in UTF-16 units. */
const FAR = 60;
