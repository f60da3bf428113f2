import { ENGLISH, FRENCH, GERMAN, ITALIAN, type Lexicon, POLISH } from '../lexicon/lexicon.ts';
import { carriesOn, type Neighbour, TITLE_REACH } from './neighbours.ts';
import { isA } from './words.ts';

/** In which languages a text is, place by place: German writes every noun with a capital. */
export interface Tongues {
  /** The words of the script whose names are asked about. */
  readonly lexicon: Lexicon;
  /**
   * True where small words of a language (a bit of lexicon.ts) stand around what lies from `start` to before `end`. Asked from
   * the text's beginning to its end, it reads each unit once, however many names ask.
   */
  readonly isIn: (language: number, start: number, end: number) => boolean;
}

/** A name in its text. */
interface Place {
  readonly tongues: Tongues;
  readonly start: number;
  readonly end: number;
}

/** True where the text around a name is in a language (a bit of lexicon.ts). */
export function isInLanguage({ tongues, start, end }: Place, language: number): boolean {
  return tongues.isIn(language, start, end);
}

/** True where the text around a name is English, by a small word beside it or by those around. */
export function isInEnglish(place: Place, beside: Neighbour | undefined): boolean {
  return isA(beside, ENGLISH) || isInLanguage(place, ENGLISH);
}

/** How many small words of a language must stand near a name before the text is in it. */
const WORDS_OF_LANGUAGE = 2;

/** The longest of those words, in units: "nicht", "selon". Only what is no longer is cut out of the text. */
export const LONGEST_SMALL_WORD = 5;

/**
 * By the first two letters of the tag that a page declares ("de-AT"): the languages that say most by endings and capitals. A headline has no small
 * words: of 22 names in German ones eleven were not found. In English "CPI" is no court.
 */
export const DECLARED: Readonly<Record<string, number>> = { de: GERMAN, en: ENGLISH, pl: POLISH };

/** The languages of a text, on a page that declares one or none; it is read where it is asked about. */
export function createTongues(text: string, lexicon: Lexicon, declared = 0): Tongues {
  /** The small words found, in order: where they begin, and whose they are. */
  const starts: number[] = [];
  const languages: number[] = [];
  let readTo = 0;

  const read = (from: number, to: number): void => {
    let at = Math.max(from, readTo);
    while (at < to) {
      const start = at;
      while (carriesOn(text, at)) at++;
      if (at > start && at - start <= LONGEST_SMALL_WORD) {
        const found =
          (lexicon.get(text.slice(start, at)) ?? 0) & (GERMAN | POLISH | FRENCH | ENGLISH | ITALIAN);
        if (found !== 0) {
          starts.push(start);
          languages.push(found);
        }
      }
      at++;
    }
    readTo = Math.max(at, readTo);
  };

  return {
    lexicon,
    isIn: (language, start, end) => {
      const from = Math.max(0, start - TITLE_REACH);
      const to = Math.min(text.length, end + TITLE_REACH);
      read(from, to);
      // What is declared holds until words of another language outweigh it: a German page may quote English.
      const one = declared & language ? 1 : 0;
      let count = one * WORDS_OF_LANGUAGE;
      for (let last = starts.length - 1; last >= 0 && (starts[last] ?? 0) >= from; last--)
        if ((starts[last] ?? 0) < to) count += (languages[last] ?? 0) & language ? 1 : -one;
      return count >= WORDS_OF_LANGUAGE;
    },
  };
}
