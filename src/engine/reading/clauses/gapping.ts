import { type Span, touches } from '../layout/span.ts';
import { type Cast, castOf, scenesIn, withScenes } from '../who/cast.ts';
import { isFunctionWord } from '../who/words/function-words.ts';
import { type Clause, upTo } from './clause.ts';
import { dated } from './clause-telling.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { isBare, isDayFirst, type Part, partsOf } from './gapped-parts.ts';
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
  const first = dated(upTo(clause, main.end), main.date, context, isMain);
  if (!first) return undefined;
  const { verbEnd } = main;
  const objects = castOf(context.names, { start: verbEnd, end: main.end });
  const own = without(first.cast, objects);
  const subject = { start: clause.start, end: headEnd(clause, main, context) };
  const more = parts.slice(1).map((part): Telling => {
    const titled = { start: part.start + part.lead, end: part.end };
    const words = wordsOf(part, context);
    const named = castOf(context.names, part);
    // "Met Lind in Norddal on Monday and in Sundvik on Tuesday": him, again; "and veterans in Sundvik": them.
    const isAgain = named.people.length === 0 && isBare(part, context);
    const people = isAgain ? first.cast.people : [...own.people, ...named.people];
    const scenes = scenesIn(context.names, part, words, context.cues);
    const isPlace = objects.people.length === 0 && (named.people.length === 0 || part.isOther);
    const isAlike =
      main.date.start >= verbEnd &&
      isDayFirst({ ...main, start: verbEnd, lead: 0 }, context) === isDayFirst(part, context);
    const isClean = isAlike && !part.isOther;
    const day = dated(clause, part.date, context, isMain) ?? first;
    return {
      ...first,
      clause: part,
      titled,
      // "Lind went in April, and Berg in May", "on Monday Lind met Berg and on Tuesday Varga": all of the clause is the title.
      ...(isClean
        ? { subject: trimmed(subject, titled, context) }
        : { titled: clause.whole, clause: clause.whole }),
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
  if (!last?.[1] || !isFunctionWord(first) || !isFunctionWord(last[1])) return subject;
  return { start: subject.start, end: subject.start + last.index };
}
