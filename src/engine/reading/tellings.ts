import { calledOff, isCalledOffBy, offIn } from './called-off.ts';
import { isEmpty } from './cast.ts';
import { anchoredBy, atTheSameTime, dated, entryOf, isAnchor, isHead, undated } from './clause-telling.ts';
import { attributed, type Clause, clausesIn } from './clauses.ts';
import type { Cues } from './cues/cues.ts';
import type { ReadDate } from './dated-span.ts';
import { further, onceMore } from './once-more.ts';
import { isInside, type Span } from './span.ts';
import { ONLY_NAMED, type StatusRead } from './status.ts';
import { type Context, type SentenceToRead, type Telling, telling, wordsOf } from './telling.ts';
import { NOUN_REACH } from './tuning.ts';

/** What stands around a year that tells which one somebody or something is. */
const WHICH_BEFORE = /\b(?:the|a|an|this|its|his|her|their) $/;
const WHICH_AFTER = /^(?: [a-z][a-z'’-]*){1,3}/;

/** Somebody said something on a day. */
const STATEMENT: StatusRead = { status: 'happened', rule: 'dated statement' };

/** All that one sentence tells of. */
export function tellingsIn(sentence: SentenceToRead, cues: Cues): Telling[] {
  const { masked, offset } = sentence;
  const words = wordsOf(sentence, sentence);
  if (cues.ownVoice.test(words)) return [];
  const { content, attribution } = attributed(masked, offset, sentence, cues);
  const isVisible = ({ start, end }: Span): boolean =>
    masked.slice(start - offset, end - offset).trim() !== '';
  const dates = sentence.dates.filter(
    (date) => isInside(date, sentence) && isVisible(date) && !describes(date, sentence, cues),
  );
  const clauses = clausesIn(masked, offset, content, cues);
  const saidOn = attribution && dates.find((date) => isInside(date, attribution));
  const context = { ...sentence, content, cues, saidOn };
  if (cues.datedOnly) return clauses.flatMap((clause) => ofKnown(clause, dates, context));
  // "If he is elected he will come": whatever follows is supposed, too.
  if (cues.supposed?.test(wordsOf(content, context).trimStart())) return [];
  const read = clauseTellings(clauses, dates, context);
  const tellings = isHearsay(attribution, context) ? read.map(hearsay) : read;
  if (tellings.length === 0 && saidOn) tellings.push(...said(content, saidOn, context));
  if (tellings.length === 0 && cues.eventNoun.test(wordsOf(content, context))) {
    const mention = telling(whole(content), undefined, ONLY_NAMED, context);
    if (mention.cast.people.length > 0 && mention.cast.places.length > 0) tellings.push(mention);
  }
  return tellings;
}

function isHearsay(said: Span | undefined, context: Context): boolean {
  return said !== undefined && context.cues.reported.test(wordsOf(said, context));
}

/** "Sources say that" is said of all that follows. */
function hearsay(told: Telling): Telling {
  if (told.status !== 'happened') return told;
  return { ...told, status: 'reported', rules: [...told.rules, 'hearsay'] };
}

function clauseTellings(clauses: readonly Clause[], dates: readonly ReadDate[], context: Context): Telling[] {
  const { cues } = context;
  const tellings: Telling[] = [];
  let [before, head]: [ReadDate | undefined, ReadDate | undefined] = [undefined, undefined];
  for (const [index, clause] of clauses.entries()) {
    const own = dates.filter((one) => isInside(one, clause));
    const [date] = own;
    const words = wordsOf(clause, context);
    const last = tellings.at(-1);
    if (index > 0 && cues.supposed?.test(words)) continue;
    if (index > 0 && isForecast(clauses[index - 1], words, context)) continue;
    // "Rejected on Monday a report that he had met him in January": that is what did not happen.
    if (last?.status === 'denied' && cues.goesOn.test(words)) {
      if (!last.date && date) tellings.splice(-1, 1, { ...last, date });
      continue;
    }
    if (index === 0 && date && isHead(clause, clauses[1], date, context)) {
      head = date;
      continue;
    }
    if (date && isAnchor(clause, context)) {
      if (last) tellings.splice(-1, 1, anchoredBy(clause, date, last));
      continue;
    }
    const joined = date ? undefined : atTheSameTime(clause, before, last, context);
    if (joined) {
      tellings.splice(last?.status === joined.status ? -1 : tellings.length, 1, joined);
      continue;
    }
    if (last && index > 0 && isCalledOffBy(words, clause, last, cues, context.names)) {
      tellings.splice(-1, 1, calledOff(last));
      continue;
    }
    const told = date
      ? (dated(clause, date, context, index === 0) ?? onceMore(clause, date, last, context))
      : head && index === 1
        ? entryOf(clause, head, context)
        : undated(clause, index, context);
    const isSaidOnly =
      index > 0 && !last && cues.goesOn.test(words) && isHearsay(clauses[index - 1], context);
    if (told) tellings.push(isSaidOnly ? hearsay(told) : told);
    if (date) tellings.push(...further(clause, own, told, context));
    before = own.at(-1) ?? before;
  }
  return tellings;
}

/** "The office projects that it will shrink by 2 percent": a figure that somebody counted, and no plan. */
function isForecast(before: Clause | undefined, words: string, context: Context): boolean {
  return before !== undefined && FIGURE.test(words) && COUNTS.test(wordsOf(before, context));
}

const COUNTS = /\b(?:projec|forecas|estima|predic|calcula)t(?:s|es|ed)?\s*$/;
const FIGURE = /\d(?: ?%| per ?cent| [mb]illion)/;

/** Of a language whose verbs are not read: what stands with a full date and with somebody or somewhere known. */
function ofKnown(clause: Clause, dates: readonly ReadDate[], context: Context): Telling[] {
  const date = dates.find((one) => isInside(one, clause));
  const told = date && dated(clause, date, context, true);
  return told && !isEmpty(told.cast) ? [told] : [];
}

/**
 * True for a date on which nothing happened: "the 2014 champion handed over the cup" tells of no 2014, though "condemned the 2014 invasion" does;
 * "is loaded to this day" and "the dead since October 2023" tell of what lasts.
 */
function describes(date: ReadDate, sentence: SentenceToRead, cues: Cues): boolean {
  const { masked, offset, published } = sentence;
  const after = masked.slice(date.end - offset, date.end - offset + NOUN_REACH);
  const before = masked.slice(Math.max(0, date.start - offset - LEAD_REACH), date.start - offset);
  if (date.rule === 'month' && NAMED_AFTER.test(after)) return true;
  if (BEGINS.test(after) || AS_OF.test(before) || isOldPlan(date, sentence, cues)) return true;
  if (published && date.date.latest >= published.earliest && isOnlyEnd(before, date, sentence, cues))
    return true;
  if (date.end - date.start !== 'YYYY'.length || !WHICH_BEFORE.test(before)) return false;
  const noun = WHICH_AFTER.exec(after)?.[0];
  return noun !== undefined && !cues.eventNoun.test(noun);
}

/** What has a month in its name: "the October Revolution". In small letters, "the August coup" may be that of this year. */
const NAMED_AFTER =
  /^ (?:Revolution|Crisis|War|Uprising|Rebellion|Revolt|Coup|Putsch|Plot|Massacre|Manifesto|Days)\b/;

/** "Once planned for May 2022, it took place in June": but where it was called off, that is the day of which is told. */
function isOldPlan({ start }: ReadDate, sentence: SentenceToRead, cues: Cues): boolean {
  const { masked, offset, dates } = sentence;
  if (dates.length < 2 || offIn(wordsOf(sentence, sentence), cues)) return false;
  return OLD_PLAN.test(masked.slice(Math.max(0, start - offset - OLD_PLAN_REACH), start - offset));
}

const OLD_PLAN =
  /\b(?:originally|first|once|initially|previously) (?:planned|scheduled|due|expected|set) (?:for|on|in)\s$/;
const OLD_PLAN_REACH = 36;

/** How much before a date is looked at, in UTF-16 units: "jusqu’au ", " their ". */
const LEAD_REACH = 18;

/** "Is loaded to this day", "will stay until Friday": but what is put off until May, or will not open until then, comes in May. */
function isOnlyEnd(before: string, { end }: ReadDate, sentence: SentenceToRead, cues: Cues): boolean {
  // "Is to this day loaded with ideas that in no way fit": what is denied in another clause is something else.
  const [rest = ''] = wordsOf({ start: end, end: sentence.end }, sentence).split(/[,;]/, 1);
  const words = wordsOf({ start: sentence.start, end: end + rest.length }, sentence);
  return UNTIL.test(before) && !cues.negated.test(words) && !offIn(words, cues);
}

const UNTIL = /(?:^|[\s(])(?:until|till|bis|jusqu[’'](?:à|au)|hasta|до)\s$/iu;

/** Before a day on which something was counted: "as of May", "came to $6 billion through May". */
const AS_OF = /(?:\bas of|(?:\d|[mb]illion|trillion|per ?cent) through|截止|截至|по состоянию на)\s?$/iu;

/** After a date from which something lasts, where that is said behind it. */
const BEGINS = /^(?:の?[^。、]{0,12}(?:以降|以来)|以来|\s?(?:이후|부터))/u;

/** What is said with a date of its saying: the thing itself where it is past, else that somebody known said so. */
function said(content: Span, saidOn: ReadDate, context: Context): Telling[] {
  const told = dated(whole(content), saidOn, context, true) ?? dated(whole(context), saidOn, context, true);
  // The day of the saying is no day of what is still to come.
  if (told && told.status !== 'planned') return [told];
  const statement = telling(whole(context), saidOn, STATEMENT, context);
  return isEmpty(statement.cast) ? [] : [statement];
}

/** A stretch as one clause. */
function whole({ start, end }: Span): Clause {
  return { start, end, whole: { start, end } };
}
