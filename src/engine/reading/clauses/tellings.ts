import { widthInDays } from '../../events/date-agreement.ts';
import type { Cues } from '../cues/cues.ts';
import { asks, ownQuestionAt } from '../layout/questions.ts';
import { isInside, type Span } from '../layout/span.ts';
import { castOf, isEmpty, joinCasts, type NamedSpan, NOBODY, participantsOf } from '../who/cast.ts';
import { withDeedsApart } from './and-deeds.ts';
import { withPlansApart } from './and-plans.ts';
import { attributed } from './attribution.ts';
import { type Clause, clauseOf, upTo } from './clause.ts';
import { clauseTellings } from './clause-by-clause.ts';
import { dated } from './clause-telling.ts';
import { clausesIn } from './clauses.ts';
import { isComing } from './coming.ts';
import { type Context, type SentenceToRead, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { withDaysApart } from './days-apart.ts';
import { describes } from './describing-date.ts';
import { claimed, hearsay, isUnproved } from './hearsay.ts';
import { nounBeside } from './noun-beside.ts';
import { ONLY_NAMED, STATED, type StatusRead } from './status.ts';
import { type Telling, telling } from './telling.ts';
import { ITSELF } from './unnamed-cast.ts';

/** Somebody said something on a day. */
const STATEMENT: StatusRead = { status: 'happened', rule: STATED };

/** All that one sentence tells of. */
export function tellingsIn(sentence: SentenceToRead, cues: Cues): Telling[] {
  const { masked, offset } = sentence;
  const words = wordsOf(sentence, sentence);
  const question = ownQuestionAt(words);
  if (question !== undefined) {
    const told = { ...sentence, end: sentence.start + question };
    return tellingsIn({ ...told, names: sentence.names.filter((name) => isInside(name, told)) }, cues);
  }
  if (cues.ownVoice.test(words) || cues.imagined?.test(words.trimStart()) || asks(words)) return [];
  if (cues.unfounded?.test(words.trimStart())) {
    const { unfounded: _, ...plain } = cues;
    return cues.denied.test(words) ? tellingsIn(sentence, plain).map(refuted) : [];
  }
  const { content, attribution } = attributed(masked, offset, sentence, cues);
  const isVisible = ({ start, end }: Span): boolean =>
    masked.slice(start - offset, end - offset).trim() !== '';
  const shown = sentence.dates.filter(
    (date) => isInside(date, sentence) && isVisible(date) && !describes(date, sentence, cues),
  );
  const clauses = clausesIn(masked, offset, content, cues);
  const saidOn = attribution && shown.find((date) => isInside(date, attribution));
  // "Drones hit the port overnight, the ministry said on Monday": the night before that Monday, and not before the page's day.
  const dates = saidOn ? shown.filter((date) => !isOvernight(wordsOf(date, sentence))) : shown;
  // Whom and what somebody speaks of in a quotation takes no part in his speaking.
  const isOfSomebody = sentence.names.some((name) => name.kind === 'person' && isVisible(name));
  const names = sentence.names.filter((name) => isVisible(name) || (name.kind !== 'person' && !isOfSomebody));
  const context = { ...sentence, names, content, cues: attribution ? inSpeech(cues) : cues, saidOn };
  if (cues.datedOnly) return clauses.flatMap((clause) => ofKnown(clause, dates, context));
  // "If he is elected he will come": whatever follows is supposed, too.
  if (cues.supposed?.test(wordsOf(content, context).trimStart())) return [];
  const datesIn = (clause: Clause): ReadDate[] => dates.filter((date) => isInside(date, clause));
  const parts = clauses
    .flatMap((clause) => withDaysApart(clause, datesIn(clause), context))
    .flatMap((clause) => withDeedsApart(clause, datesIn(clause), context))
    .flatMap((clause) => withPlansApart(clause, datesIn(clause), context))
    .map((clause) => ofSpeaker(clause, attribution, context));
  const read = clauseTellings(parts, dates, context).filter((told) => !isFigure(told, cues, names));
  const tellings =
    attribution && isUnproved(attribution, context)
      ? read.map((told) => claimed(told, attribution, context))
      : read;
  // "…," a woman said on Friday: that somebody whom nobody knows said something is no event. And so is it where "he"
  // speaks of a country that is known.
  const isHis = cues.subjectPronoun?.test(words) === true && !names.some(isVisible);
  const isOfNobody = ({ cast }: Telling): boolean => isEmpty(cast) || (isHis && cast.people.length === 0);
  if (isQuotation(words.trimStart()) && tellings.every(isOfNobody)) return [];
  const isOnlyMeant = tellings.every((told) => told.status === 'planned' && !told.date && !isComing(told));
  const isOfNobodyKnown = tellings.every(({ cast }) => participantsOf(cast).length === 0);
  // "The bank said on Friday that it would cut its rate": that it means to is no event, that it said so is.
  if (saidOn && (tellings.length === 0 || (isOnlyMeant && ITSELF.test(wordsOf(content, context)))))
    tellings.splice(0, tellings.length, ...said(content, attribution, saidOn, context));
  // "Berg said on Monday that talks could begin in May", "that Lind would come": beside what may be nothing, or names nobody, stands his saying.
  else if (
    saidOn &&
    attribution &&
    (isOnlyMeant || isOfNobodyKnown) &&
    castOf(names, attribution).people.length > 0
  )
    tellings.push(statementOf(attribution, saidOn, context));
  if (tellings.length === 0 && cues.eventNoun.test(wordsOf(content, context))) {
    const mention = telling(clauseOf(content), undefined, ONLY_NAMED, context);
    if (mention.cast.people.length > 0 && mention.cast.places.length > 0) tellings.push(mention);
  }
  return attribution ? tellings.map((told) => ofItself(told, attribution, context)) : tellings;
}

/** "Lind said that it was late, | and added on Monday that Berg had left": he is the subject, and of whom he speaks takes no part. */
function ofSpeaker(clause: Clause, by: Span | undefined, context: Context): Clause {
  const { content, cues, names } = context;
  if (!by || by.start >= content.start || clause.start === content.start) return clause;
  const speaker = cues.saysOn?.test(wordsOf(clause, context)) && names.find((name) => isInside(name, by));
  if (!speaker || speaker.kind === 'place') return clause;
  return { ...upTo(clause, clause.end), subject: speaker, titled: clause.whole };
}

/** "Reports that Berg had resigned on Friday were dismissed". */
function refuted(told: Telling): Telling {
  return told.status === 'happened' ? { ...told, status: 'denied' } : told;
}

/** "Trade grew by 2 percent in 2023" and "a salute was fired on Tuesday" are no event, unless somebody said or did it. */
function isFigure(
  { words, clause, status }: Telling,
  { figures, ceremony, telling: told }: Cues,
  names: readonly NamedSpan[],
): boolean {
  const isNoise = figures?.test(words) === true && !told.test(words);
  if (status !== 'happened' || !(isNoise || ceremony?.test(words))) return false;
  return castOf(names, clause).people.length === 0;
}

/** "The bank said on Friday that it had sued Lind": an organisation that speaks of itself takes part. */
function ofItself(told: Telling, by: Span, { names, content, ...sentence }: Context): Telling {
  const { people, organisations } = castOf(names, by);
  if (people.length > 0 || told.clause.start !== content.start || !ITSELF.test(wordsOf(content, sentence)))
    return told;
  return { ...told, cast: joinCasts({ ...NOBODY, organisations }, told.cast) };
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

/** Of a language whose verbs are not read: what stands with a full date, and with somebody or somewhere known or a verb of the past. */
function ofKnown(clause: Clause, dates: readonly ReadDate[], context: Context): Telling[] {
  const date = dates.find((one) => isInside(one, clause));
  if (!date) return [];
  const before = wordsOf({ start: clause.start, end: date.start }, context);
  if (context.cues.dateOfNoun?.test(before) && !nounBeside(clause, date, context)) return [];
  const told = dated(clause, date, context, true);
  const { cues, published } = context;
  // "У середу вони зустрінуться", on that Wednesday.
  const isToday =
    date.known !== 'stated' && published !== undefined && date.date.latest >= published.earliest;
  const isDone = cues.done?.test(wordsOf(clause, context));
  const isOpen = isToday && told?.status === 'happened' && isDone === false;
  // What a verb of the past tells of a day or a month needs nobody who is known.
  const isTold = isDone === true && told?.status === 'happened' && widthInDays(date.date) <= DAYS_OF_A_MONTH;
  return told && !isOpen && (isTold || !isEmpty(told.cast)) ? [told] : [];
}

/**
 * What is said with a date of its saying. That somebody did something is told of him, before it was told; a state or a judgement, "the talks were
 * useful", is as true as whoever says so: then that he said so is what is told, and of that day.
 */
function said(content: Span, attribution: Span | undefined, saidOn: ReadDate, context: Context): Telling[] {
  const by = attribution ? castOf(context.names, attribution) : NOBODY;
  const isKnown = participantsOf(by).length > 0;
  const told = dated(clauseOf(content), saidOn, context, true);
  if (told && told.status !== 'planned') {
    if (attribution && isUnproved(attribution, context)) return [claimed(told, attribution, context)];
    const isDeed = !isEmpty(told.cast) && context.cues.state?.test(told.words) !== true;
    // That somebody "had founded China" may be long ago: without a word of news it is what is reported on that day.
    const isNews = context.cues.telling.test(told.words) || told.deeds.size > 0;
    if (isDeed && isKnown && !isNews && told.cast.people.length > 0) return [hearsay(told)];
    if (isEmpty(by) || (isDeed && (isNews || !isKnown))) return [{ ...told, date: undefined }];
  }
  // "Macron must come to Moscow, Peskov said": whom and where he speaks of has no part in his speaking.
  const own = isKnown
    ? statementOf(attribution ?? context, saidOn, context)
    : telling(clauseOf(context), saidOn, STATEMENT, context);
  return isEmpty(own.cast) ? [] : [own];
}

/** That somebody who is known said something on a day; whom and where he speaks of takes no part in it. */
function statementOf(by: Span, saidOn: ReadDate, context: Context): Telling {
  const statement = telling(clauseOf(context), saidOn, STATEMENT, context);
  return { ...statement, cast: castOf(context.names, by), scenes: [] };
}

const DAYS_OF_A_MONTH = 31;

const isOvernight = (words: string): boolean => /^overnight$/i.test(words);
