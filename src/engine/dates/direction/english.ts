import { IRREGULAR_PAST } from '../../language/english-past.ts';
import type { Direction } from '../reading.ts';

/** The direction of an expression that says none itself, from the words of its clause. */

/** How far a clause is looked at to either side, in UTF-16 units: beyond it the words belong to something else (and time stays linear). */
const REACH = 110;

/** What begins a new clause: punctuation, and words of saying and of joining. */
const BOUNDARY =
  /[.;:!?"“”\n](?=\s|$)|[–—]|--|``|''|\b(?:(?<!\b(?:be|is|are|was|were) )(?:said|told|reported|announced|added)|says|saying|telling|adding|but|which|who|after|because|since|while|although)\b/gi;

const BOUNDARY_OR_COMMA = new RegExp(`,|${BOUNDARY.source}`, 'i');

/** Right before the expression a verb of the past: "said Friday that he would", "was arrested Monday". */
const VERB_BEFORE =
  /\b(?:said|says|told(?: \w+){1,3}|\w{2,}(?:ed|ought)|met|began|came|went|took|made|won|lost|died|fell|rose|statement|announcement)(?: (?:on|in|at|late|early|earlier|also|here))* $/i;

/** "Said in Norddal on Thursday" – "that he would": whatever is to come, it was said on that day. */
const SAID = /\b(?:said|told|announced|reported|added) [^.,;:]*$/i;

/** A relative clause, up to its day: "Lind, who had said so in April," – at the next comma another verb follows. */
const RELATIVE = /(?<=, (?:who|which|whose|whom)) [^,.;:]*$/;

/** Right before the expression what lies ahead: "as early as Tuesday", "the vote set for Tuesday". */
const LEADS_AHEAD =
  /\b(?:ahead of(?: (?!s?he |they |it |we |\w+ed )\w+){0,6}|invitation(?: for \w+)? to(?: [\w’']+){1,4}|summoned(?: [\w’']+){1,4} for|as (?:early|soon|late) as|no later than|effective|starting|beginning|payable|of record|due|scheduled for|planned for|slated for|expected|is|are|(?:set|hearing|trial|date|deadline|meeting|vote|election|summit|visit|appointment)(?: \w+){0,3} for)(?: on| in| at| around| about| the| early| late| mid)* $/i;

/** A thing that had a day set, whatever had befallen it: "had suspended all work, including an exercise planned for May", but not "had been due in May". */
const SET_FOR =
  /(?<!\b(?:had|been|was|were) )\b(?:planned|scheduled|slated|set|due) (?:for|in|on)(?: the| early| late| mid)*[ -]$/i;

/** The day itself is the subject of what is to come: "told residents that Monday would be a day off". */
const IS_TO_COME = /^ (?:will|would|is to|is likely)\b/;
/** At the head of its clause also of what is: "Monday is a public holiday", but not "on the list of Monday is his name". */
const IS = /^ (?:is|marks)\b/;
const HEAD_OF_CLAUSE = /^\s*(?:(?:and|but|that) )?$/;

/** What lasts since a day has begun, whatever follows: "since Thursday whoever wants to sell". */
const SINCE = /\bsince(?: the)?(?: early| late| mid)*[ -]$/i;

/** What was put off to a day, or goes on through it, lies ahead, unless its clause goes on with what happened then: "was delayed to Friday and began on Saturday". */
const PUT_OFF_TO =
  /\b(?:(?:postponed|delayed|put off|adjourned|deferred|extended|pushed back|rescheduled)(?: [$\w’'-]+){0,9} (?:until|till|to|for|through)|(?:closed?|shut|suspended)(?: [\w’'-]+){0,3} through)(?: the| early| late| mid| on)* $/i;
const WENT_ON = /^[^.;\n]{0,60}\b(?:and|but|when|then)\b/;

/** What one sets a day for had it set when somebody has called it off: the perfect goes with no day of its own. */
const CALLED_OFF =
  /\b(?:has|have) (?:cancell?ed|called off|scrapped)(?: [\w’'-]+){0,4} (?:trips?|visits?|meetings?|talks|summit|rall(?:y|ies)|speech|flights?|match|games?|concerts?|hearings?|conference|vote|elections?)(?: (?:to|with|in|at|of)(?: [\w’'-]+){1,3}){0,2} on $/i;

