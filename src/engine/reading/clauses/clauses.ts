import type { Cues } from '../cues/cues.ts';
import type { Span } from '../layout/span.ts';
import type { Clause } from './clause.ts';
import { isGerund, isInfinitive, leadClauseOf } from './lead-clause.ts';
import { type Relation, relationOf } from './relation.ts';
import { leftOutBefore, resumption, secondVerb } from './resumption.ts';
import { subjectSpan, withSharedSubject } from './shared-subject.ts';

/** Who says something and what he says, told apart. */
export interface Attributed {
  /** What is said; the whole sentence where nobody is named as its source. */
  readonly content: Span;
  readonly attribution?: Span;
}

/** The clauses of a stretch of text, a clause of time at its head behind the main one; `masked` is the text without quotations, from `offset` on. */
export function clausesIn(masked: string, offset: number, within: Span, cues: Cues): Clause[] {
  const text = masked.slice(within.start - offset, within.end - offset);
  const lead = leadClauseOf(text, cues);
  const starts = [...text.matchAll(cues.clauseStart)]
    .filter((match) => beginsClause(match, text, cues) && !(lead && match.index < lead.opening.length))
    .map(({ 0: words, index }) => ({ words, index, isApposition: false }));
  if (lead) {
    starts.push({ words: '', index: lead.mainStart, isApposition: false });
    starts.sort((a, b) => a.index - b.index);
  }
  const aside = appositionIn(text, starts[0]?.index ?? text.length, cues);
  if (aside !== undefined) starts.unshift({ words: ', ', index: aside, isApposition: true });
  const clauses: Clause[] = [];
  let [start, relation, opening, isApposition]: [number, Relation | undefined, string, boolean] = [
    0,
    lead?.relation,
    lead?.opening ?? '',
    false,
  ];
  const wordsIn = ({ start: from, end: to }: Span): string =>
    text.slice(from - within.start, to - within.start);
  const close = (end: number): void => {
    if (end <= start) return;
    const before = clauses.at(-1);
    const aside = /^\s?who$/.test(opening) ? NOUN_ASIDE.exec(text.slice(0, start)) : null;
    const isRelative = aside !== null || cues.relative?.words.test(opening) === true;
    const around = { from: (before?.start ?? within.start) - within.start, start, end };
    const at = isApposition
      ? text.indexOf(',', start + 1)
      : isRelative
        ? resumption(text, around, cues)
        : cues.relative?.narrow?.test(opening)
          ? secondVerb(text, around, cues)
          : undefined;
    // "Roth, a builder who serves as envoy, met": he is called Roth.
    const named = aside ? within.start + aside.index : before?.end;
    // "Unlike Lind, who was dismissed in July, Berg stayed": what comes behind the comma has its own subject.
    const left = before && isRelative ? leftOutBefore(wordsIn(before)) : 0;
    const subject = at !== undefined && before && { start: before.start + left, end: named ?? before.end };
    const ofObject = isRelative && before !== undefined && !subject;
    const add = (from: number, to: number, rest: Partial<Clause>): void => {
      const span = { start: within.start + from, end: within.start + to };
      clauses.push({ ...span, whole: span, ...rest });
    };
    add(start, subject ? at : end, {
      ...(relation && { relation }),
      ...(subject && { subject }),
      ...(ofObject && { ofObject }),
      ...(isApposition && { isApposition: true as const }),
    });
    const { relation: counted } = before ?? {};
    if (subject)
      add(at, end, { ...(left === 0 && { subject }), resumes: true, ...(counted && { relation: counted }) });
  };
  for (const match of starts) {
    close(match.index);
    ({ index: start, words: opening, isApposition } = match);
    relation = relationOf(opening);
  }
  close(text.length);
  const wordsOf = ({ start: from, end: to }: Span): string => masked.slice(from - offset, to - offset);
  const shared = clauses.map((clause, index) => withSharedSubject(clause, clauses[index - 1], wordsOf, cues));
  const wholes = withWholes(shared, (clause) => {
    const before = text.slice(0, clause.start - within.start);
    const words = wordsOf(clause);
    if (GUESTS.test(words) && cues.past?.test(words) === false) return true;
    return cues.goesOn.test(words) && !(cues.wasPlanned.test(words) && cues.relativeNoun?.test(before));
  });
  const main = lead ? wholes.findIndex((clause) => clause.start - within.start >= lead.mainStart) : 0;
  const ahead = wholes.slice(0, main).map((clause, index) => {
    const [first] = wholes.slice(main);
    if (index > 0 || !lead || !first) return clause;
    const titled = { start: clause.start + lead.opening.length, end: clause.whole.end };
    // Its main clause begins behind the comma.
    const from = first.start + (/^[,\s]+/.exec(wordsOf(first))?.[0].length ?? 0);
    const behind = { start: from, end: first.end };
    const found = subjectSpan(behind, wordsOf(behind), cues.past);
    const words = text.slice(titled.start - within.start, titled.end - within.start);
    const told = { main: first.whole, isMeasured: lead.isMeasured };
    // "After meeting Lind", "after talks with Lind": who did tells the main clause.
    if (!found || cues.past?.test(words)) return { ...clause, titled, lead: told };
    // "Berg meeting Lind" is a title; "Berg avoir rencontré Lind" is none.
    if (isInfinitive(words)) return { ...clause, lead: { ...told, subject: found } };
    if (isGerund(words)) return { ...clause, titled, lead: told, subject: found };
    return { ...clause, titled, lead: { ...told, subject: found } };
  });
  return [...wholes.slice(main), ...ahead];
}

