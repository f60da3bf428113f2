import { withPlansApart } from './and-plans.ts';
import { calledOff, isCalledOffBy } from './called-off.ts';
import { castOf, isEmpty, joinCasts, NOBODY, participantsOf } from './cast.ts';
import {
  anchoredBy,
  aside,
  atTheSameTime,
  dated,
  entryOf,
  isAnchor,
  isHead,
  nounBeside,
  undated,
} from './clause-telling.ts';
import { attributed, type Clause, clausesIn } from './clauses.ts';
import type { Cues } from './cues/cues.ts';
import type { ReadDate } from './dated-span.ts';
import { describes } from './describing-date.ts';
import { apartFrom, further, onceMore } from './once-more.ts';
import { isInside, type Span } from './span.ts';
import { ONLY_NAMED, STATED, type StatusRead } from './status.ts';
import { type Context, type SentenceToRead, type Telling, telling, wordsOf } from './telling.ts';

/** Somebody said something on a day. */
const STATEMENT: StatusRead = { status: 'happened', rule: STATED };

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
  // Whom somebody speaks of in a quotation takes no part in his speaking.
  const names = sentence.names.filter((name) => name.kind !== 'person' || isVisible(name));
  const context = { ...sentence, names, content, cues: attribution ? inSpeech(cues) : cues, saidOn };
  if (cues.datedOnly) return clauses.flatMap((clause) => ofKnown(clause, dates, context));
  // "If he is elected he will come": whatever follows is supposed, too.
  if (cues.supposed?.test(wordsOf(content, context).trimStart())) return [];
  const parts = clauses.flatMap((clause) =>
    withPlansApart(
      clause,
      dates.filter((date) => isInside(date, clause)),
      context,
    ),
  );
  const read = clauseTellings(parts, dates, context);
  const tellings =
    attribution && isUnproved(attribution, context)
      ? read.map((told) => claimed(told, attribution, context))
      : read;
  // "…," a woman said on Friday: that somebody whom nobody knows said something is no event.
  if (isQuotation(words) && tellings.every(({ cast }) => isEmpty(cast))) return [];
  if (tellings.length === 0 && saidOn) tellings.push(...said(content, attribution, saidOn, context));
  if (tellings.length === 0 && cues.eventNoun.test(wordsOf(content, context))) {
    const mention = telling(whole(content), undefined, ONLY_NAMED, context);
    if (mention.cast.people.length > 0 && mention.cast.places.length > 0) tellings.push(mention);
  }
  return tellings;
}

/** The cues of what somebody is reported to say: "qu’il viendrait" supposes nothing there. */
function inSpeech(cues: Cues): Cues {
  const { planned, aheadInSpeech } = cues;
  if (!aheadInSpeech) return cues;
  return { ...cues, planned: { test: (words) => planned.test(words) || aheadInSpeech.test(words) } };
}

/** True for a sentence that is little more than a quotation, which is blanks here. */
function isQuotation(words: string): boolean {
  return / {12}/.test(words) && words.replace(/ {2,}/g, ' ').length < SHORT_REST;
}

/** "A woman in the street told the agency on Friday" and the marks of quotation, in UTF-16 units. */
const SHORT_REST = 60;

function isHearsay(said: Span | undefined, context: Context): boolean {
  return said !== undefined && context.cues.reported.test(wordsOf(said, context));
}

/** Nobody knows whether it is so: sources have it, somebody claims it, or charges another with it. */
function isUnproved(said: Span, context: Context): boolean {
  const { cues, content } = context;
  return isHearsay(said, context) || cues.accuses?.test(wordsOf(content, context)) === true;
}

/** What somebody claims is told of him, too. */
function claimed(told: Telling, by: Span, { names }: Context): Telling {
  if (told.status !== 'happened') return told;
  const { people, organisations } = castOf(names, by);
  const cast = joinCasts({ ...NOBODY, people, organisations }, told.cast);
  return { ...hearsay(told), cast };
}

/** "Sources say that" is said of all that follows. */
function hearsay(told: Telling): Telling {
  if (told.status !== 'happened') return told;
  return { ...told, status: 'reported', rules: [...told.rules, 'hearsay'] };
}

