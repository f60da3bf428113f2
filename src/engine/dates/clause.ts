/** The direction of an expression that says none itself, from the words of its clause. */

/** How far a clause is looked at, in UTF-16 units: further away the words belong to something else (and time stays linear). */
const REACH = 120;

const CLAUSE_END =
  /[.;:!?"“”\n]|\b(?:said|says|told|reported|announced|but|which|who|that|after|because|since|while)\b/gi;
const AHEAD =
  /\b(?:will|would|shall|won['’]t|to be|(?:is|are|was|were) (?:to|due|set|scheduled|expected|planned)|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|due|until|till|by|ahead|before|upcoming|going to|scheduled|slated|could|may|might|can|should|must|hopes?|intends?|next|begins|starts|opens|tentatively|through|effective|deadline|expires?|matures?|maturing)\b|['’]ll\b/i;

/** True where the clause around [start, end) speaks of what lies ahead. */
export function pointsAhead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const match of before.matchAll(CLAUSE_END)) from = match.index + match[0].length;
  if (AHEAD.test(before.slice(from))) return true;
  return false && end;
}
