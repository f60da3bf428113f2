import { type Clause, clauseOf, upTo } from './clause.ts';
import { type Context, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { AND_VERB, NO_SUBJECT } from './shared-subject.ts';

/**
 * A clause that tells of a thing and of a plan as two: "met Merz in Paris on Monday | and will see Starmer in London on Friday". As one, the
 * plan was lost or made a plan of what had happened, and whom it names took part in that. Either may have no day of its own.
 */
export function withPlansApart(clause: Clause, dates: readonly ReadDate[], context: Context): Clause[] {
  const to = prospectIn(clause, dates, context);
  if (to) return to;
  const { past, planned, sameDay } = context.cues;
  const words = wordsOf(clause, context);
  const deed = past?.exec(words);
  // "Leaves on Friday and will meet Lind on Sunday".
  const verb = past && (deed ?? presentIn(words, sameDay, clause, context))?.index;
  if (verb === undefined) return [clause];
  for (const { index, 0: and } of words.matchAll(AND_VERB)) {
    if (index < verb) continue;
    const rest = withoutDate(words.slice(index + and.length), clause.start + index + and.length, dates);
    const [opening = ''] = OPENING.exec(rest) ?? [];
    if (planned.test(words.slice(0, index))) return [clause];
    if (VERB.test(rest) || planned.test(opening)) return apartAt(index, verb, clause, words, deed !== null);
  }
  return [clause];
}

/** A verb in the present behind somebody who is named. */
function presentIn(
  words: string,
  sameDay: RegExp | undefined,
  { start }: Clause,
  { names }: Context,
): RegExpExecArray | undefined {
  const verb = sameDay?.exec(words);
  const isHis = verb && names.some((name) => name.start >= start && name.end <= start + verb.index);
  return isHis ? verb : undefined;
}

function apartAt(index: number, verb: number, clause: Clause, words: string, isDeed: boolean): Clause[] {
  const cut = clause.start + index;
  // "Sánchez se reunió": the "se" is of the verb.
  const own = words.slice(0, verb).replace(CLITIC, ' ');
  const subject = { start: clause.start, end: clause.start + own.length };
  return [
    { ...upTo(clause, cut), ...(isDeed && { apart: 'deed' as const }) },
    {
      ...clauseOf({ start: cut, end: clause.end }),
      apart: 'plan',
      ...(!NO_SUBJECT.test(own) && { subject }),
    },
  ];
}

const CLITIC = /\s(?:se|s[’']|me|le|les|lo|la|l[’']) ?$/u;

/** The words behind "and", which begin at `start`, without a day before their verb: "y el viernes se reunirá". */
function withoutDate(words: string, start: number, dates: readonly ReadDate[]): string {
  const first = dates.find((date) => date.start >= start && date.start - start <= BEFORE_DAY);
  return first ? words.slice(first.end - start).trimStart() : words;
}

/** In UTF-16 units: "on ", "el ", "am ". */
const BEFORE_DAY = 4;

/** The first words of what goes on with a verb, which is no name. */
const OPENING = /^[a-zà-öø-ÿа-яё’']+(?: [\p{L}’']+){0,2}/u;

/** What a plan begins with whose subject stands before it. */
const VERB =
  /^(?:then |also |later )?(?:will|would|(?:is|are|was|were|had been) (?:to|due|set|expected|scheduled|slated|planning|supposed)|(?:plan|intend|hope|expect|aim|mean)s? to|wird|soll)\b/;

/**
 * A clause of what somebody agreed to, apart from what it was that he agreed to: "agreed on Monday | to a summit in July". Where only the
 * latter has a day, only that is told of. Undefined where there is no such thing.
 */
function prospectIn(
  clause: Clause,
  dates: readonly ReadDate[],
  { cues, ...sentence }: Context,
): Clause[] | undefined {
  const words = wordsOf(clause, sentence);
  const found = dates.length > 0 ? cues.prospect?.exec(words) : undefined;
  if (!found || cues.negated.test(words)) return undefined;
  const cut = clause.start + found.index + found[0].length;
  if (!dates.some(({ start }) => start >= cut)) return undefined;
  if (!dates.some(({ end }) => end <= cut)) return [{ ...clause, prospect: true }];
  const titled = { start: clause.start, end: clause.end };
  return [
    { ...upTo(clause, cut), titled },
    // Whoever agreed and whoever was asked takes part in it.
    {
      start: cut,
      end: clause.end,
      whole: { start: clause.start, end: clause.whole.end },
      titled: {
        start: cut + (TO.exec(words.slice(cut - clause.start))?.[0].length ?? 0),
        end: clause.whole.end,
      },
      prospect: true,
    },
  ];
}

/** What leads to it: "to a summit". */
const TO = /^\s*(?:to|for) /;
