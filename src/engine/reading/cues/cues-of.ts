import { primaryLanguage } from '../../language/primary-language.ts';
import { CHINESE } from './chinese.ts';
import type { Cues } from './cues.ts';
import { ARABIC, ITALIAN, JAPANESE, KOREAN, POLISH, PORTUGUESE, UKRAINIAN } from './dated-only.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

const CUES: ReadonlyMap<string, Cues> = new Map([
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ru', RUSSIAN],
  ['zh', CHINESE],
  ['it', ITALIAN],
  ['pt', PORTUGUESE],
  ['pl', POLISH],
  ['uk', UKRAINIAN],
  ['ja', JAPANESE],
  ['ko', KOREAN],
  ['ar', ARABIC],
]);

/** The cues of a language (BCP 47); undefined for one without a table. */
export function cuesOf(language: string): Cues | undefined {
  return CUES.get(primaryLanguage(language));
}
