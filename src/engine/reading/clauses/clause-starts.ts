import type { Cues } from '../cues/cues.ts';
import type { LeadClause } from './lead-clause.ts';
import { type Relation, relationOf } from './relation.ts';
import { NOUN_ASIDE } from './resumption.ts';

/** A stretch of a text from where a clause begins to where the next one does, in UTF-16 units of the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What it begins with that makes it a clause: "who", "two days before". */
  readonly opening: string;
  readonly relation: Relation | undefined;
  /** True for a participle behind a comma. */
  readonly isApposition: boolean;
}

/** The stretches of a text; `lead` is the clause of time at its head. */
export function stretchesIn(text: string, lead: LeadClause | undefined, cues: Cues): Stretch[] {
  const starts = [...text.matchAll(cues.clauseStart)]
    .filter((match) => beginsClause(match, text, cues) && !(lead && match.index < lead.opening.length))
    .map(({ 0: opening, index: start }) => ({ start, opening, isApposition: false }));
  if (lead) {
    starts.push({ start: lead.mainStart, opening: '', isApposition: false });
    starts.sort((a, b) => a.start - b.start);
  }
  const aside = appositionIn(text, starts[0]?.start ?? text.length, cues);
  if (aside !== undefined) starts.unshift({ start: aside, opening: ', ', isApposition: true });
  const first = { start: 0, opening: lead?.opening ?? '', relation: lead?.relation, isApposition: false };
  return [first, ...starts.map((one) => ({ ...one, relation: relationOf(one.opening) }))]
    .map((one, index) => ({ ...one, end: starts[index]?.start ?? text.length }))
    .filter(({ start, end }) => end > start);
}

const NAMED = /\bnamed\s*$/;
const LENGTH_OF = /^ (?:(?:an?|[a-z]+) )?(?:hour|day|week|month|year)s? of /;

function beginsClause({ 0: words, index }: RegExpExecArray, text: string, cues: Cues): boolean {
  const { onlyWithVerb: rule, past } = cues;
  if (!rule?.words.test(words)) return true;
  // "A ship named after Lind sank": it has his name, and what follows is told of it.
  if (NAMED.test(text.slice(0, index))) return false;
  const from = index + words.length;
  // "After months of argument Berg announced".
  if (LENGTH_OF.test(text.slice(from, from + VERB_REACH))) return false;
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
