import { CHINESE } from './chinese.ts';
import type { Cues } from './cues.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

const CUES: Readonly<Record<string, Cues>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ru: RUSSIAN,
  zh: CHINESE,
};

/** The cues of a language (BCP 47); undefined for one without a table. */
export function cuesOf(language: string): Cues | undefined {
  return CUES[language.slice(0, 2).toLowerCase()];
}
