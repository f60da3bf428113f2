import { blanked, isInside, type Span, touches } from '../layout/span.ts';
import type { NamedSpan } from '../who/cast.ts';
import { AND, isFunctionWord, THEN } from '../who/words/function-words.ts';
import { isOfTitle } from '../who/words/titles-of-people.ts';
import type { Clause } from './clause.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';

/** The parts of a clause whose verb has two objects or places with two days; see gapping.ts. */

/** A stretch with a day and what is told of it. */
export interface Part extends Span {
  readonly date: ReadDate;
  /** So many units lead from the part before: ", and then ". */
  readonly lead: number;
  /** Where the verb of the clause ends. */
  readonly verbEnd: number;
  /** True where it names another subject than the clause. */
  readonly isOther: boolean;
}

/** One part for every day, or none: each but the first begins with what links it, names somebody or somewhere as the first does, and has no verb. */
export function partsOf(clause: Clause, dates: readonly ReadDate[], context: Context): Part[] {
  const { cues } = context;
  const words = wordsOf(clause, context);
  const verb = verbIn(words, context);
  if (dates.length < 2 || !verb || cues.negated.test(words)) return [];
  const verbEnd = clause.start + verb.index + verb[0].length;
  const cuts: { at: number; lead: number }[] = [{ at: clause.start, lead: 0 }];
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    if (!next) break;
    const between = wordsOf({ start: date.end, end: next.start }, context);
    // The first: "and with Lind and Berg on Tuesday" is one part.
    const link = LINK.exec(between);
    if (!link) return [];
    cuts.push({ at: date.end + link.index, lead: link[0].length });
  }
  const parts = cuts.map(({ at, lead }, index): Part | undefined => {
    const date = dates[index];
    return date && { start: at, end: cuts[index + 1]?.at ?? clause.end, lead, date, verbEnd, isOther: false };
  });
  const [main, ...others] = parts.filter((part) => part !== undefined);
  if (!main || verbEnd > main.end) return [];
  const objects = named(context.names, { start: verbEnd, end: main.end });
  const isOfStranger = CAPITALS.test(wordsOf({ start: verbEnd, end: main.end }, context));
  const told = others.map((part): Part | undefined => {
    const own = named(context.names, part);
    const rest = wordsOf(part, context);
    if (
      verbIn(rest, context) ||
      cues.sameDay?.test(rest) ||
      own.length === 0 ||
      !leadsToName(part, dates, context)
    )
      return undefined;
    const isAlike = own.some(({ kind }) => objects.some((object) => object.kind === kind));
    const isPerson = own.some(({ kind }) => kind === 'person');
    // "Visited Norddal on Monday and Berg Sundvik on Tuesday".
    if (isPerson && objects.length > 0 && objects.every(({ kind }) => kind === 'place'))
      return isOfStranger && !cues.capitalNouns ? part : { ...part, isOther: true };
    if (isAlike) return part;
    if (!isPerson) return undefined;
    return isOfStranger && !cues.capitalNouns
      ? part
      : objects.length === 0
        ? { ...part, isOther: true }
        : undefined;
  });
  const whole = told.filter((part) => part !== undefined);
  return whole.length === others.length ? [main, ...whole] : [];
}

/** What parts two objects or places of one verb: "met Lind on Monday | and Berg on Tuesday". */
const LINK = new RegExp(
  `(?:,\\s*(?:${AND}|а)?|\\s(?:${AND}|а),?)\\s+(?:(?:${THEN})\\s+)?|,?\\s(?:${THEN})\\s+`,
);

/** True where a part names nothing but what is known and its day: "and in Sundvik on Tuesday". */
export function isBare(part: Part, context: Context): boolean {
  const inside = [...context.names, part.date].filter((one) => touches(one, part));
  const start = part.start + part.lead;
  return areSmall(blanked(wordsOf({ start, end: part.end }, context), start, inside));
}

/** True where a part begins with its day: "met | on Monday Lind". */
export function isDayFirst(
  { start, lead, date }: Span & Pick<Part, 'date' | 'lead'>,
  context: Context,
): boolean {
  const before = { start: start + lead, end: Math.max(start + lead, date.start) };
  return areSmall(wordsOf(before, context));
}

/** True for words that say nothing of their own, or pass. */
function areSmall(words: string, pass?: (word: string) => boolean): boolean {
  return words.split(/[\s,.]+/).every((word) => word === '' || isFunctionWord(word) || pass?.(word) === true);
}

/** True where a part begins with the name or the day and what belongs to them: not ", clearing the way for talks with Lind on Friday". */
function leadsToName(part: Part, dates: readonly Span[], context: Context): boolean {
  const start = part.start + part.lead;
  const firsts = [...context.names, ...dates].filter((one) => one.start >= start).map((one) => one.start);
  const words = wordsOf({ start, end: Math.max(start, Math.min(...firsts, part.end)) }, context);
  return areSmall(words, isOfTitle);
}

const CAPITALS = /\s[A-ZÀ-ÞА-ЯЁ][^\s,]+\s[A-ZÀ-ÞА-ЯЁ]/;

function verbIn(
  words: string,
  { cues }: Context,
): { readonly index: number; readonly 0: string } | undefined {
  const past = cues.past?.exec(words);
  if (past) return past;
  const planned = cues.planned.test(words) ? cues.verbToCome?.exec(words) : undefined;
  return planned ?? undefined;
}

function named(names: readonly NamedSpan[], within: Span): readonly NamedSpan[] {
  return names.filter((name) => isInside(name, within) && !name.isBystander && name.kind !== 'organisation');
}
