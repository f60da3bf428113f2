import { isInside, type Span } from '../layout/span.ts';
import { LONGEST_FRAME, SUBJECT_REACH } from '../tuning.ts';
import {
  type Cast,
  castOf,
  isEmpty,
  joinCasts,
  type NamedSpan,
  NOBODY,
  scenesIn,
  withScenes,
} from '../who/cast.ts';
import {
  acted,
  actor,
  carried,
  known,
  leftOut,
  type Remembered,
  remember,
  spokenOf,
} from '../who/pronouns.ts';
import { subjectOf } from '../who/subject/subject.ts';
import type { Clause } from './clause.ts';
import { type Context, withoutDates, wordsOf } from './context.ts';

/** Who is named before a relative clause: the subject of it, and of what goes on behind it. */
export function castOfSubject(clause: Clause, context: Context): Cast {
  const { names, cues } = context;
  const span = clause.subject ?? clause.lead?.subject;
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
export function personBefore(clause: Clause, { names }: Context): Span | undefined {
  const antecedent = antecedentOf(clause, names);
  return antecedent?.kind === 'person' ? antecedent : undefined;
}

/** Who takes part in what a clause tells, and for whom its pronoun stands. */
export interface ClauseCast {
  readonly cast: Cast;
  readonly meant: readonly string[];
}

/** Those whom a clause names or its pronouns stand for; where it names nobody at all, those of its sentence. */
export function castFor(clause: Clause, own: Cast, words: string, context: Context): ClauseCast {
  const { cues, names, last, content } = context;
  const scene = (cast: Cast, within: Span, meant: readonly string[] = []): ClauseCast => ({
    cast: withScenes(cast, scenesIn(names, within, wordsOf(within, context), cues)),
    meant,
  });
  // "Xi is set to visit, days after he was elected": the pronoun stands for the subject before it, else for whom the text named last.
  const main = clause.lead?.main ?? { start: context.start, end: clause.start };
  const before = remember(spokenOf(names, main, withoutDates(main, context), cues, last), last);
  // "He thanked Lind | and left": the pronoun stands before the first deed.
  const shared =
    (clause.apart !== undefined || clause.resumes) && clause.subject ? wordsOf(clause.subject, context) : '';
  if (own.people.length > 0) {
    const lead = shared + beforeName(clause, context);
    // "Met Lind | and announced that she would come": she is whoever announced it.
    const isOwn =
      clause.apart !== undefined && clause.subject && castOf(names, clause.subject).people.length > 0;
    const byPronoun =
      isOwn || isOfOthers(clause, main, words, context) ? [] : actor(lead, before, own.people, cues);
    const meant = byPronoun.length > 0 ? byPronoun : known(leftOut(lead, before, own.people, cues));
    const whom = meant.length > 0 ? [] : known(acted(words, before, own.people, cues));
    return scene({ ...own, people: [...meant, ...own.people, ...whom] }, clause.whole, meant);
  }
  // "A summit of NATO, which opens on Monday" is not told of those who come to it.
  if (antecedentOf(clause, names)) return scene(own, clause.whole);
  const heard = carried(shared + words, before, cues) ?? behindFrame(clause, own, before, context);
  // "In doubt" is nobody: a wrong name is worse than none.
  if (heard?.length === 0) return scene(own, clause.whole);
  const noun = ofNoun(clause, own, words, context);
  if (noun && !heard) return scene(noun, clause.whole);
  if (isOfOthers(clause, main, words, context)) {
    const around = own.organisations.length + own.places.length > 0 ? own : castOf(names, content);
    return scene({ ...around, people: [] }, clause.whole);
  }
  const silent = heard ? [] : known(leftOut(beforeName(clause, context), before, [], cues));
  const heirs = { ...own, people: [...(heard ?? []), ...silent] };
  const around = castOf(names, between(content, clause, context));
  // Where subjects are left out, what goes on behind another clause has that one's, not whomever it met: "习近平会见了奥朗德，3月28日抵达柏林".
  const [first] = cues.dropsSubject && clause.start > content.start ? before.people : [];
  const said = first !== undefined && around.people.includes(first) ? { ...around, people: [first] } : around;
  if (isEmpty(heirs) && clause.resumes) return scene(heirs, clause.whole);
  // Whoever is only the source of it has no part in it: "Two boats sank on Monday, Berg said".
  if (isEmpty(heirs)) return scene(isEmpty(said) ? speaksAndActs(clause, words, context) : said, content);
  // "Roth, who advised Lind, visited Norddal": what goes on behind a relative clause is not told of whom that names. "Weeks before Russia invaded" is not told of those whom the rest of the sentence names, nor is "and he will travel".
  const isAlone =
    clause.resumes === true ||
    besideAnother(clause, context) ||
    clause.relation !== undefined ||
    clause.apart !== undefined ||
    (clause.whole.end === clause.end && clause.end < content.end && cues.relativeNoun?.test(words)) ||
    silent.length > 0 ||
    (heirs.people.length === 1 && cues.subjectPronoun?.test(words) === true);
  const cast = isAlone ? heirs : joinCasts(heirs, { ...said, places: [] });
  return scene(cast, clause.whole, cues.pronounIsPerson ? heirs.people : []);
}

/** For whom the pronoun behind a mere day stands, at the head of a sentence: "7月3日，双方在北谷见面". */
function behindFrame(
  { start, end }: Clause,
  own: Cast,
  before: Remembered,
  context: Context,
): readonly string[] | undefined {
  const { content, cues } = context;
  const isShort = end < content.end && end - start < LONGEST_FRAME;
  const isFrame = start === content.start && isShort && own.people.length === 0;
  if (!isFrame || withoutDates({ start, end }, context).trim().length > LONGEST_PREPOSITION) return undefined;
  return carried(wordsOf({ start: end, end: content.end }, context), before, cues);
}

/** "On", "Am", "по", in UTF-16 units. */
const LONGEST_PREPOSITION = 4;

/** The part of a stretch around a clause that semicolons part from the rest: what stands behind one is another sentence. */
function between({ start, end }: Span, clause: Span, context: Context): Span {
  // A clause behind a semicolon begins with it.
  const before = wordsOf({ start, end: clause.start + 1 }, context).lastIndexOf(';');
  const behind = wordsOf({ start: clause.end, end }, context).indexOf(';');
  return { start: before < 0 ? start : start + before, end: behind < 0 ? end : clause.end + behind };
}

/** "Bookmakers had put the home team first, but they lost", "Roth went in April, and Lind in May": another subject than anybody known. */
function isOfOthers(clause: Clause, lead: Span, words: string, context: Context): boolean {
  const { cues, names, last } = context;
  const before = wordsOf(lead, context);
  if (cues.pronounOfMany.test(words.slice(0, SUBJECT_REACH))) {
    const isKnown = castOf(names, lead).people.length > 0 || cues.pronounOfMany.test(before);
    return !isKnown && cues.past?.test(before) === true;
  }
  const subject = subjectOf(words, clause.start, names, cues, last.said.heard);
  return subject?.is === 'stranger' && subject.isSure;
}

/**
 * Whom a clause is told of that names nobody: the speaker where he goes on to act, "Berg said that peace was near, and convened the ministers on
 * Friday", or where an organisation speaks of itself, "the bank said that it would cut its rate"; else whoever else is named in what he says.
 */
function speaksAndActs(
  { start, end }: Span,
  words: string,
  { content, cues, names, ...sentence }: Context,
): Cast {
  const speaker = castOf(names, { start: sentence.start, end: content.start });
  const rest = AND.exec(words)?.[1];
  if (start > content.start && rest !== undefined && cues.past?.exec(rest)?.index === 0) return speaker;
  const isOfItself = start === content.start && speaker.people.length === 0 && ITSELF.test(words);
  return isOfItself
    ? speaker
    : castOf(names, between(content, { start, end }, { content, cues, names, ...sentence }));
}

const AND = /^,?\s*(?:and|but|und|et|y|и|а|но) (.*)$/s;
/** Something that speaks of itself. */
export const ITSELF =
  /^\s*(?:(?:that|dass|que|что) |qu[’'])?(?:it|they|sie|es|elle|il|она|он|оно)(?![\wà-ÿа-яё])/;

/**
 * Of whom a clause tells that only says more of a noun and has a subject of its own, or a name in the noun: "Lind praised the games that Norddal will
 * host in May", "and the Harbour Board summit, which opens in May", "traf Lind, der am Freitag gelandet war". Undefined for any other.
 */
function ofNoun(clause: Clause, own: Cast, words: string, context: Context): Cast | undefined {
  const { content, cues, names } = context;
  const head = clause.start > content.start ? cues.ofNoun?.exec(words)?.[0] : undefined;
  if (head === undefined) return undefined;
  const before = names.findLast((one) => one.end <= clause.start);
  const between = before && wordsOf({ start: before.end, end: clause.start }, context) + head.slice(0, 1);
  if (before && IN_NOUN.test(between ?? '')) return joinCasts(own, castOf([before], before));
  const subject = words.slice(head.length).trimStart();
  return SUBJECT.test(subject) ? own : undefined;
}

/** What parts a name from what is said of it: ",", " summit,". Behind a name alone "that" says what somebody was told. */
const IN_NOUN = /^(?:,|\s\p{Ll}+[\s,])$/u;
const SUBJECT = /^(?:(?:the|la|le|les|el|los|die|der|das)\s|l[’'])?\p{Lu}/u;

/** "North Korea fired a missile as Roth visited Sundvik": what stands beside another thing of its time has its people for itself. */
function besideAnother({ start, end }: Clause, context: Context): boolean {
  const isNamed = context.names.some((name) => isInside(name, { start, end }));
  return (
    isNamed &&
    context.cues.meanwhile?.test(wordsOf({ start: end, end: context.content.end }, context)) === true
  );
}

/** The words of a clause before the first person it names, else before whatever it names first. */
function beforeName({ start, end }: Clause, context: Context): string {
  const inside = context.names.filter((name) => isInside(name, { start, end }));
  const first = inside.find(({ kind }) => kind === 'person') ?? inside[0];
  return wordsOf({ start, end: first?.start ?? end }, context);
}
