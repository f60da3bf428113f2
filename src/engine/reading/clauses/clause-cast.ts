import type { Span } from '../layout/span.ts';
import { type Cast, castOf, type NamedSpan, NOBODY, scenesIn, withScenes } from '../who/cast.ts';
import { acted, actor, known, leftOut } from '../who/pronouns.ts';
import { remember, spokenOf } from '../who/remembered.ts';
import type { Clause } from './clause.ts';
import { type Asked, antecedentOf, beforeName, isOfOthers, type Part } from './clause-asked.ts';
import { type Context, withoutDates, wordsOf } from './context.ts';
import { unnamedCast } from './unnamed-cast.ts';

/** Who is named before a relative clause: the subject of it, and of what goes on behind it. */
export function castOfSubject(clause: Clause, context: Context): Cast {
  const { names, cues } = context;
  const span = clause.subject ?? clause.lead?.subject;
  // "The visit to Norddal, which was put off" would have been there.
  const isRelative = clause.subject !== undefined && !clause.resumes && !clause.apart;
  const subject = span
    ? {
        ...castOf(isRelative ? names.map(asHimself) : names, span),
        places: scenesIn(names, span, wordsOf(span, context), cues),
      }
    : NOBODY;
  const antecedent = antecedentOf(clause, names);
  return antecedent ? castOf([asHimself(antecedent)], antecedent) : subject;
}

/** Of whom a relative clause tells right behind his name, be he only spoken of or left out: "unlike Lind, who was dismissed in May". */
function asHimself(name: NamedSpan): NamedSpan {
  return name.isHimself ? { ...name, isBystander: false } : name;
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

/**
 * Who takes part in what a clause tells. `own` are those whom it names, or its subject before it: without bystanders, who have left before anything is told
 * (who/aside). To them come those for whom its pronouns stand; where it names nobody, `unnamedCast` looks around it.
 */
export function castFor(clause: Clause, own: Cast, words: string, context: Context): ClauseCast {
  const { cues, names, last } = context;
  // "Xi is set to visit, days after he was elected": the pronoun stands for the subject before it, else for whom the text named last.
  const main = clause.lead?.main ?? { start: context.start, end: clause.start };
  const spoken = spokenOf(names, main, withoutDates(main, context), cues, last);
  const isOfAnother = words.startsWith(';') && spoken.people.some((one) => !last.together.includes(one));
  // "Lind sent a telegram; the two men had met": they are not the two of another sentence.
  const before = remember(spoken, isOfAnother ? { ...last, together: [] } : last);
  // "He thanked Lind | and left": the pronoun stands before the first deed.
  const isShared = (clause.apart !== undefined || clause.resumes) && clause.subject !== undefined;
  const shared = isShared ? wordsOf(clause.subject, context) : '';
  const asked: Asked = { clause, own, words, main, before, shared };
  const { cast, within, meant = [] } = (own.people.length > 0 ? namedCast : unnamedCast)(asked, context);
  return { cast: withScenes(cast, scenesIn(names, within, wordsOf(within, context), cues)), meant };
}

/** Those whom a clause names, those for whom its pronouns stand before and behind them. */
function namedCast(asked: Asked, context: Context): Part {
  const { clause, own, words, before, shared } = asked;
  const { cues, names } = context;
  // "14日，他与林德会谈": a mere day before its verb names nobody.
  const isFrame = clause.start === context.content.start && castOf(names, clause).people.length === 0;
  const lead = shared + beforeName(isFrame ? clause.whole : clause, context);
  // "Met Lind | and announced that she would come": she is whoever announced it.
  const isOwn =
    clause.apart !== undefined && clause.subject && castOf(names, clause.subject).people.length > 0;
  const byPronoun = isOwn || isOfOthers(asked, context) ? [] : actor(lead, before, own.people, cues);
  const meant = byPronoun.length > 0 ? byPronoun : known(leftOut(lead, before, own.people, cues));
  const whom = meant.length > 0 ? [] : known(acted(words, before, own.people, cues));
  return { cast: { ...own, people: [...meant, ...own.people, ...whom] }, within: clause.whole, meant };
}
