import type { EdtfDate } from '../../model/edtf.ts';
import {
  type Cast,
  carried,
  castOf,
  isEmpty,
  joinCasts,
  type NamedSpan,
  NOBODY,
  scenesIn,
  withScenes,
} from './cast.ts';
import { attributed, type Clause, clausesIn, type Relation, relatedDate } from './clauses.ts';
import type { Cues } from './cues/cues.ts';
import type { ReadDate } from './dated-span.ts';
import { isInside, type Span } from './span.ts';
import { type StatusRead, statusByDate, statusOf } from './status.ts';
import { LONGEST_FRAME, NOUN_REACH } from './tuning.ts';

/** That a sentence tells of something, before it is compared with what the rest of the article tells. */
export interface Telling {
  readonly sentence: Span;
  readonly clause: Span;
  readonly words: string;
  readonly status: StatusRead['status'];
  /** Undefined where the clause has no date of its own. */
  readonly date: ReadDate | undefined;
  /** The day on which somebody said it, where the sentence dates that. */
  readonly saidOn: ReadDate | undefined;
  /** How it lies to the telling before it in the same sentence. */
  readonly relation: Relation | undefined;
  readonly cast: Cast;
  /** The places among them of which the words say that it happens there. */
  readonly scenes: readonly string[];
  /** Points back to what was told before: "during the meeting". */
  readonly back: boolean;
  /** Adds to what was told before: "also". */
  readonly further: boolean;
  /** Nothing is said to have become of it: "his visit is a sign". */
  readonly onlyNamed: boolean;
  /** Names an event with a noun: a visit, talks, an election. */
  readonly named: boolean;
  /** False where a noun and its date are all that tells of it. */
  readonly hasVerb: boolean;
  readonly rules: readonly string[];
}

/** A sentence with all that was read in it. */
export interface SentenceToRead extends Span {
  /** The block it stands in, without quotations, from `offset` on. */
  readonly masked: string;
  readonly offset: number;
  readonly dates: readonly ReadDate[];
  readonly names: readonly NamedSpan[];
  readonly published: EdtfDate | undefined;
  /** Those who were named last before it. */
  readonly last: Cast;
}

/** How often something happened is not that it happened: "has met him 39 times", "their fourth meeting". */
const COUNT =
  /\b\d+ times\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ](?:[a-z-]+ ){0,2}(?:meeting|visit|trip|time|foray|summit|call)\b|\d+次|\d+-й раз|\d+\. Mal/u;

/** What a sentence without a verb of the past or the future says of the event that it names. */
const ONLY_NAMED: StatusRead = { status: 'reported', rule: 'only named' };

/** Somebody said something on a day. */
const STATEMENT: StatusRead = { status: 'happened', rule: 'dated statement' };

