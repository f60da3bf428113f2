import type { Cues } from '../cues/cues.ts';
import type { Span } from '../layout/span.ts';
import { AND } from '../who/words/function-words.ts';
import type { Clause } from './clause.ts';

/** What may join a second verb of one subject. */
export const AND_VERB = new RegExp(`,?\\s(?:${AND})\\s+`, 'g');

/** What no subject is: "In Paris, Lind", "who"; "Lind, Berg and their guests" is one. */
export const NO_SUBJECT =
  /[;:]|,(?!.*\sand\s)|^[\s,]*(?:In|On|At|After|Before|By|During|Since|When|While|who|which|that|and|but|when|where|after|before|as)\b/;

/** "Lind and Berg met on Monday, and will meet again in May": what goes on with a verb has the subject of the clause before. */
export function withSharedSubject(
  clause: Clause,
  before: Clause | undefined,
  wordsOf: (span: Span) => string,
  cues: Cues,
): Clause {
  const { past, planned } = cues;
  if (!before || clause.subject || !past || !goesOnWithVerb(wordsOf(clause), cues)) return clause;
  const shared = subjectSpan(before, wordsOf(before), past);
  if (!shared) return clause;
  const isPlan = past.test(wordsOf(before)) && planned.test(wordsOf(clause));
  return { ...clause, subject: shared, apart: isPlan ? 'plan' : 'second' };
}

/** "And will meet again": what goes on with a verb. */
export function goesOnWithVerb(words: string, { past, relative }: Cues): boolean {
  const verb = GOES_ON.exec(words)?.[1];
  return verb !== undefined && (relative?.goesOn.test(verb) === true || past?.exec(verb)?.index === 0);
}

/** The subject of a clause, where its words begin with it and a verb of the past follows. */
export function subjectSpan({ start }: Span, words: string, past: RegExp | undefined): Span | undefined {
  const subject = words.slice(0, past?.exec(words)?.index ?? 0);
  if (subject.trim() === '' || NO_SUBJECT.test(subject)) return undefined;
  return { start, end: start + subject.length };
}

/** True for what can be the subject of a verb behind it: "Lind", "Lind, the mayor,", not "In Norddal, Lind". */
export function isSubject(words: string): boolean {
  return words.trim() !== '' && !NO_SUBJECT.test(words.replace(ASIDE, ' '));
}

const ASIDE = /,[^,;]*,/g;

const GOES_ON = /^,?\s*(?:and|but) (?:(?:then|also|later|now|both) )?([a-z]+)/;