/** "By Tuesday" lies ahead, unless its clause goes on with what had happened till then, and nothing before it looks ahead. */
const LEADS_UP_TO = /\b(?:by|until|till)(?: the| early| late| mid)* $/i;
/** What somebody was until a day has ended: "who was premier until March"; but one who "was released until March" may still be so. */
const LASTED =
  /\b(?:(?:was|were)(?! (?:not |now )?(?:\w+ed|given|told|put|set|held|shut|due|on|under)\b)|served|led|headed|ruled|lived|worked|remained|lasted|ran)\b/i;

/** A few words between two that belong together: "if Berg wins". */
const WORDS = String.raw`(?: [\w'’]{1,15})`;

/** What speaks of the future, with the participle that belongs to it ("will be released"). No `i`: May is a month, and not "may". */
const AHEAD = new RegExp(
  [
    // A call to come: "Come and see us at Christmas".
    String.raw`^\s*(?:Come (?:and|to|along|home)|(?:Join|Visit|See|Meet) (?:us|me|our|you)|Please)\b`,
    String.raw`\b(?:[Ww]ill(?: have \w+)?|shall|[Ww]on['’]t|can|(?:would|[Cc]ould|may|might|[Ss]hould|must)(?! (?:not )?have \w+(?:ed|en|t)\b))(?: not| also| soon)*(?: be \w+)?\b`,
    String.raw`\b(?:[Ww]hen|[Ii]f|[Oo]nce|unless)${WORDS}{1,5} (?:is|are) \w+\b`,
    String.raw`\b(?:[Ii]f|[Uu]nless)${WORDS}{1,3} \w{2,}s\b`,
    // An infinitive, and what it hangs on.
    String.raw`\b(?<!ed |found |said |out )to be \w+\b`,
    String.raw`\b(?:set|expected|supposed|planned|likely|going|ready|intends?|wants?|hopes?|plans?|vows?|preparing) to (?:be )?\w+\b`,
    String.raw`\b(?:asked|ordered|urged|invited|required|agreed|promised|vowed|decided|wanted|hoped|allowed|pledged|gave|whether)${WORDS}{0,5} to (?:be )?\w+\b`,
    String.raw`\b(?:is|are|was|were) to(?: be \w+)?\b`,
    String.raw`\b(?:expects?|expecting|planning|due|[Uu]pcoming|scheduled|slated)(?: to (?:be )?\w+)?\b`,
    String.raw`\bprepar(?:es?|ing) for\b`,
    String.raw`\b(?:is|are)(?: not)? (?:set|\w+ed)(?: to be \w+)?\b`,
    // The plain present of what is fixed for a day; of a plural, which may be a noun, only behind one.
    String.raw`\b(?:begin|start|open|play|goe|meet|speak|head|travel|visit|leave|arrive|land|flie|sail|depart|host|face|tour|return|vote|join|become|resume|reopen|conclude|retire|end)s\b`,
    String.raw`\b(?:appears(?! to)|takes (?:place|office|over|effect)|kicks off|turns \d+)\b`,
    String.raw`\b(?<=(?:^|\b(?:(?!this)[A-Za-z][a-z]{2,}s|[Tt]hey|[Ww]e)) )(?:open|begin|meet|play|resume|arrive|return|vote|fly|leave|go(?! on)|face|travel)\b`,
    String.raw`\b(?<=day and )(?:play|meet|face|fly|travel|go)\b`,
    String.raw`\b(?:tentatively|payable|deadline|expires?|matures?|maturing|ending|coming)\b|['’]ll\b`,
  ].join('|'),
  'g',
);

/**
 * "Agreed to extend a truce on Monday", "agreed to a truce on May 10": the day is that of the agreement, unless what is agreed on is a
 * thing that one sets a day for ("agreed to meet on Monday").
 */
