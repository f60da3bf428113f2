/** The numbers that news writes as words, from one on, so that the place of a word tells its number. */
export const NUMBER_WORDS: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Those of more than one, for a pattern: "two|three|…|twelve". */
export const SEVERAL = NUMBER_WORDS.slice(1).join('|');
