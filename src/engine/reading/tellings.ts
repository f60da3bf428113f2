import { calledOff, isCalledOffBy } from './called-off.ts';
import { isEmpty } from './cast.ts';
import {
  anchoredBy,
  atTheSameTime,
  dated,
  entryOf,
  further,
  isAnchor,
  isHead,
  onceMore,
  undated,
} from './clause-telling.ts';
import { attributed, type Clause, clausesIn } from './clauses.ts';
import type { Cues } from './cues/cues.ts';
import type { ReadDate } from './dated-span.ts';
import { isInside, type Span } from './span.ts';
import { ONLY_NAMED, type StatusRead } from './status.ts';
import { type Context, type SentenceToRead, type Telling, telling, wordsOf } from './telling.ts';
import { NOUN_REACH } from './tuning.ts';

/** What stands around a year that tells which one somebody or something is. */
const WHICH_BEFORE = /\b(?:the|a|an|this|its|his|her|their) $/;
const WHICH_AFTER = /^(?: [a-z][a-z'’-]*){1,3}/;

/** Somebody said something on a day. */
const STATEMENT: StatusRead = { status: 'happened', rule: 'dated statement' };

/** All that one sentence tells of. */
export function tellingsIn(sentence: SentenceToRead, cues: Cues): Telling[] {
  const { masked, offset } = sentence;
  const words = wordsOf(sentence, sentence);
  if (cues.ownVoice.test(words)) return [];
  const { content, attribution } = attributed(masked, offset, sentence, cues);
  const isVisible = ({ start, end }: Span): boolean =>
    masked.slice(start - offset, end - offset).trim() !== '';
  const dates = sentence.dates.filter(
    (date) => isInside(date, sentence) && isVisible(date) && !describes(date, sentence, cues),
  );
  const clauses = clausesIn(masked, offset, content, cues);
  const saidOn = attribution && dates.find((date) => isInside(date, attribution));
  const context = { ...sentence, content, cues, saidOn };
  if (cues.datedOnly) return clauses.flatMap((clause) => ofKnown(clause, dates, context));
  // "If he is elected he will come": whatever follows is supposed, too.
  if (cues.supposed?.test(wordsOf(content, context).trimStart())) return [];
  const tellings = clauseTellings(clauses, dates, context);
  if (tellings.length === 0 && saidOn) tellings.push(...said(content, saidOn, context));
  if (tellings.length === 0 && cues.eventNoun.test(wordsOf(content, context))) {
    const mention = telling(whole(content), undefined, ONLY_NAMED, context);
    if (mention.cast.people.length > 0 && mention.cast.places.length > 0) tellings.push(mention);
  }
  return tellings;
}

function clauseTellings(clauses: readonly Clause[], dates: readonly ReadDate[], context: Context): Telling[] {
  const { cues } = context;
  const tellings: Telling[] = [];
  let [before, head]: [ReadDate | undefined, ReadDate | undefined] = [undefined, undefined];
  for (const [index, clause] of clauses.entries()) {
    const own = dates.filter((one) => isInside(one, clause));
    const [date] = own;
    const words = wordsOf(clause, context);
    const last = tellings.at(-1);
    if (index > 0 && cues.supposed?.test(words)) continue;
    if (index === 0 && date && isHead(clause, clauses[1], date, context)) {
      head = date;
      continue;
    }
    if (date && isAnchor(clause, context)) {
      if (last) tellings.splice(-1, 1, anchoredBy(clause, date, last));
      continue;
    }
    const joined = date ? undefined : atTheSameTime(clause, before, last, context);
    if (joined) {
      tellings.splice(last?.status === joined.status ? -1 : tellings.length, 1, joined);
      continue;
    }
    if (last && index > 0 && isCalledOffBy(words, clause, last, cues, context.names)) {
      tellings.splice(-1, 1, calledOff(last));
      continue;
    }
    const told = date
      ? (dated(clause, date, context, index === 0) ?? onceMore(clause, date, last, context))
      : head && index === 1
        ? entryOf(clause, head, context)
        : undated(clause, index, context);
    if (told) tellings.push(told);
    if (date) tellings.push(...further(clause, own, told, context));
    before = own.at(-1) ?? before;
  }
  return tellings;
}

/** Of a language whose verbs are not read: what stands with a full date and with somebody or somewhere known. */
function ofKnown(clause: Clause, dates: readonly ReadDate[], context: Context): Telling[] {
  const date = dates.find((one) => isInside(one, clause));
  const told = date && dated(clause, date, context, true);
  return told && !isEmpty(told.cast) ? [told] : [];
}

/** "The 2014 champion handed over the cup" tells of no 2014, "condemned the 2014 invasion" does. */
function describes({ start, end }: ReadDate, { masked, offset }: SentenceToRead, cues: Cues): boolean {
  if (end - start !== 'YYYY'.length) return false;
  const after = WHICH_AFTER.exec(masked.slice(end - offset, end - offset + NOUN_REACH))?.[0];
  if (after === undefined || cues.eventNoun.test(after)) return false;
  return WHICH_BEFORE.test(masked.slice(Math.max(0, start - offset - 'their '.length - 1), start - offset));
}

/** What is said with a date of its saying: the thing itself where it is past, else that somebody known said so. */
function said(content: Span, saidOn: ReadDate, context: Context): Telling[] {
  const told = dated(whole(content), saidOn, context, true) ?? dated(whole(context), saidOn, context, true);
  // The day of the saying is no day of what is still to come.
  if (told && told.status !== 'planned') return [told];
  const statement = telling(whole(context), saidOn, STATEMENT, context);
  return isEmpty(statement.cast) ? [] : [statement];
}

/** A stretch as one clause. */
function whole({ start, end }: Span): Clause {
  return { start, end, whole: { start, end } };
}
