import { patternOf } from '../../../text/pattern-of.ts';
import type { Around } from './around.ts';
import { isGenitive } from './before-name.ts';

/** True for a place from which somebody goes on or something comes: "from Ostland he flies to Norddal", "warships from Ostland", "warnings from Norddal". */
export function isOrigin({ before, behind, said }: Around): boolean {
  const [from = '', what = ''] = before.words;
  if (from.toLowerCase() !== 'from' || isGenitive(behind)) return false;
  return OF_ELSEWHERE.test(what) || GOES.test(lastClause(said)) || GOES_ON.test(behind);
}

/** What comes from somewhere, and who. */
const OF_ELSEWHERE = patternOf(
  '^(?:leaders|officials|ministers|envoys|delegat(?:es|ions?)|diplomats|visitors|tourists|students|investors|experts|',
  'journalists|representatives|warships|ships|soldiers|troops|volunteers|warnings?|pressure|criticism|complaints?|protests?|',
  'demands|calls|support|condolences|congratulations|messages?|letters?)$',
);

/** Whoever goes from one place to another; who is expelled or withdraws from one was there. */
const GOES =
  /\b(?:travel(?:s|led|ed|ling)?|fl(?:y|ies|ew|ying|own)|arriv(?:es?|ed|ing)|return(?:s|ed|ing)?|continu(?:es?|ed|ing))\b/;
const GOES_ON = patternOf(
  '^,? (?:\\S+ ){1,4}(?:will )?(?:travels?|travelled|traveled|fl(?:y|ies|ew)|goes|go|went|heads?|headed|continues?|continued|returns?|returned) ',
  '(?:on |back |home )?(?:to|home)\\b',
);

function lastClause(said: string): string {
  return said.slice(said.lastIndexOf(',') + 1);
}