/** All that one sentence tells of. */
export function tellingsIn(sentence: SentenceToRead, cues: Cues): Telling[] {
  const { masked, offset } = sentence;
  if (cues.ownVoice.test(wordsOf(sentence, sentence))) return [];
  const { content, attribution } = attributed(masked, offset, sentence, cues);
  const isVisible = ({ start, end }: Span): boolean =>
    masked.slice(start - offset, end - offset).trim() !== '';
  const dates = sentence.dates.filter((date) => isInside(date, sentence) && isVisible(date));
  const clauses = clausesIn(masked, offset, content, cues);
  const saidOn = attribution && dates.find((date) => isInside(date, attribution));
  const context = { ...sentence, content, cues, saidOn };
  const tellings: Telling[] = [];
  for (const [index, clause] of clauses.entries()) {
    const [date, ...more] = dates.filter((one) => isInside(one, clause));
    if (date && isAnchor(clause, context)) {
      const main = tellings.pop();
      if (main) tellings.push(anchoredBy(clause, date, main));
      continue;
    }
    const telling = date ? dated(clause, date, context, index === 0) : undated(clause, index, context);
    if (telling) tellings.push(telling);
    if (date) tellings.push(...further(clause, [date, ...more], context));
  }
  if (tellings.length === 0 && saidOn) tellings.push(...said(content, saidOn, context));
  if (tellings.length === 0 && cues.eventNoun.test(wordsOf(content, context))) {
    const mention = telling(whole(content), undefined, ONLY_NAMED, context);
    if (mention.cast.people.length > 0 && mention.cast.places.length > 0) tellings.push(mention);
  }
  return tellings;
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

interface Context extends SentenceToRead {
  readonly content: Span;
  readonly cues: Cues;
  readonly saidOn: ReadDate | undefined;
}

function dated(clause: Clause, date: ReadDate, context: Context, isMain: boolean): Telling | undefined {
  const words = wordsOf(clause, context);
  const { cues, published, content } = context;
  // "In September, when it rained, they met": a frame of time dates the clause that follows it.
  const isFrame = isMain && words.trim().length - (date.end - date.start) < LONGEST_FRAME;
  const read =
    (nounBeside(words, clause, date, cues) && !cues.negated.test(words)
      ? (statusOf(words, cues, date.date, published) ?? statusByDate(date.date, published))
      : undefined) ??
    statusOf(words, cues, date.date, published) ??
    (isFrame ? statusOf(wordsOf(content, context), cues, date.date, published) : undefined);
  return read && telling(clause, date, read, context);
}

/** "Signed in 1996 and ratified in 2000" tells of two things: what stands between two dates and has a verb goes with the second. */
function further(clause: Clause, dates: readonly ReadDate[], context: Context): Telling[] {
  return dates.slice(1).flatMap((date, index) => {
    const start = dates[index]?.end ?? clause.start;
    const end = dates[index + 2] === undefined ? clause.end : date.end;
    const part = { ...clause, start, end, whole: { start, end } };
    if (!context.cues.past?.test(wordsOf(part, context))) return [];
    return dated(part, date, context, false) ?? [];
  });
}

/** "Weeks before the summit of May": it has no verb, and its date is that of the summit. */
function isAnchor(clause: Clause, context: Context): boolean {
  const words = wordsOf(clause, context);
  return clause.relation !== undefined && !statusOf(words, context.cues, undefined, undefined);
}

/** What the clause before such an anchor tells, with the date that follows from it. */
function anchoredBy({ relation }: Clause, date: ReadDate, main: Telling): Telling {
  if (!relation || main.date) return main;
  const side = relation.side === 'before' ? 'after' : 'before';
  const related = relatedDate({ ...relation, side }, date.date);
  if (!related) return main;
  return {
    ...main,
    date: { ...date, date: related, known: 'resolved', rule: `${relation.side} ${date.rule}` },
  };
}

function undated(clause: Clause, index: number, context: Context): Telling | undefined {
  const words = wordsOf(clause, context);
  const { cues, published } = context;
  const related = clause.relation !== undefined;
  if (!related && index > 0) return undefined;
  const read = statusOf(words, cues, undefined, published);
  if (!read || (!related && read.status === 'happened' && (!cues.telling.test(words) || COUNT.test(words))))
    return undefined;
  const told = telling(clause, undefined, read, context);
  const someone = told.cast.people.length + told.cast.organisations.length > 0;
  return someone || related ? told : undefined;
}

function telling(clause: Clause, date: ReadDate | undefined, read: StatusRead, context: Context): Telling {
  const { cues } = context;
  const words = wordsOf(clause, context);
  const own = castOf(context.names, clause.whole);
  return {
    sentence: { start: context.start, end: context.end },
    clause: clause.whole,
    words,
    status: read.status,
    date,
    saidOn: context.saidOn,
    relation: clause.relation,
    cast: castFor(clause, own, words, context),
    scenes: scenesIn(context.names, clause.whole, wordsOf(clause.whole, context), cues),
    back: cues.backToEvent.test(wordsOf(context.content, context)),
    further: cues.further.test(words),
    hasVerb: read.hasVerb !== false || !isEmpty(own),
    onlyNamed: read === ONLY_NAMED,
    named: cues.eventNoun.test(words),
    rules: [date ? `date: ${date.rule}` : 'no date of its own', read.rule],
  };
}

/** Those whom a clause names, or its pronouns stand for; where it names nobody at all, those of its sentence. */
function castFor(clause: Clause, own: Cast, words: string, context: Context): Cast {
  const { cues, names, last, content } = context;
  const scene = (cast: Cast, within: Span): Cast =>
    withScenes(cast, scenesIn(names, within, wordsOf(within, context), cues));
  if (own.people.length > 0) return scene(own, clause.whole);
  // "Xi is set to visit, days after he was elected": the pronoun stands for the subject before it, else for whom the text named last.
  const before = castOf(names, { start: content.start, end: clause.start });
  const heirs = {
    ...own,
    people: carried(words, joinCasts({ ...NOBODY, people: before.people }, last), cues),
  };
  const said = castOf(names, content);
  if (isEmpty(heirs)) return isEmpty(said) ? scene(castOf(names, context), context) : scene(said, content);
  // "Weeks before Russia invaded" is not told of those whom the rest of the sentence names.
  const cast = clause.relation === undefined ? joinCasts(heirs, { ...said, places: [] }) : heirs;
  return scene(cast, clause.whole);
}

/** True where a noun that names an event stands so near to a date that the date is its own. */
function nounBeside(words: string, clause: Span, date: Span, cues: Cues): boolean {
  const from = Math.max(0, date.start - clause.start - NOUN_REACH);
  return cues.eventNoun.test(words.slice(from, date.end - clause.start + NOUN_REACH / 2));
}

function wordsOf({ start, end }: Span, { masked, offset }: Pick<Context, 'masked' | 'offset'>): string {
  return masked.slice(start - offset, end - offset);
}
