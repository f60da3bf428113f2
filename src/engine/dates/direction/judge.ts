import { type Direction, directionOf } from './clause.ts';
import { clauseCue } from './clause-cue.ts';

/** The judge of a language: where the clause around [start, end) of a text points to. */
export function judgeOf(language: string): (text: string, start: number, end: number) => Direction {
  return language === 'en' ? directionOf : clauseCue(language);
}
