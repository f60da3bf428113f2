import { FEWEST_WORDS, languagesBy, SAMPLE, votesFor, type WordsOfLanguages } from './guess-language.ts';

/** More of them that tell only where a text is so short that few others are met: several are words, or parts of names, of many languages. */
const SHORT_WORDS: WordsOfLanguages = [
  ['en', 'a as be are will who met meets visits visited says'],
  ['de', 'in er sie hat aus bei traf'],
  ['fr', 'la de du en et a sa il elle ce se sera'],
  ['es', 'la de a un es'],
  ['it', 'la a in un ha si'],
  ['pt', 'a de e se'],
  ['nl', 'de in is'],
];

/** Letters that a language in Latin letters has and most others have not. */
const OWN_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['de', /[äöüß]/i],
  ['fr', /[éèêëçîïôœùû]/i],
  ['es', /[ñáíóú¿¡]/i],
  ['pt', /[ãõ]/i],
  ['pl', /[łąęśćżźń]/i],
  ['tr', /[ğışİ]/],
];

const LANGUAGES_OF_SHORT = languagesBy(SHORT_WORDS);

/** The language that a text of a sentence or two in Latin letters is likeliest in, for rules that do no harm in another: English, if nothing tells. */
export function likeliestLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const [clear, next] = votesFor(sample);
  if (clear && clear[1] !== next?.[1] && clear[1] >= FEWEST_WORDS) return clear[0];
  const letters = OWN_LETTERS.flatMap(([language, own]) => (own.test(sample) ? [language] : []));
  const [best, second] = votesFor(sample, LANGUAGES_OF_SHORT, letters);
  return best && best[1] !== second?.[1] ? best[0] : 'en';
}
