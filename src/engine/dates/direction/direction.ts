import type { Direction } from '../reading.ts';
import { clauseCue } from './by-cues.ts';
import { directionOf } from './english.ts';

/**
 * The judge of a language: where the clause around [start, end) of a text points to, so that a bare "Thursday" is the last one or the next. English has
 * a grammar of its own (english.ts), the other languages the words of what lies ahead (by-cues.ts).
 */
export function judgeOf(language: string): (text: string, start: number, end: number) => Direction {
  return language === 'en' ? directionOf : clauseCue(language);
}
