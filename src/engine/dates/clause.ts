/** The direction of an expression that says none itself, from the words of its clause. */

/** How far a clause is looked at to either side, in UTF-16 units: beyond it the words belong to something else (and time stays linear). */
const REACH = 110;

/** What begins a new clause: punctuation, and words of saying and of joining. */
const BOUNDARY =
  /[.;:!?"“”\n](?=\s|$)|[–—]|--|``|''|\b(?:said|says|told|reported|announced|added|but|which|who|after|because|since|while|although)\b/gi;

/** Right before the expression: "by Tuesday", "as early as Tuesday". */
const LEADS_AHEAD =
  /\b(?:by|until|till|before|ahead of|as (?:early|soon|late) as|no later than|effective|starting|beginning|payable|due|scheduled for|planned for|set for|slated for|expected|through)(?: on| in| at| around| about| the| early| late| mid)* $/i;

const AHEAD =
  /\b(?:will|would|shall|won['’]t|to be|(?:is|are) (?:to|due|set|scheduled|expected|planned|likely)|was to|were to|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|due|upcoming|going to|scheduled|slated|could|may|might|can|should|must|hopes?|intends?|begins|starts|opens|tentatively|payable|deadline|expires?|matures?|maturing|ending|coming|agreed to|wants? to|vow(?:s|ed) to|ready to|prepar(?:es|ing) to|record)\b|['’]ll\b/gi;

/** Finite verbs of what is past; "planned", "expected" are not among them. */
const PAST =
  /\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|hadn['’]t|has been|have been|came|went|met|took|made|gave|began|became|got|saw|found|won|lost|held|left|led|sent|spoke|rose|fell|ran|struck|hit|died|killed|arrested|called|asked|arrived|signed|visited|voted|rejected|approved|accused|denied|closed|opened|declined|refused|released|issued|launched|accepted|failed|ended|started|ordered|posted|earned|gained|dropped|traded|tumbled|soared)\b/gi;

/** True where the clause around [start, end) speaks of what lies ahead. */
export function pointsAhead(text: string, start: number, end: number): boolean {
  const before = afterLast(BOUNDARY, text.slice(Math.max(0, start - REACH), start));
  // "had not called him a suspect until Thursday", "had been due to expire": perfect past looks back in spite of the rest.
  if (/\bhad (?:not |n['’]t )?(?:been|\w+ed)\b/i.test(before)) return false;
  if (LEADS_AHEAD.test(before))
    return !/^,? (?:had|and all were|they had|she had|he had)\b/i.test(text.slice(end, end + 12));
  const ahead = lastOf(AHEAD, before);
  const past = lastOf(PAST, before);
  if (ahead >= 0 || past >= 0)
    return ahead > past || (ahead >= 0 && /\b(?:will|would|shall)\b/i.test(before));
  const after = upToFirst(BOUNDARY, text.slice(end, end + REACH));
  const [next, happened] = [firstOf(AHEAD, after), firstOf(PAST, after)];
  return next >= 0 && (happened < 0 || next < happened);
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

function firstOf(pattern: RegExp, text: string): number {
  for (const { index } of text.matchAll(pattern)) return index;
  return -1;
}

function afterLast(pattern: RegExp, text: string): string {
  let from = 0;
  for (const match of text.matchAll(pattern)) from = match.index + match[0].length;
  return text.slice(from);
}

function upToFirst(pattern: RegExp, text: string): string {
  const first = firstOf(pattern, text);
  return first < 0 ? text : text.slice(0, first);
}
