import type { Pointing } from '../reading.ts';

/** The small words around a time: "early", "the end of", "last", "about", "morning", as fragments and what they mean. */

/** Before a period: early, mid-, the end of. */
export const EDGE =
  '((the )?(early|late|mid|earlier|later|(beginning|start|middle|end|early hours) of)( |-)((in|on) )?(the )?)?';

/** What stands before a year only. */
export const IN = 'in|of|since|by|until|from|during|before|after';
/** What stands before a month or a year that is meant as one, and before much else. */
export const PREPOSITION = `${IN}|till|to|through|for|between|and|or|that|around|about`;

/** What stands before a feast or noon that is meant as a time: not "the Christmas tree", not "high noon". */
export const LEADS_TO_DAY = /\b(?:on|by|until|before|after|since|at|last) $/i;

/** Before a number: nearly, more than. */
export const ABOUT = '((?<about>nearly|almost|more than|less than|at least|at most) )?';

/** What "last", "this" and "next", "before" and "after" say; nothing where none of them stands there. */
export function pointingOf(word: string | undefined): Pointing | undefined {
  if (!word) return undefined;
  if (/last|past|previous|before|earlier|yester/i.test(word)) return -1;
  return /next|coming|follow|after|later|tomorrow/i.test(word) ? 1 : 0;
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
export function partOf(word = ''): string | undefined {
  return PARTS[word.toLowerCase()];
}
