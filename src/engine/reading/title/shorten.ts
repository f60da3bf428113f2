import { tidy } from './tidy.ts';

/** Where something begins that a title can do without. */
const BOUNDARY =
  /[,;:]\s|[，；：]|\s[–—-]\s|\s(?=(?:after|before|while|because|although|as|which|who|nachdem|während|weil|après|mientras|после|когда)\s)/g;

/** Behind a comma, the rest of a list: "clothes, shoes and toys" is not cut behind the clothes. */
const LIST = /^, (?:[\p{L}-]+, ){0,3}[\p{L}-]+,? (?:and|or|und|oder|et|ou|y|o|и|или) /u;

/** What goes on behind the comma of a date: "on March 3, 2023, in Moscow". */
const GOING_ON = String.raw`(?:\d|(?:at|for|from|in|on|to|with|im|am|à|en|le|в|на)\s)`;

/** A subordinate clause before the main one. */
const SUBORDINATE = new RegExp(
  String.raw`^(?:As|While|When|After|Before|Since|Although|Though|Because|Nachdem|Während|Als|Alors que|Après que|Cuando|Mientras|Когда|После того как)\s(?:[^,]|,\s+(?=${GOING_ON})){10,}?,\s+(?!${GOING_ON})`,
  'u',
);

/** A quotation before those who said it. */
const QUOTED_FIRST = /^["“][^"”]*["”],?\s+(?=\p{L})/u;

/** A title that is cut keeps at least so much of what it may hold: what is left of less says too little. */
const LEAST = 0.4;

/**
 * Words at most so long (in UTF-16 units): without a quotation or a clause that leads to the main one, else cut before a clause or a phrase
 * behind its verb (`tells` says whether words have one), else at a word, with three points.
 */
export function shortened(words: string, longest: number, tells: (words: string) => boolean): string {
  if (words.length <= longest) return words;
  for (const lead of [QUOTED_FIRST, SUBORDINATE]) {
    const rest = words.replace(lead, '');
    if (rest !== words && tells(rest)) return shortened(rest, longest, tells);
  }
  const ends = [...words.slice(0, longest + 1).matchAll(BOUNDARY)].map(({ index }) => index);
  const end = ends.findLast((at) => at >= longest * LEAST && isWhole(words, at) && tells(words.slice(0, at)));
  if (end !== undefined) return tidy(words.slice(0, end));
  const at = words.slice(0, longest).lastIndexOf(' ');
  return `${tidy(words.slice(0, at > longest / 2 ? at : longest))}…`;
}

/** True outside of brackets, quotations and lists. */
function isWhole(words: string, end: number): boolean {
  const before = words.slice(0, end);
  const isEven = before.split(/[(（“«„「]/).length === before.split(/[)）”»「」]/).length;
  return isEven && before.split('"').length % 2 === 1 && !LIST.test(words.slice(end));
}
