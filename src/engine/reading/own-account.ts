import { castOf, joinCasts, NOBODY } from './cast.ts';
import type { Cues } from './cues/cues.ts';
import { isInside, type Span } from './span.ts';
import { statusByDate } from './status.ts';
import { type SentenceToRead, type Telling, telling, wordsOf } from './telling.ts';

/** Where a clause of what is quoted ends. */
const CLAUSE_END = /[,;.!?”"»]|\s(?:and|but|when|where|because|that)\s/;

/**
 * What somebody is quoted as having done himself, with its day: "“I met Lind in 2018”, Berg said" tells that Berg met Lind. `spoken` is the
 * sentence with its quotations, whose words `sentence` has as blanks. Nothing where the sentence names no one person beside them.
 */
export function ownAccountIn(sentence: SentenceToRead, spoken: SentenceToRead, cues: Cues): Telling[] {
  const words = wordsOf(sentence, spoken);
  const found = cues.ofMyself?.exec(words);
  if (!found) return [];
  const start = sentence.start + found.index;
  const isSpoken = ({ start: from, end: to }: Span): boolean =>
    wordsOf({ start: from, end: to }, sentence).trim() === '';
  if (!isSpoken({ start, end: start + found[0].length })) return [];
  const [clauseWords = ''] = words.slice(found.index).split(CLAUSE_END, 1);
  const clause = { start, end: start + clauseWords.length };
  const date = sentence.dates.find((one) => isInside(one, clause));
  const speakers = castOf(
    sentence.names.filter((name) => !isSpoken(name)),
    sentence,
  ).people;
  const [speaker] = speakers;
  if (!date || speaker === undefined || speakers.length > 1 || cues.negated.test(clauseWords)) return [];
  const { status } = statusByDate(date.date, sentence.published);
  if (status !== 'happened') return [];
  const context = { ...spoken, content: clause, cues, saidOn: undefined };
  const told = telling({ ...clause, whole: clause }, date, { status, rule: 'own account' }, context);
  const cast = joinCasts({ ...NOBODY, people: [speaker] }, castOf(sentence.names, clause));
  return [{ ...told, cast: { ...cast, places: told.cast.places }, meant: [speaker] }];
}
