import { patternOf } from '../../text/pattern-of.ts';
import type { Cues } from '../cues/cues.ts';
import { NOUN_REACH } from '../tuning.ts';
import { offIn } from './called-off.ts';
import { type SentenceToRead, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';

/**
 * True for a date on which nothing happened: "the 2014 champion handed over the cup" tells of no 2014, though "condemned the 2014 invasion" does;
 * "is loaded to this day" and "the dead since October 2023" tell of what lasts.
 */
export function describes(date: ReadDate, sentence: SentenceToRead, cues: Cues): boolean {
  const { masked, offset, published } = sentence;
  const after = masked.slice(date.end - offset, date.end - offset + NOUN_REACH);
  const before = masked.slice(Math.max(0, date.start - offset - LEAD_REACH), date.start - offset);
  if (date.rule === 'month' && NAMED_AFTER.test(after)) return true;
  const far = masked.slice(Math.max(0, date.start - offset - SINCE_REACH), date.start - offset);
  if (
    BEGINS.test(after) ||
    AS_OF.test(before) ||
    isOnlyBefore(before, after, date, sentence, cues) ||
    (sentence.dates.length > 1 && NOTE.test(before) && after.startsWith(':')) ||
    (after.startsWith(',') && STATE_SINCE.test(far)) ||
    SINCE.test(far) ||
    SINCE_NOUN.test(far) ||
    (NTH.test(far) && OF_THIS.test(wordsOf(date, sentence))) ||
    isOldPlan(date, sentence, cues) ||
    isNowOnly(before, after, date, sentence, cues)
  )
    return true;
  if (published && date.date.latest < published.earliest && PROMISED_BY.test(far)) return true;
  if (published && date.date.latest >= published.earliest && isOnlyEnd(before, date, sentence, cues))
    return true;
  if (OF_YEAR.test(wordsOf(date, sentence)) && NOUN.test(before)) return !cues.eventNoun.test(before);
  if (date.end - date.start !== 'YYYY'.length || !WHICH_BEFORE.test(before)) return false;
  const noun = WHICH_AFTER.exec(after)?.[0];
  return noun !== undefined && !cues.eventNoun.test(noun);
}

/** Before a date that only says how long there was no other, or how long something has been so: "on his first visit since 2022", "the firm he had run since 2007". */
const SINCE = patternOf(
  String.raw`\b(?:first|second|third|only|last|biggest|largest|highest|lowest|worst|`,
  String.raw`deadliest)\b[^,;.]{0,60}\bsince (?:(?!it|he|she|they|we)[a-z]+ (?:in|of) )?$|\b(?:once|twice|times|`,
  String.raw`repeatedly|again)\b[^,;.]{0,20} since $|\b(?:an?|the) [a-z-]+ (?:he|she|they|it) (?:has|have|had) [a-z]+ since $`,
);
/** "Has held out since the vote of May 9". */
const SINCE_NOUN =
  /(?<!\p{L})(?:since|seit|depuis|desde|с)(?: (?:the|der|dem|la|le|las?|los|el|l[’']))? ?\p{L}+ (?:of|on|from|vom|am|du|del?|от) $/u;
const SINCE_REACH = 80;

/** "Will cut its rate, its second cut this year". */
const NTH =
  /,\s(?:its|his|her|their|the|a)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|last|latest|biggest)\s(?:such\s)?[^,;.]{0,40}$/;
const OF_THIS = /^(?:so far )?this (?:year|month|week|quarter|season|decade)$/i;

/** Between commas, how long something has been so: "Lukashenko, in power since 1994, …". */
const STATE_SINCE = /, (?:(?!\b(?:was|were|has|have|had|[a-z]+ed)\b)[^,;.]){0,60} since $/;

/** Before a day by which something was promised: that it is over does not say that it came. */
const PROMISED_BY = /\b(?:promised|pledged|vowed|undertook)\b[^,;.]{0,60} by $/;

/** "Хозяева чемпионата 2026 года": a year in the genitive tells which one a noun is. */
const OF_YEAR = /^\d{4} года$/;
const NOUN = /\p{Ll}{5,} $/u;

/** "Merz, today the chairman, spoke on Saturday": what somebody is now, between commas. */
function isNowOnly(
  before: string,
  after: string,
  { date }: ReadDate,
  { published }: SentenceToRead,
  { past, planned }: Cues,
): boolean {
  const aside = before.endsWith(', ') ? ASIDE.exec(after)?.[0] : undefined;
  const isToday = published !== undefined && date.text === published.text;
  return aside !== undefined && isToday && !past?.test(aside) && !planned.test(aside);
}

const ASIDE = /^ [^,;.]{3,},/;

/** What stands around a year that tells which one somebody or something is. */
const WHICH_BEFORE = /\b(?:the|a|an|this|its|his|her|their) $/;
const WHICH_AFTER = /^(?: [a-z][a-z'’-]*){1,3}/;

/** What has a month in its name: "the October Revolution", "the August coup", of whatever year. */
const NAMED_AFTER =
  /^ (?:[Rr]evolution|Crisis|War|[Uu]prising|[Rr]ebellion|[Rr]evolt|[Cc]oup|[Pp]utsch|[Pp]lot|[Mm]assacre|Manifesto|Days)\b/;

/** "Once planned for May 2022, it took place in June": but where it was called off, that is the day of which is told. */
function isOldPlan({ start }: ReadDate, sentence: SentenceToRead, cues: Cues): boolean {
  const { masked, offset, dates } = sentence;
  if (dates.length < 2 || offIn(wordsOf(sentence, sentence), cues)) return false;
  return OLD_PLAN.test(masked.slice(Math.max(0, start - offset - OLD_PLAN_REACH), start - offset));
}

const OLD_PLAN =
  /\b(?:[Oo]riginally|[Ff]irst|[Oo]nce|[Ii]nitially|[Pp]reviously) (?:planned|scheduled|due|expected|set) (?:for|on|in)\s$/;
const OLD_PLAN_REACH = 36;

/** How much before a date is looked at, in UTF-16 units: "jusqu’au ", " their ". */
const LEAD_REACH = 18;

/** "Is loaded to this day", "will stay until Friday": but what is put off until May, or will not open until then, comes in May. */
function isOnlyEnd(before: string, { end }: ReadDate, sentence: SentenceToRead, cues: Cues): boolean {
  // "Is to this day loaded with ideas that in no way fit": what is denied in another clause is something else.
  const [rest = ''] = wordsOf({ start: end, end: sentence.end }, sentence).split(/[,;]/, 1);
  const words = wordsOf({ start: sentence.start, end: end + rest.length }, sentence);
  if (DONE_BY.test(words)) return false;
  return (
    UNTIL.test(before) && !cues.negated.test(words) && !offIn(words, cues) && !cues.putOff?.verb.test(words)
  );
}

/** German "bis" is "by" where a thing is to be done: "will den Bau bis 2030 beenden". */
const DONE_BY =
  /(?<!\p{L})(?:will|wollen|soll|sollen|muss|müssen)(?!\p{L}).* bis .*(?:beenden|abschließen|aussteigen|erreichen|senken|verdoppeln|liefern|vorlegen|bauen|errichten|bilden|schaffen|entscheiden|\p{L}(?:t|en) werden)\.?$/u;

const UNTIL = /(?:^|[\s(])(?:until|till|up to|bis|jusqu[’'](?:à|au)|hasta|до)\s$/iu;

/** Before a day on which something was counted: "as of May", "came to $6 billion through May". */
const AS_OF = /(?:\bas of|(?:\d|[mb]illion|trillion|per ?cent) through|截止|截至|по состоянию на)\s?$/iu;

/** "Will come before June", 六月之前: then it comes in another month. Not so "will not come before June". */
function isOnlyBefore(
  before: string,
  after: string,
  { date }: ReadDate,
  sentence: SentenceToRead,
  cues: Cues,
): boolean {
  if (date.precision === 'day' || !(BEFORE.test(before) || BEFORE_IN_CHINESE.test(after))) return false;
  const isToCome = sentence.published !== undefined && date.earliest > sentence.published.latest;
  const words = wordsOf(sentence, sentence);
  return (isToCome || cues.past === undefined) && !cues.negated.test(words) && !offIn(words, cues);
}

const BEFORE = /\b[Bb]efore\s$/;
const BEFORE_IN_CHINESE = /^(?:之前|以前)/;

/** "Update, February 7: a reader notes …" */
const NOTE = /^\s*[[(]?(?:Updated?|Correct(?:ion|ed)|Note|Posted|Edited)(?: on| of)?[,:]?\s$/i;

/** After a date from which something lasts, where that is said behind it. */
const BEGINS = /^(?:年?生まれ|の?[^。、]{0,12}(?:以降|以来)|以来|\s?(?:이후|부터))/u;
