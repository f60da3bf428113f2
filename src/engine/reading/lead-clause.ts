import type { Cues } from './cues/cues.ts';

/** A clause of time that its sentence begins with, before the main one: in UTF-16 units of the sentence. */
export interface LeadClause {
  /** "A week before". */
  readonly opening: string;
  /** Where the main clause begins, at its comma. */
  readonly mainStart: number;
}

/**
 * The clause of time at the head of a text: "A week before Berg met Lind on May 8, Roth visited Norddal" tells of two things on two days.
 * Undefined where the text does not begin so, or nothing behind a comma has a subject and a verb.
 */
export function leadClauseOf(text: string, { lead, past, planned }: Cues): LeadClause | undefined {
  const opening = lead?.exec(text)?.[0];
  if (opening === undefined || !past) return undefined;
  for (const { index, 0: comma } of text.matchAll(COMMA)) {
    if (index < opening.length) continue;
    const rest = text.slice(index + comma.length);
    const begins = (words: string): boolean => past.exec(words)?.index === 0;
    // ", who came", ", met" and ", 2025" go on with the clause; "Norddal, Ostland," has no verb, and "Roth, the envoy, flew" has one.
    const [own = '', , third = ''] = rest.split(COMMA, 3);
    const hasVerb = past.test(own) || planned.test(own) || begins(third);
    if (hasVerb && !begins(rest) && !GOES_ON.test(rest)) return { opening, mainStart: index };
  }
  return undefined;
}

const COMMA = /,\s+/g;
const GOES_ON = /^(?:who|whose|whom|which|where|when|and|or|but|\d)/;
