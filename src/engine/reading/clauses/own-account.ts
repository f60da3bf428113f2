import type { Cues } from '../cues/cues.ts';
import { isInside, type Span } from '../layout/span.ts';
import { castOf, joinCasts, type NamedSpan, NOBODY } from '../who/cast.ts';
import { clauseOf } from './clause.ts';
import { type SentenceToRead, wordsOf } from './context.ts';
import { statusByDate } from './status.ts';
import { type Telling, telling } from './telling.ts';

/** Where a clause of what is quoted ends. */
const CLAUSE_END = /[,;.!?”"»]|\s(?:and|but|when|where|because|that)\s/;

/** From the opening of a quotation, or of a clause in it, to "I". */
const OPENING = /(?:^|[“"‘„«,.;:!?—–-])([^“"‘„«,.;:!?—–-]*)$/;

/** What joins it to the one before. */
const JOINED = /^\s*(?:and|but|so|then)?\s*/;

/** What may stand between the two beside a date: "In May 2018 I met", but "If I met", "they say I met". */
const ONLY_A_TIME = /^(?:(?:in|on|at|by|late|early)\s*)*$/i;

/**
 * What somebody is quoted as having done himself, with its day: "“I met Lind in 2018”, Berg said" tells that Berg met Lind. `spoken` is the
 * sentence with its quotations, whose words `sentence` has as blanks. Nothing where the sentence names no one person beside them, or does not tell that
 * it was he who said so: not to whom, and not for whom.
 */
export function ownAccountIn(sentence: SentenceToRead, spoken: SentenceToRead, cues: Cues): Telling[] {
  const words = wordsOf(sentence, spoken);
  const found = cues.ofMyself?.exec(words);
  if (!found) return [];
  const at = sentence.start + found.index;
  const isSpoken = ({ start: from, end: to }: Span): boolean =>
    wordsOf({ start: from, end: to }, sentence).trim() === '';
  if (!isSpoken({ start: at, end: at + found[0].length })) return [];
  const start = startOfOwnClause(at, sentence, spoken);
  if (start === undefined) return [];
  const [clauseWords = ''] = words.slice(start - sentence.start).split(CLAUSE_END, 1);
  const clause = { start, end: start + clauseWords.length };
  const date = sentence.dates.find((one) => isInside(one, clause));
  const outside = sentence.names.filter((name) => !isSpoken(name));
  const [speaker] = castOf(outside, sentence).people;
  const isSaid = outside.some((name) => name.entity === speaker && speaks(name, sentence, cues));
  if (!date || speaker === undefined || !isSaid || castOf(outside, sentence).people.length > 1) return [];
  const told = castOf(sentence.names, clause);
  // "I spoke with him on Thursday": of what the text has told.
  const isOfHim = told.people.length === 0 && cues.objectPronoun?.test(clauseWords) === true;
  if (isOfHim || cues.negated.test(clauseWords)) return [];
  const { status } = statusByDate(date.date, sentence.published);
  if (status !== 'happened') return [];
  const context = { ...spoken, content: clause, cues, saidOn: undefined };
  const account = telling(clauseOf(clause), date, { status, rule: 'own account' }, context);
  const cast = joinCasts({ ...NOBODY, people: [speaker] }, told);
  return [{ ...account, cast: { ...cast, places: account.cast.places }, meant: [speaker] }];
}

/**
 * Where the clause of an "I" begins; undefined where more than a time stands before it there: what is supposed, doubted or charged is no
 * account.
 */
function startOfOwnClause(at: number, sentence: SentenceToRead, spoken: SentenceToRead): number | undefined {
  const before = OPENING.exec(wordsOf({ start: sentence.start, end: at }, spoken))?.[1]?.replace(JOINED, '');
  if (before === undefined) return undefined;
  const start = at - before.length;
  const isOfDate = (_: string, offset: number): boolean =>
    sentence.dates.some((date) => date.start <= start + offset && start + offset < date.end);
  const rest = before.replace(/\S/g, (sign, offset: number) => (isOfDate(sign, offset) ? ' ' : sign));
  return ONLY_A_TIME.test(rest.trim()) ? start : undefined;
}

/** True where the sentence has this name as the subject of a verb of saying. */
function speaks(name: NamedSpan, sentence: SentenceToRead, { spokenBy }: Cues): boolean {
  const before = wordsOf({ start: sentence.start, end: name.start }, sentence);
  const behind = wordsOf({ start: name.end, end: sentence.end }, sentence);
  return spokenBy?.before.test(before) === true || spokenBy?.behind.test(behind) === true;
}