function clauseTellings(clauses: readonly Clause[], dates: readonly ReadDate[], context: Context): Telling[] {
  const { cues } = context;
  const tellings: Telling[] = [];
  let [before, head]: [ReadDate | undefined, ReadDate | undefined] = [undefined, undefined];
  for (const [index, entire] of clauses.entries()) {
    // "On Monday Berg, who is the mayor, met Lind": the day goes with the verb.
    if (clauses.some(({ resumes, subject }) => resumes && subject?.start === entire.start)) continue;
    const subject = entire.resumes && entire.subject;
    const all = dates.filter((one) => isInside(one, entire) || (subject && isInside(one, subject)));
    const trailing = trailingDate(entire, all.at(-1), context);
    const main = trailing && clauses[index - 1];
    if (main && !tellings.at(-1)?.date) {
      const whole = dated(main, trailing.date, context, index === 1);
      if (whole)
        tellings.splice(tellings.at(-1)?.clause.start === main.start ? -1 : tellings.length, 1, whole);
    }
    const [clause, own] = trailing ? [trailing.clause, all.slice(0, -1)] : [entire, all];
    const [date] = own;
    const words = wordsOf(clause, context);
    const last = tellings.at(-1);
    if (index > 0 && cues.supposed?.test(words)) continue;
    if (index > 0 && isForecast(clauses[index - 1], words, context)) continue;
    // "Rejected on Monday a report that he had met him in January": that is what did not happen.
    if (last?.status === 'denied' && cues.goesOn.test(words)) {
      if (!last.date && date) tellings.splice(-1, 1, { ...last, date });
      continue;
    }
    if (index === 0 && date && isHead(clause, clauses[1], date, context)) {
      head = date;
      continue;
    }
    if (clause.isApposition) {
      if (date) tellings.push(aside(clause, date, context));
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
    const isSaidOnly =
      index > 0 && !last && cues.goesOn.test(words) && isHearsay(clauses[index - 1], context);
    const more = date ? further(clause, own, told, context) : [];
    if (told) tellings.push(apartFrom(isSaidOnly ? hearsay(told) : told, more));
    tellings.push(...more);
    before = own.at(-1) ?? before;
  }
  return tellings;
}

/** "Met Lind, who visited Norddal in May, on Monday": the last day is that of the clause before, and the relative clause is over at the comma. */
function trailingDate(
  clause: Clause,
  date: ReadDate | undefined,
  context: Context,
): { readonly date: ReadDate; readonly clause: Clause } | undefined {
  if (!clause.ofObject || !date) return undefined;
  const before = wordsOf({ start: clause.start, end: date.start }, context);
  if (!TRAILING.test(before) || /[\p{L}\p{N}]/u.test(wordsOf({ start: date.end, end: clause.end }, context)))
    return undefined;
  const end = clause.start + before.lastIndexOf(',');
  return { date, clause: { ...clause, end, whole: { start: clause.start, end } } };
}

const TRAILING = /\w,\s+(?:(?:on|in|late|early|last|this)\s+){0,2}$/;

/** "The office projects that it will shrink by 2 percent": a figure that somebody counted, and no plan. */
function isForecast(before: Clause | undefined, words: string, context: Context): boolean {
  return before !== undefined && FIGURE.test(words) && COUNTS.test(wordsOf(before, context));
}

const COUNTS = /\b(?:projec|forecas|estima|predic|calcula)t(?:s|es|ed)?\s*$/;
const FIGURE = /\d(?: ?%| per ?cent| [mb]illion)/;

/** Of a language whose verbs are not read: what stands with a full date and with somebody or somewhere known. */
function ofKnown(clause: Clause, dates: readonly ReadDate[], context: Context): Telling[] {
  const date = dates.find((one) => isInside(one, clause));
  if (!date) return [];
  const before = wordsOf({ start: clause.start, end: date.start }, context);
  if (context.cues.dateOfNoun?.test(before) && !nounBeside(clause, date, context)) return [];
  const told = dated(clause, date, context, true);
  return told && !isEmpty(told.cast) ? [told] : [];
}

/** What is said with a date of its saying: the thing itself where it is past, else that somebody known said so. */
function said(content: Span, attribution: Span | undefined, saidOn: ReadDate, context: Context): Telling[] {
  const told = dated(whole(content), saidOn, context, true);
  // The day of the saying is no day of what is still to come.
  if (told && told.status !== 'planned')
    return [attribution && isUnproved(attribution, context) ? claimed(told, attribution, context) : told];
  const statement = telling(whole(context), saidOn, STATEMENT, context);
  // "Macron must come to Moscow, Peskov said": whom and where he speaks of has no part in his speaking.
  const by = attribution ? castOf(context.names, attribution) : NOBODY;
  const own = participantsOf(by).length > 0 ? { ...statement, cast: by, scenes: [] } : statement;
  return isEmpty(own.cast) ? [] : [own];
}

/** A stretch as one clause. */
function whole({ start, end }: Span): Clause {
  return { start, end, whole: { start, end } };
}
