import { primaryLanguage } from '../../language/primary-language.ts';
import { CHINESE } from './chinese.ts';
import type { Cues } from './cues.ts';
import { arabic, italian, japanese, korean, polish, portuguese, ukrainian } from './dated-only.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

/** Made when a text in the language is first read: the patterns of all of them take as long as half an article. */
const CUES: ReadonlyMap<string, () => Cues> = new Map([
  ['en', () => ENGLISH],
  ['de', () => GERMAN],
  ['fr', () => FRENCH],
  ['es', () => SPANISH],
  ['ru', () => RUSSIAN],
  ['zh', () => CHINESE],
  ['it', italian],
  ['pt', portuguese],
  ['pl', polish],
  ['uk', ukrainian],
  ['ja', japanese],
  ['ko', korean],
  ['ar', arabic],
]);

const made = new Map<string, Cues>();

/** The cues of a language (BCP 47); undefined for one without a table. */
export function cuesOf(language: string): Cues | undefined {
  const primary = primaryLanguage(language);
  const cues = made.get(primary) ?? CUES.get(primary)?.();
  if (cues) made.set(primary, cues);
  return cues;
}
