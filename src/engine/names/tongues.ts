import { ENGLISH, FRENCH, GERMAN, ITALIAN, type Lexicon, POLISH } from './lexicon.ts';
import { carriesOn, TITLE_REACH } from './neighbours.ts';

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

/** True where the text around a name is in a language (a bit of lexicon.ts). */
export function isInLanguage(
  { tongues, start, end }: { tongues: Tongues; start: number; end: number },
  language: number,
): boolean {
  return tongues.isIn(language, start, end);
}

/** How many small words of a language must stand near a name before the text is in it. */
const WORDS_OF_LANGUAGE = 2;

/** The longest of those words, in units: "nicht", "selon". Only what is no longer is cut out of the text. */
export const LONGEST_SMALL_WORD = 5;

/** The languages of a text; it is read where it is asked about. */
export function createTongues(text: string, lexicon: Lexicon): Tongues {
  /** The small words found, in order: where they begin, and whose they are. */
  const starts: number[] = [];
  const languages: number[] = [];
  let readTo = 0;

  const read = (from: number, to: number): void => {
    let at = Math.max(from, readTo);
    while (at < to) {
      const start = at;
      while (carriesOn(text, at)) at++;
      // What `from` cuts in two is no word.
      if (at > start && at - start <= LONGEST_SMALL_WORD && !(start === from && carriesOn(text, start - 1))) {
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
      let count = 0;
      for (let last = starts.length - 1; last >= 0 && (starts[last] ?? 0) >= from; last--)
        if (((languages[last] ?? 0) & language) !== 0 && (starts[last] ?? 0) < to) count++;
      return count >= WORDS_OF_LANGUAGE;
    },
  };
}