/** A list of names behind a colon or a dash: "received three mayors on Monday: Anna Berg, Tomas Lind and Ida Varga". */
const GUESTS =
  /^\s?(?:[:–—]|-)\s(?:[A-ZÀ-ÞА-ЯЁ][^\s,;:]*,? (?:(?:and|und|et|y|и|von|van|der|de|la) )*)+[A-ZÀ-ÞА-ЯЁ][^\s,;:]*$/;

/** What says who somebody is, up to the word that tells more of him: ", a builder" – "who serves as envoy". */
const NOUN_ASIDE = /, (?:an?|the|his|her|its|their) [^,;]*$/;

function beginsClause({ 0: words, index }: RegExpExecArray, text: string, cues: Cues): boolean {
  const { onlyWithVerb: rule, past } = cues;
  if (!rule?.words.test(words)) return true;
  const from = index + words.length;
  const [rest = '', aside = '', third = ''] = text.slice(from, from + ASIDE_REACH).split(/[,;]/, 3);
  // "After Roth, a builder who serves as envoy, met Lind": the verb stands behind what says who he is.
  if (NOUN_ASIDE.test(`,${aside}`) && past?.exec(third.trimStart())?.index === 0) return true;
  if (rule.subject.test(rest)) return true;
  const verb = past?.exec(rest.slice(0, VERB_REACH));
  return verb !== null && verb !== undefined && !rule.notPast.test(rest.slice(0, verb.index));
}

/**
 * Where a participle between commas begins that says something of the subject before it: "Raisi, elected in 2021, will come". It is looked for
 * before the first other clause, and only where no verb comes before it.
 */
function appositionIn(text: string, end: number, cues: Cues): number | undefined {
  const comma = text.indexOf(', ');
  if (comma <= 0 || comma >= end || !cues.apposition) return undefined;
  const close = text.indexOf(',', comma + 1);
  if (close < 0 || close >= end || close - comma > LONGEST_ASIDE) return undefined;
  const before = text.slice(0, comma);
  if (cues.past?.test(before) || cues.planned.test(before)) return undefined;
  return cues.apposition.test(text.slice(comma + 2, close)) ? comma : undefined;
}

/** In UTF-16 units. */
const LONGEST_ASIDE = 90;

/** So far behind such a word its verb stands, in UTF-16 units, and behind what says who its subject is. */
const VERB_REACH = 75;
const ASIDE_REACH = 160;

function withWholes(clauses: readonly Clause[], goesOn: (clause: Clause) => boolean): Clause[] {
  const whole: Clause[] = [];
  let end = clauses.at(-1)?.end ?? 0;
  for (const clause of clauses.toReversed()) {
    if (whole.length > 0) end = goesOn(whole.at(-1) ?? clause) ? end : clause.end;
    whole.push({ ...clause, whole: { start: clause.start, end } });
  }
  return whole.reverse();
}

/** Tells who says something from what he says. */
export function attributed(masked: string, offset: number, sentence: Span, cues: Cues): Attributed {
  const text = masked.slice(sentence.start - offset, sentence.end - offset);
  // "Putin, speaking in Moscow on Monday, said": where somebody speaks is blank to what looks for him.
  const plain = cues.speaking ? text.replace(cues.speaking, (aside) => ' '.repeat(aside.length)) : text;
  const before = cues.attributionBefore?.exec(plain)?.[0];
  if (before !== undefined) {
    const cut = sentence.start + before.length;
    return { content: { start: cut, end: sentence.end }, attribution: { start: sentence.start, end: cut } };
  }
  const after = cues.attributionAfter?.exec(text);
  // "In a speech on Monday, Lind said his party would": what stands before him only says when and where he spoke.
  if (!after || cues.occasion?.test(text.slice(0, after.index))) return { content: sentence };
  const cut = sentence.start + after.index;
  return { content: { start: sentence.start, end: cut }, attribution: { start: cut, end: sentence.end } };
}
