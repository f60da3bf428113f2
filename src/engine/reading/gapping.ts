import { patternOf, patternWith } from '../text/pattern-of.ts';
import { type Cast, castOf, type NamedSpan, scenesIn, withScenes } from './cast.ts';
import type { Clause } from './clause.ts';
import { dated } from './clause-telling.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { isRole } from './roles.ts';
import { isInside, type Span, touches } from './span.ts';
import { isPreposition } from './strangers.ts';
import type { Telling } from './telling.ts';

/**
 * What a clause tells of a subject and a verb that have two objects or places with two days: "Lind met Berg on Monday and Varga on Tuesday",
 * "was in Norddal on May 2, in Sundvik on May 5". As one thing all of them met on Monday. Undefined where a clause is none such.
 */
export function gapped(
  clause: Clause,
  dates: readonly ReadDate[],
  context: Context,
  isMain: boolean,
): Telling[] | undefined {
  const parts = partsOf(clause, dates, context);
  const [main] = parts;
  if (!main) return undefined;
  const first = dated(
    { ...clause, end: main.end, whole: { start: clause.start, end: main.end } },
    main.date,
    context,
    isMain,
  );
  if (!first) return undefined;
  const { verbEnd } = main;
  const objects = castOf(context.names, { start: verbEnd, end: main.end });
  const own = without(first.cast, objects);
  const subject = { start: clause.start, end: headEnd(clause, main, context) };
  const more = parts.slice(1).map((part): Telling => {
    const titled = { start: part.start + part.lead, end: part.end };
    const words = wordsOf(part, context);
    const named = castOf(context.names, part);
    // "Met Lind in Norddal on Monday and in Sundvik on Tuesday": him, again.
    const people = named.people.length > 0 ? [...own.people, ...named.people] : first.cast.people;
    const scenes = scenesIn(context.names, part, words, context.cues);
    const isPlace = objects.people.length === 0 && named.people.length === 0;
    const day = dated(clause, part.date, context, isMain) ?? first;
    return {
      ...first,
      clause: part,
      titled,
      // "Lind went in April, and Berg in May": the second has another subject, and all of the clause is its title.
      ...(part.isOther
        ? { titled: clause.whole, clause: clause.whole }
        : { subject: trimmed(subject, titled, context) }),
      words: `${first.words} ${words}`,
      date: day.date?.start === part.date.start ? day.date : part.date,
      status: day.status,
      cast: withScenes(
        {
          people: part.isOther ? named.people : [...new Set(people)],
          organisations: [...new Set([...own.organisations, ...named.organisations])],
          places: isPlace ? named.places : scenes,
        },
        scenes,
      ),
      scenes: isPlace ? named.places : scenes,
      rules: [`date: ${part.date.rule}`, 'the verb before it'],
    };
  });
  // "Wird am Donnerstag Lind und am Freitag Berg treffen": the verb stands behind them all.
  const isVerbLast = context.cues.capitalNouns && first.status === 'planned';
  return [isVerbLast ? { ...first, titled: clause.whole } : first, ...more];
}

/** A stretch with a day and what is told of it. */
interface Part extends Span {
  readonly date: ReadDate;
  /** So many units lead from the part before: ", and then ". */
  readonly lead: number;
  /** Where the verb of the clause ends. */
  readonly verbEnd: number;
  /** True where it names another subject than the clause. */
  readonly isOther: boolean;
}

const LINK = patternWith(
  'g',
  String.raw`(?:,\s*(?:and|und|et|y|и|а)?|\s(?:and|und|et|y|и|а))\s+(?:(?:then|dann|danach|puis|ensuite|luego|después|затем|`,
  String.raw`потом)\s+)?|,?\s(?:then|dann|puis|luego|затем)\s+`,
);

