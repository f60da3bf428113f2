import type { EdtfDate } from '../../../model/edtf.ts';
import { type Deed, deedsOf } from '../../grouping/deeds.ts';
import { blanked, isInside, type Span } from '../layout/span.ts';
import { type Cast, castOf, isEmpty, joinCasts, scenesIn } from '../who/cast.ts';
import type { Clause } from './clause.ts';
import { castFor, castOfSubject, personBefore } from './clause-cast.ts';
import { type Context, withoutDates, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import type { Relation } from './relation.ts';
import { ONLY_NAMED, type StatusRead } from './status.ts';

/** That a sentence tells of something, before it is compared with what the rest of the article tells. */
export interface Telling {
  readonly sentence: Span;
  readonly clause: Span;
  /** What a title is made of. */
  readonly titled: Span;
  /** The subject of a relative clause, and of what goes on behind one. */
  readonly subject: Span | undefined;
  readonly words: string;
  /** The words with blanks for its names and dates. */
  readonly matter: string;
  /** What kind of thing the words tell of. */
  readonly deeds: ReadonlySet<Deed>;
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
  /** A plan that the words tell beside a thing that happened: "and will travel to Norddal". */
  readonly isPlan: boolean;
  /** Told beside the main thing of its sentence: "after Lind met Berg", "as Lind met Berg", "thanked Lind | and left". */
  readonly isBeside: boolean;
  /** Points back to what was told before: "during the meeting". */
  readonly back: boolean;
  /** At a time of the day of which the text told last: "in the evening". */
  readonly isThatDay: boolean;
  /** At the place of which the text told last: "there". */
  readonly isThere: boolean;
  /** The day at the head of its report, where the head stands before it in its paragraph. */
  readonly filedOn: EdtfDate | undefined;
  /** The date at the head of its entry in a timeline. */
  readonly entry: ReadDate | undefined;
  /** Adds to what was told before: "also". */
  readonly further: boolean;
  /** Nothing is said to have become of it: "his visit is a sign". */
  readonly onlyNamed: boolean;
  /** Names an event with a noun: a visit, talks, an election. */
  readonly named: boolean;
  /** Those for whom its pronoun stands. */
  readonly meant: readonly string[];
  /** False where a noun and its date are all that tells of it. */
  readonly hasVerb: boolean;
  readonly rules: readonly string[];
}

/** That a clause tells of something, with whom it names. */
export function telling(
  clause: Clause,
  date: ReadDate | undefined,
  read: StatusRead,
  context: Context,
): Telling {
  const { cues } = context;
  const words = wordsOf(clause, context);
  const own = joinCasts(castOfSubject(clause, context), castOf(context.names, clause.whole));
  return {
    sentence: { start: context.start, end: context.end },
    clause: clause.whole,
    titled: clause.titled ?? clause.whole,
    subject: clause.subject ?? personBefore(clause, context),
    words,
    matter: blanked(
      withoutDates(clause, context),
      clause.start,
      context.names.filter((name) => isInside(name, clause)),
    ),
    deeds: deedsOf(words),
    status: read.status,
    date,
    saidOn: context.saidOn,
    relation: clause.relation,
    ...castFor(clause, own, words, context),
    scenes: scenesIn(context.names, clause.whole, wordsOf(clause.whole, context), cues),
    isPlan: clause.apart === 'plan',
    isBeside: clause.lead !== undefined || clause.apart === 'first',
    back: cues.backToEvent.test(wordsOf(context.content, context)),
    isThatDay: cues.thatDay?.test(words) === true,
    isThere: cues.there?.test(words) === true,
    filedOn: context.filedOn,
    entry: context.entry,
    further: cues.further.test(words),
    hasVerb: read.hasVerb !== false || !isEmpty(own),
    onlyNamed: read === ONLY_NAMED,
    named: cues.eventNoun.test(words),
    rules: [date ? `date: ${date.rule}` : 'no date of its own', read.rule],
  };
}