const DECIDED =
  /\b(?:agreed|decided|asked|ordered|urged|vowed|pledged|promised)(?: (?!to )[\w'’]{1,15}){0,5} to (?!(?:(?:an?|the|new|more|another) ){0,2}(?:summit|meeting|talks|elections?|meet|gather|convene|reconvene|assemble|hold|host|visit|sign|resume|begin|start|reopen|vote|debate|discuss|travel|fly|go|come|leave|arrive|return|attend|appear|testify|speak|address|receive|talk|play|march|strike|release|publish|announce|unveil|present|submit|deliver|respond|reply|report)\b)/gi;
const NAMES_DAY = /day\b|\d/i;

/** The perfect past and a denied past look back in spite of the rest. */
const LOOKS_BACK =
  /\bhad (?:not |already )?(?:been|\w+ed|left|gone|come|taken|lost|won|sold|met|made|found)\b|\b(?:did not|didn['’]t|never)\b.{0,60}\buntil\b/i;

/** Finite verbs of the past; "planned" and "expected" are not among them. */
const PAST = new RegExp(
  String.raw`\b(?:${IRREGULAR_PAST}|didn['’]t|wasn['’]t|weren['’]t|hadn['’]t|has been|have been|(?!need|plann|expect|schedul|slat|so-call|\w+ceed\b)\w{2,}ed)\b`,
  'gi',
);

/** "The Texas vote on Monday was close": what a verb of the past follows is no verb itself, unless something makes it one. */
const NOUN = /(?<!\b(?:to|be|that|will|would)) \w+$/;

/** "The September jobs report" is about the September that is nearest, whenever it comes out. */
const REPORTED = /^ (?!and )(?:[a-z]{2,12} ){0,2}(?:reports?|figures|data|survey)\b/;

/** "Brent for April delivery", "the March contract": goods are traded ahead. */
const TRADED = /^ (?:delivery|contracts?|futures)\b/;
const TRADED_FOR =
  /\b(?:brent|crude|oil|wheat|corn|soybeans?|gold|silver|copper|sugar|coffee|futures|contracts?) for $/i;

/** Where the clause around [start, end) points to. */
export function directionOf(text: string, start: number, end: number): Direction {
  const left = inSmall(text.slice(Math.max(0, start - REACH), start));
  const right = inSmall(text.slice(end, end + REACH));
  if (SINCE.test(left)) return -1;
  if (REPORTED.test(right)) return 0;
  if (TRADED.test(right) || TRADED_FOR.test(left)) return 1;
  const relative = RELATIVE.exec(left)?.[0];
  const clause = relative ?? afterLast(BOUNDARY, left);
  const before = NAMES_DAY.test(text.slice(start, end)) ? clause.replace(DECIDED, 'did ') : clause;
  // "had not called him a suspect until Thursday", "did not search it until October", "had been due to expire".
  if (LOOKS_BACK.test(before)) return SET_FOR.test(before) ? 1 : -1;
  if (LEADS_AHEAD.test(before) || CALLED_OFF.test(before) || IS_TO_COME.test(right)) return 1;
  if (IS.test(right) && HEAD_OF_CLAUSE.test(clause)) return 1;
  const ahead = lastOf(AHEAD, before);
  const past = lastOf(PAST, before);
  const after = upToFirst(relative ? BOUNDARY_OR_COMMA : BOUNDARY, right);
  const [next, happened] = [after.search(AHEAD), after.search(PAST)];
  if (PUT_OFF_TO.test(before)) return happened >= 0 && WENT_ON.test(after) ? -1 : 1;
  if (LEADS_UP_TO.test(before)) {
    const isOver = LASTED.test(before) || (happened >= 0 && (next < 0 || happened < next));
    return ahead < 0 && isOver ? -1 : 1;
  }
  if (happened === 1 && /^(?: on| in)? $/.test(before.slice(ahead)) && NOUN.test(before.slice(0, ahead)))
    return -1;
  if (ahead >= 0 && ahead >= past) return 1;
  if (past < 0 && isHeadline(left, start)) return 1;
  if (past >= 0 || VERB_BEFORE.test(left) || (/^ that\b/.test(right) && SAID.test(left))) return -1;
  if (/\b(?:before|through)(?: the)? $/i.test(before)) return 1;
  if (next < 0 && happened < 0) return 0;
  return next >= 0 && (happened < 0 || next < happened) ? 1 : -1;
}

/** "Berg to travel in May": at the beginning of a line a name with an infinitive is told of what is to come. */
const HEADLINE = /^(?:[A-Z][\w’'.-]*,? (?:and )?){1,5}to [a-z]{3,}\b/;

function isHeadline(left: string, start: number): boolean {
  const line = left.lastIndexOf('\n') + 1;
  return (line > 0 || start <= REACH) && HEADLINE.test(left.slice(line));
}

/** Headlines and old wires are set in capitals. */
function inSmall(words: string): string {
  return /[a-z]/.test(words) ? words : words.toLowerCase();
}

/** Where the last match of a `g` pattern ends, without a list of them: a participle that belongs to a future is none of the past. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  pattern.lastIndex = 0;
  while (pattern.test(text)) last = pattern.lastIndex;
  return last;
}

function afterLast(pattern: RegExp, text: string): string {
  return text.slice(Math.max(0, lastOf(pattern, text)));
}

function upToFirst(pattern: RegExp, text: string): string {
  const first = text.search(pattern);
  return first < 0 ? text : text.slice(0, first);
}
