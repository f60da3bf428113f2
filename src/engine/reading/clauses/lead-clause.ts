import type { Cues } from '../cues/cues.ts';
import type { Span } from '../layout/span.ts';
import { LOOSELY_APART } from '../tuning.ts';
import type { Clause } from './clause.ts';
import { type Relation, relationOf } from './relation.ts';
import { subjectSpan } from './shared-subject.ts';

/** A clause of time that its sentence begins with, before the main one: in UTF-16 units of the sentence. */
export interface LeadClause {
  /** "A week before", "After". */
  readonly opening: string;
  /** How its time lies to that of the main clause. */
  readonly relation: Relation | undefined;
  /** False where nothing says how long before or after: without a day of its own it tells of nothing. */
  readonly isMeasured: boolean;
  /** Where the main clause begins, at its comma. */
  readonly mainStart: number;
}

/**
 * The clause of time at the head of a text: "A week before Berg met Lind on May 8, Roth visited Norddal" tells of two things on two days, and
 * so does "After meeting Lind on May 8, Berg flew to Norddal". Undefined where the text does not begin so, or nothing behind a comma has a
 * subject and a verb.
 */
export function leadClauseOf(text: string, cues: Cues): LeadClause | undefined {
  const { lead, past, planned, telling } = cues;
  const opening = lead?.exec(text)?.[0];
  if (opening === undefined || !past) return undefined;
  const bare = BARE[opening.trim().toLowerCase()];
  for (const { index, 0: comma } of text.matchAll(COMMA)) {
    if (index < opening.length) continue;
    const rest = text.slice(index + comma.length);
    const begins = (words: string): boolean => past.exec(words)?.index === 0;
    // ", who came", ", met" and ", 2025" go on with the clause; "Norddal, Ostland," has no verb, and "Roth, the envoy, flew" has one.
    const [own = '', , third = ''] = rest.split(COMMA, 3);
    const hasVerb = past.test(own) || planned.test(own) || begins(third);
    if (!hasVerb || begins(rest) || GOES_ON.test(rest)) continue;
    // "As Lind landed, Berg greeted him" is one scene; "when Lind landed, Berg flew to Sundvik" are two things.
    if (bare && bare.mostDays === 0 && !telling.test(own)) return undefined;
    if (bare && !isClause(text.slice(opening.length, index), cues)) return undefined;
    const relation = bare ?? relationOf(opening.toLowerCase());
    return { opening, relation, isMeasured: !bare, mainStart: index };
  }
  return undefined;
}

/**
 * Clauses in their order in the text, those of time before the main one (which begins at `mainStart`) behind it: they are told with its subject.
 */
export function withLeadLast(
  clauses: readonly Clause[],
  lead: LeadClause,
  mainStart: number,
  wordsOf: (span: Span) => string,
  { past }: Cues,
): Clause[] {
  const main = clauses.findIndex(({ start }) => start >= mainStart);
  const [head, behind] = [clauses[0], clauses[main]];
  if (main <= 0 || !head || !behind) return [...clauses.slice(main), ...clauses.slice(0, main)];
  const titled = { start: head.start + lead.opening.length, end: head.whole.end };
  // The main clause begins behind its comma.
  const from = behind.start + (/^[,\s]+/.exec(wordsOf(behind))?.[0].length ?? 0);
  const begun = { start: from, end: behind.end };
  const subject = subjectSpan(begun, wordsOf(begun), past);
  const words = wordsOf(titled);
  const told = { main: behind.whole, isMeasured: lead.isMeasured };
  // "After meeting Lind", "after talks with Lind": who did tells the main clause.
  const isOfMain = subject && !past?.test(words);
  const first: Clause = {
    ...head,
    // "Berg meeting Lind" is a title; "Berg avoir rencontré Lind" is none.
    ...(!(isOfMain && isInfinitive(words)) && { titled }),
    ...(isOfMain && !isInfinitive(words) && isGerund(words)
      ? { lead: told, subject }
      : { lead: isOfMain ? { ...told, subject } : told }),
  };
  return [...clauses.slice(main), first, ...clauses.slice(1, main)];
}

/** "After" and "before" alone do not say how long. */
const BARE: Readonly<Record<string, Relation>> = {
  after: { side: 'after', mostDays: LOOSELY_APART },
  before: { side: 'before', mostDays: LOOSELY_APART },
  'ahead of': { side: 'before', mostDays: LOOSELY_APART },
  après: { side: 'after', mostDays: LOOSELY_APART },
  avant: { side: 'before', mostDays: LOOSELY_APART },
  tras: { side: 'after', mostDays: LOOSELY_APART },
  'después de': { side: 'after', mostDays: LOOSELY_APART },
  'antes de': { side: 'before', mostDays: LOOSELY_APART },
  when: { side: 'after', mostDays: 0, leastDays: 0 },
  while: { side: 'after', mostDays: 0, leastDays: 0 },
  as: { side: 'after', mostDays: 0, leastDays: 0 },
};

/** What stands behind such a word and has a subject and a verb, or is the gerund of one, or names a meeting with somebody: not "when asked". */
function isClause(words: string, { past, sameDay, eventNoun }: Cues): boolean {
  if (isGerund(words) || isMeeting(words, eventNoun)) return true;
  const verb = past?.exec(words) ?? sameDay?.exec(words);
  return verb !== null && verb !== undefined && words.slice(0, verb.index).trim() !== '';
}

/** "Meeting Lind in Norddal", but not "during" nor "the evening". */
export function isGerund(words: string): boolean {
  return GERUND.test(words) || isInfinitive(words);
}

/** "Talks with Lind in Norddal": whoever acts in the main clause was there. */
function isMeeting(words: string, eventNoun: RegExp): boolean {
  return MEETING.test(words) && eventNoun.test(words);
}

const MEETING = /^\s(?:(?:an?|the|his|her|their|[a-z-]+|two days of) ){0,3}[a-z]+ (?:with|to) [A-Z]/;

const GERUND = /^\s(?!during|according|following|spring|morning|evening)[a-z]+ing\b/;

/** "Avoir rencontré Lind", "reunirse con Lind": what stands for a gerund in French and Spanish. */
export function isInfinitive(words: string): boolean {
  return INFINITIVE.test(words);
}

const INFINITIVE =
  /^\s(?:de )?(?:(?:s[’'])?(?:avoir|être)|haber(?:se)?|\p{Ll}+[aei]rse|visitar|recibir|viajar|llegar|rencontrer|recevoir|visiter)(?=\s)/u;

const COMMA = /,\s+/g;
const GOES_ON = /^(?:(?:who|whose|whom|which|where|when|and|or|but|in|at|on|for|with|from|near|by|to)\b|\d)/;