/** One part for every day, or none: each but the first begins with what links it, names somebody or somewhere as the first does, and has no verb. */
function partsOf(clause: Clause, dates: readonly ReadDate[], context: Context): Part[] {
  const { cues } = context;
  const words = wordsOf(clause, context);
  const verb = verbIn(words, context);
  if (dates.length < 2 || !verb || cues.negated.test(words)) return [];
  const verbEnd = clause.start + verb.index + verb[0].length;
  const cuts: { at: number; lead: number }[] = [{ at: clause.start, lead: 0 }];
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1];
    if (!next) break;
    if (date.end < verbEnd && next.start < verbEnd) return [];
    const between = wordsOf({ start: date.end, end: next.start }, context);
    const link = [...between.matchAll(LINK)].at(-1);
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
    if (verbIn(rest, context) || own.length === 0 || !leadsToName(part, dates, context)) return undefined;
    const isAlike = own.some(({ kind }) => objects.some((object) => object.kind === kind));
    const isPerson = own.some(({ kind }) => kind === 'person');
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

/** True where a part begins with the name or the day and what belongs to them: not ", clearing the way for talks with Lind on Friday". */
function leadsToName(part: Part, dates: readonly Span[], context: Context): boolean {
  const start = part.start + part.lead;
  const firsts = [...context.names, ...dates].filter((one) => one.start >= start).map((one) => one.start);
  const words = wordsOf({ start, end: Math.max(start, Math.min(...firsts, part.end)) }, context);
  return words
    .split(/[\s,]+/)
    .every(
      (word) =>
        word === '' || isPreposition(word) || ARTICLE.test(word) || isRole(word) || OF_TITLE.test(word),
    );
}

const OF_TITLE =
  /^(?:[A-ZÀ-ÞА-ЯЁ].*|former|foreign|prime|new|then|first|early|late|le|roi|ex|auf|in|nach|an|во|со)$/;

const CAPITALS = /\s[A-ZÀ-ÞА-ЯЁ][^\s,]+\s[A-ZÀ-ÞА-ЯЁ]/;

function verbIn(
  words: string,
  { cues }: Context,
): { readonly index: number; readonly 0: string } | undefined {
  const past = cues.past?.exec(words);
  if (past) return past;
  const planned = cues.planned.test(words) ? VERB_TO_COME.exec(words) : null;
  return planned ?? undefined;
}

/** "Will meet", "is to visit", "wird … treffen", "rencontrera". */
const VERB_TO_COME = patternOf(
  String.raw`(?<![^\s,])(?:(?:will|would|is to|are to|is due to|is set to|plans? to) [a-z]+|wird|werden|soll|will|`,
  String.raw`[a-zà-ÿ]{2,}(?:era|eront|irá|erá|ará)|встретится|посетит|проведёт|проведет|прибудет)(?![^\s,.;:])`,
);

function named(names: readonly NamedSpan[], within: Span): readonly NamedSpan[] {
  return names.filter((name) => isInside(name, within) && !name.isBystander && name.kind !== 'organisation');
}

function without(cast: Cast, other: Cast): Cast {
  const rest = (all: readonly string[], some: readonly string[]): string[] =>
    all.filter((one) => !some.includes(one));
  return {
    people: rest(cast.people, other.people),
    organisations: rest(cast.organisations, other.organisations),
    places: rest(cast.places, other.places),
  };
}

/** Where the subject and the verb of a clause end: before its first object, its day, or what begins with a capital. */
function headEnd(clause: Clause, main: Part, context: Context): number {
  const { verbEnd, end, date } = main;
  const behind = { start: verbEnd, end };
  const firsts = context.names.filter((name) => touches(name, behind)).map(({ start }) => start);
  const capital = context.cues.capitalNouns ? -1 : wordsOf(behind, context).search(/[A-ZÀ-ÞА-ЯЁ]/);
  const at = Math.min(
    ...firsts,
    date.start >= verbEnd ? date.start : end,
    capital < 0 ? end : verbEnd + capital,
  );
  return Math.max(at, clause.start);
}

/** Without a preposition or an article that the second part has, too: "was in | in Sundvik", "el lunes | el martes". */
function trimmed(subject: Span, titled: Span, context: Context): Span {
  const words = wordsOf(subject, context);
  const [first = ''] = wordsOf(titled, context).split(/\s/, 1);
  const last = /(\S+)\s*$/.exec(words);
  const leads = (word: string): boolean => isPreposition(word) || ARTICLE.test(word);
  if (!last?.[1] || !leads(first) || !leads(last[1])) return subject;
  return { start: subject.start, end: subject.start + last.index };
}

const ARTICLE = /^(?:the|an?|his|her|their|le|la|les|l[’']|el|los|las|der|die|den|dem|das|on)$/;
