import { isInside, type Span } from '../layout/span.ts';
import { LONGEST_FRAME } from '../tuning.ts';
import { type Cast, castOf, isEmpty, joinCasts, NOBODY } from '../who/cast.ts';
import { isGraveOfAnother } from '../who/grave-deeds.ts';
import { carried, known, leftOut } from '../who/pronouns.ts';
import { AND } from '../who/words/function-words.ts';
import type { Clause } from './clause.ts';
import { type Asked, antecedentOf, beforeName, isOfOthers, type Part } from './clause-asked.ts';
import { type Context, withoutDates, wordsOf } from './context.ts';
import { leadClauseOf } from './lead-clause.ts';
import { goesOnWithVerb } from './shared-subject.ts';

/**
 * Who takes part in what a clause tells that names nobody: whoever its pronoun stands for or is its subject unsaid, else those whom the rest of its
 * sentence names, where the clause is no thing of its own. "In doubt" is nobody: a wrong name is worse than none.
 */
export function unnamedCast(asked: Asked, context: Context): Part {
  const { clause, own, words, before, shared } = asked;
  const { cues, names, content } = context;
  const here = (cast: Cast): Part => ({ cast, within: clause.whole });
  // "A summit of NATO, which opens on Monday" is not told of those who come to it.
  if (antecedentOf(clause, names)) return here(own);
  const meant = carried(shared + words, before, cues) ?? behindFrame(asked, context);
  const heard = meant?.[0] && isGraveOfAnother(meant[0], shared + words, before.told) ? [] : meant;
  if (heard?.length === 0) return here(own);
  const noun = heard ? undefined : ofNoun(asked, context);
  if (noun) return here(noun);
  if (isOfOthers(asked, context)) {
    const { places } = own.places.length > 0 ? own : castOf(names, content);
    return here({ ...own, people: [], places });
  }
  const silent = heard ? [] : known(leftOut(beforeName(clause, context), before, [], cues));
  const heirs = { ...own, people: [...(heard ?? []), ...silent] };
  if (isEmpty(heirs) && clause.resumes) return here(heirs);
  const main = mainBehind(clause, context);
  // "On Monday, after Lind had left, the mayor opened the port" is told of nobody known.
  if (isEmpty(heirs) && main) return { cast: castOf(names, main), within: main };
  const around = main ? castOf(names, main) : saidAround(asked, context);
  const isThing = isOfThing(asked, context);
  const said = isThing ? { ...around, people: [] } : around;
  // Whoever is only the source of it has no part in it: "Two boats sank on Monday, Berg said".
  if (isEmpty(heirs))
    return { cast: isEmpty(said) && !isThing ? speaksAndActs(asked, context) : said, within: content };
  const isHis = silent.length > 0 || (heirs.people.length === 1 && cues.subjectPronoun?.test(words) === true);
  const cast = isHis || isAlone(asked, context) ? heirs : joinCasts(heirs, { ...said, places: [] });
  return { ...here(cast), meant: cues.pronounIsPerson ? heirs.people : [] };
}

/**
 * Whom the rest of the sentence names. A main clause has a subject of its own, be it one that nobody knows: it takes those behind it only where they were
 * there, "when Lind visited Norddal", not "China fired missiles, a day after Lind had come". Where subjects are left out, what goes on behind another clause has that one's, not whomever it met:
 * "习近平会见了奥朗德，3月28日抵达柏林".
 */
function saidAround(asked: Asked, context: Context): Cast {
  const { clause, before } = asked;
  const { cues, names, content } = context;
  const within = isOwn(asked, context) ? { start: content.start, end: clause.whole.end } : content;
  const around = castOf(names, between(within, clause, context));
  const [first] = cues.dropsSubject && clause.start > content.start ? before.people : [];
  return first !== undefined && around.people.includes(first) ? { ...around, people: [first] } : around;
}

/** "Lind toured the town | before it was sealed off in May": "it" is nobody, and no meeting of theirs. */
function isOfThing({ words, main }: Asked, context: Context): boolean {
  return IT.test(words) && !context.cues.eventNoun.test(wordsOf(main, context));
}

const IT = /^[\s,]*(?:[a-z]+ )?it (?:was|is|has|had|will)\b/;

