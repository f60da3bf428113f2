import type { TimexMod } from '../date-mention.ts';
import type { Pointing } from '../reading.ts';

/** The small words around a time: "early", "the end of", "last", "about", "morning", as fragments and what they mean. */

/** Before a period: early, mid-, the end of. */
export const EDGE =
  '(?:(?:the )?(?<edge>early|late|mid|earlier|later|(?:very )?beginning of|start of|middle of|(?:very )?end of)(?: |-)(?:in )?(?:the )?)?';

/** What stands before a year only. */
export const IN = 'in|of|since|by|until|from|during|before|after|early|late|mid';
/** What stands before a month or a year that is meant as one, and before much else. */
export const PREPOSITION = `${IN}|till|to|through|for|between|and|or|that|around|about`;

/** Before a number: nearly, more than. */
export const ABOUT = '(?:(?<about>nearly|almost|more than|less than|at least|at most) )?';

/** What a word before a period makes of it. */
export function modOf(edge: string | undefined): { readonly mod?: TimexMod } {
  if (!edge) return {};
  if (/^(?:early|(?:very )?beginning|start)/i.test(edge)) return { mod: 'START' };
  if (/^earlier/i.test(edge)) return { mod: 'BEFORE' };
  if (/^later/i.test(edge)) return { mod: 'AFTER' };
  return { mod: /^mid/i.test(edge) ? 'MID' : 'END' };
}

/** What a hedge before a number makes of it. */
export function approximation(about: string | undefined): { readonly mod?: TimexMod } {
  if (!about) return {};
  if (/more/i.test(about)) return { mod: 'MORE_THAN' };
  if (/least/i.test(about)) return { mod: 'EQUAL_OR_MORE' };
  return { mod: /less|nearly|almost/i.test(about) ? 'LESS_THAN' : 'APPROX' };
}

/** What "last", "this" and "next" say; nothing where none of them stands there. */
export function pointingOf(word: string | undefined): { readonly pointing?: Pointing } {
  if (!word) return {};
  if (/last|past|previous/i.test(word)) return { pointing: -1 };
  return { pointing: /next|coming|following/i.test(word) ? 1 : 0 };
}

const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  noon: '12:00',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  midnight: '24:00',
};

/** A part of the day as TIMEX3 writes it. */
export function partOf(word: string | undefined): { readonly part?: string } {
  const part = PARTS[word?.toLowerCase() ?? ''];
  return part === undefined ? {} : { part };
}
