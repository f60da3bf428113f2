import { AFTER, BEFORE } from '../search/time-words.ts';
import type { Heard } from './heard.ts';
import type { AskedOn, Question } from './question.ts';
import { restOf } from './words-said.ts';

/**
 * A question about one person's own office: since when, whether still, who was there before or after. Undefined where a word is
 * left that may mean something else.
 */
export function careerAsked(heard: Heard, { knowsUntil }: AskedOn): Question | undefined {
  const { people, isPersons, places, said, text, office, tenure, rest } = heard;
  if (!isPersons || people.length !== 1) return undefined;
  const career = { kind: 'office', people, office, places, dates: [], rest: [] } as const;
  if (tenure && rest.length === 0) return { ...career, asks: tenure, knowsUntil };
  const beside = orderBeside(heard);
  const isAllSaid = restOf(said, text, office).every(({ term }) => AFTER.has(term) || BEFORE.has(term));
  return beside && isAllSaid ? { ...career, asks: beside } : undefined;
}

/** Whom one person followed or was followed by is asked for: "who was before him", "whose predecessor", "who came after her". */
function orderBeside({ asked, said, text, office }: Heard): 'predecessor' | 'successor' | undefined {
  if (asked === 'predecessor' || REPLACES.test(text)) return 'predecessor';
  if (asked !== 'who' || !office) return undefined;
  if (said.some(({ term }) => BEFORE.has(term))) return 'predecessor';
  return said.some(({ term }) => term !== 'nach' && AFTER.has(term)) ? 'successor' : undefined;
}

/** "Who did Wang Yi replace", "wen ersetzte er", "кого сменил": the one who was followed is asked for. */
const REPLACES =
  /^ (?:who|whom) (?:did|has|have) .*\b(?:replaced?|succeed(?:ed)?|take over from)\b|^ wen .*ersetz|^ qui .*(?:a t il|a t elle) (?:remplace|succede)|^ a quien (?:sustituy|reemplaz)|^ кого .*(?:смени|замени)/;