/** True for a main clause with its verb, behind which nothing more is told of its subject and nobody is said to have been there. */
function isOwn({ clause, words }: Asked, context: Context): boolean {
  const { cues, content } = context;
  const behind = wordsOf({ start: clause.whole.end, end: content.end }, context);
  const isThere = cues.sameTime?.test(behind) === true && !cues.meanwhile?.test(behind);
  const hasVerb = cues.past?.test(words) === true || cues.planned.test(words);
  return clause.start === content.start && hasVerb && !isThere && !goesOnWithVerb(behind, cues);
}

/**
 * True for a clause that is not told of those whom the rest of its sentence names: "Roth, who advised Lind, | visited Norddal", "weeks before Russia
 * invaded", "and he will travel".
 */
function isAlone({ clause, words }: Asked, context: Context): boolean {
  const isLast = clause.whole.end !== clause.end || clause.end >= context.content.end;
  return (
    clause.resumes === true ||
    clause.relation !== undefined ||
    clause.apart !== undefined ||
    besideAnother(clause, context) ||
    (!isLast && context.cues.relativeNoun?.test(words) === true)
  );
}

/** For whom the pronoun behind a mere day stands, at the head of a sentence: "7月3日，双方在北谷见面". */
function behindFrame({ clause, before }: Asked, context: Context): readonly string[] | undefined {
  const { content, cues } = context;
  if (!isMereDay(clause, context)) return undefined;
  const main = mainBehind(clause, context) ?? { start: clause.end, end: content.end };
  return carried(wordsOf(main, context), before, cues);
}

/** The main clause behind a mere day and a clause of time: "In March, after Lind had left, Berg came" is not told of Lind. */
function mainBehind(day: Span, context: Context): Span | undefined {
  const { content, cues } = context;
  if (!isMereDay(day, context)) return undefined;
  const behind = wordsOf({ start: day.end, end: content.end }, context);
  const [comma = ''] = /^,\s+/.exec(behind) ?? [];
  const lead = comma === '' ? undefined : leadClauseOf(behind.slice(comma.length), cues);
  return lead && { start: day.end + comma.length + lead.mainStart, end: content.end };
}

/** True for a clause that is only a day, at the head of its sentence. */
function isMereDay({ start, end }: Span, context: Context): boolean {
  const { content } = context;
  const isHead = start === content.start && end < content.end && end - start < LONGEST_FRAME;
  return isHead && withoutDates({ start, end }, context).trim().length <= LONGEST_PREPOSITION;
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

/**
 * Whom a clause is told of that names nobody: the speaker where he goes on to act, "Berg said that peace was near, and convened the ministers on
 * Friday", or where an organisation speaks of itself, "the bank said that it would cut its rate"; else whoever else is named in what he says.
 */
function speaksAndActs(asked: Asked, context: Context): Cast {
  const { clause, words } = asked;
  const { content, cues, names } = context;
  const speaker = castOf(names, { start: context.start, end: content.start });
  const rest = GOES_ON.exec(words)?.[1];
  if (clause.start > content.start && rest !== undefined && cues.past?.exec(rest)?.index === 0)
    return speaker;
  const isOfItself = clause.start === content.start && speaker.people.length === 0 && ITSELF.test(words);
  if (isOfItself) return speaker;
  const around = castOf(names, between(content, clause, context));
  return isOwn(asked, context) ? { ...NOBODY, places: around.places } : around;
}

const GOES_ON = new RegExp(`^,?\\s*(?:${AND}|but|а|но) (.*)$`, 's');
/** Something that speaks of itself. */
export const ITSELF =
  /^\s*(?:(?:that|dass|que|что) |qu[’'])?(?:it|they|sie|es|elle|il|она|он|оно)(?![\wà-ÿа-яё])/;

/**
 * Of whom a clause tells that only says more of a noun and has a subject of its own, or a name in the noun: "Lind praised the games that Norddal will
 * host in May", "and the Harbour Board summit, which opens in May", "traf Lind, der am Freitag gelandet war". Undefined for any other.
 */
function ofNoun({ clause, own, words }: Asked, context: Context): Cast | undefined {
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
