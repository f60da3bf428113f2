import type { EdtfDate } from '../../model/edtf.ts';
import { type Deed, deedsOf } from '../grouping/deeds.ts';
import {
  type Cast,
  castOf,
  isEmpty,
  joinCasts,
  type NamedSpan,
  NOBODY,
  scenesIn,
  withScenes,
} from './cast.ts';
import type { Clause } from './clauses.ts';
import type { Cues } from './cues/cues.ts';
import type { ReadDate } from './dated-span.ts';
import { acted, actor, carried, known, type Remembered, remember, spokenOf } from './pronouns.ts';
import type { Relation } from './relation.ts';
import { isInside, type Span } from './span.ts';
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
  /** Told in a clause of time before the main one of its sentence. */
  readonly isLead: boolean;
  /** Points back to what was told before: "during the meeting". */
  readonly back: boolean;
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

/** A sentence with all that was read in it. */
export interface SentenceToRead extends Span {
  /** The block it stands in, without quotations, from `offset` on. */
  readonly masked: string;
  readonly offset: number;
  readonly dates: readonly ReadDate[];
  readonly names: readonly NamedSpan[];
  readonly published: EdtfDate | undefined;
  /** Those who were named before it. */
  readonly last: Remembered;
}

/** A sentence while it is read: what is said in it, and on which day that was said. */
export interface Context extends SentenceToRead {
  readonly content: Span;
  readonly cues: Cues;
  readonly saidOn: ReadDate | undefined;
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
  const own = joinCasts(subjectOf(clause, context), castOf(context.names, clause.whole));
  return {
    sentence: { start: context.start, end: context.end },
    clause: clause.whole,
    titled: clause.titled ?? clause.whole,
    subject: clause.subject ?? personBefore(clause, context),
    words,
    deeds: deedsOf(words),
    status: read.status,
    date,
    saidOn: context.saidOn,
    relation: clause.relation,
    ...castFor(clause, own, words, context),
    scenes: scenesIn(context.names, clause.whole, wordsOf(clause.whole, context), cues),
    isPlan: clause.apart === 'plan',
    isLead: clause.lead !== undefined,
    back: cues.backToEvent.test(wordsOf(context.content, context)),
    further: cues.further.test(words),
    hasVerb: read.hasVerb !== false || !isEmpty(own),
    onlyNamed: read === ONLY_NAMED,
    named: cues.eventNoun.test(words),
    rules: [date ? `date: ${date.rule}` : 'no date of its own', read.rule],
  };
}

/** Who is named before a relative clause: the subject of it, and of what goes on behind it. */
function subjectOf(clause: Clause, context: Context): Cast {
  const { names, cues } = context;
  const { subject: span } = clause;
  // "The visit to Norddal, which was put off" would have been there.
  const subject = span
    ? { ...castOf(names, span), places: scenesIn(names, span, wordsOf(span, context), cues) }
    : NOBODY;
  const antecedent = antecedentOf(clause, names);
  return antecedent ? castOf([antecedent], antecedent) : subject;
}

/** The name right before a relative clause, where that tells of it alone. */
function antecedentOf({ ofObject, start }: Clause, names: readonly NamedSpan[]): NamedSpan | undefined {
  return ofObject ? names.find((name) => name.end === start) : undefined;
}

/** Whose name a title can begin with: "a summit of NATO, which opens" is not told of NATO. */
function personBefore(clause: Clause, { names }: Context): Span | undefined {
  const antecedent = antecedentOf(clause, names);
  return antecedent?.kind === 'person' ? antecedent : undefined;
}

/** Those whom a clause names or its pronouns stand for; where it names nobody at all, those of its sentence. */
function castFor(
  clause: Clause,
  own: Cast,
  words: string,
  context: Context,
): Pick<Telling, 'cast' | 'meant'> {
  const { cues, names, last, content } = context;
  const scene = (
    cast: Cast,
    within: Span,
    meant: readonly string[] = [],
  ): Pick<Telling, 'cast' | 'meant'> => ({
    cast: withScenes(cast, scenesIn(names, within, wordsOf(within, context), cues)),
    meant,
  });
  // "Xi is set to visit, days after he was elected": the pronoun stands for the subject before it, else for whom the text named last.
  const lead = clause.lead?.main ?? { start: context.start, end: clause.start };
  const before = remember(spokenOf(names, lead, withoutDates(lead, context), cues, last), last);
  if (own.people.length > 0) {
    const meant = actor(beforeName(clause, context), before, own.people, cues);
    const whom = meant.length > 0 ? [] : known(acted(words, before, own.people, cues));
    return scene({ ...own, people: [...meant, ...own.people, ...whom] }, clause.whole, meant);
  }
  // "A summit of NATO, which opens on Monday" is not told of those who come to it.
  if (antecedentOf(clause, names)) return scene(own, clause.whole);
  const meant = carried(words, before, cues);
  // "In doubt" is nobody: a wrong name is worse than none.
  if (meant?.length === 0) return scene(own, clause.whole);
  const heirs = { ...own, people: meant ?? [] };
  const said = castOf(names, content);
  if (isEmpty(heirs)) return isEmpty(said) ? scene(castOf(names, context), context) : scene(said, content);
  // "Weeks before Russia invaded" is not told of those whom the rest of the sentence names, nor is "and he will travel".
  const isAlone =
    clause.relation !== undefined ||
    clause.apart !== undefined ||
    (clause.whole.end === clause.end && clause.end < content.end && cues.relativeNoun?.test(words)) ||
    (heirs.people.length === 1 && cues.subjectPronoun?.test(words) === true);
  const cast = isAlone ? heirs : joinCasts(heirs, { ...said, places: [] });
  return scene(cast, clause.whole, cues.pronounIsPerson ? heirs.people : []);
}

/** The words of a clause before the first person it names. */
function beforeName({ start, end }: Clause, context: Context): string {
  const first = context.names.find((name) => name.kind === 'person' && isInside(name, { start, end }));
  return wordsOf({ start, end: first?.start ?? end }, context);
}

/** The words of a stretch, without quotations and with blanks for its dates. */
export function withoutDates(span: Span, context: Pick<Context, 'masked' | 'offset' | 'dates'>): string {
  let words = wordsOf(span, context);
  for (const { start, end } of context.dates) {
    if (start < span.start || end > span.end) continue;
    const [from, to] = [start - span.start, end - span.start];
    words = words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
  }
  return words;
}

/** The words of a stretch, without quotations. */
export function wordsOf(
  { start, end }: Span,
  { masked, offset }: Pick<Context, 'masked' | 'offset'>,
): string {
  return masked.slice(start - offset, end - offset);
}
