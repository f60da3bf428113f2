import { isInside } from '../layout/span.ts';
import { ON, THEN } from '../who/words/function-words.ts';
import { type Clause, upTo } from './clause.ts';
import { type Context, withoutDates, wordsOf } from './context.ts';
import type { ReadDate } from './dated-span.ts';
import { AND_VERB, isSubject } from './shared-subject.ts';

/**
 * A clause that tells of two deeds as two, where only the second has a day: "thanked Lind | and landed in Norddal on Monday". As one, Lind landed, too, and
 * a dead man whom somebody praised spoke on the telephone. Only where the first has an object: "Lind and Berg met and signed the treaty" is one.
 */
export function withDeedsApart(clause: Clause, dates: readonly ReadDate[], context: Context): Clause[] {
  const { cues, names } = context;
  const [day] = dates;
  if (!day || !cues.past) return [clause];
  const before = wordsOf({ start: clause.start, end: day.start }, context);
  const and = [...before.matchAll(AND_VERB)].at(-1);
  const verb = and && cues.past.exec(before.slice(0, and.index))?.index;
  if (and === undefined || verb === undefined) return [clause];
  const cut = clause.start + and.index;
  const second = withoutDates({ start: cut + and[0].length, end: clause.end }, context);
  const at = cues.past.exec(second)?.index;
  if (at === undefined || WHEN.exec(second)?.[0].length !== at || cues.together?.test(second.slice(at)))
    return [clause];
  // "Welcomed Lind and hugged him on Monday".
  if (HIM.test(second)) return [clause];
  const subject = { start: clause.start, end: clause.start + verb };
  if (!isSubject(wordsOf(subject, context)) || AUXILIARY.test(wordsOf(subject, context))) return [clause];
  // "The man Lind met accused Berg and flew": who acts stands before another's verb.
  if (
    /^\S+ \S/.test(before.slice(verb)) &&
    cues.past.exec(before.slice(verb).replace(/^\S+ /, ''))?.index === 0
  )
    return [clause];
  const object = { start: subject.end, end: cut };
  const isOfObject =
    names.some((name) => name.kind === 'person' && isInside(name, object)) ||
    cues.objectPronoun?.test(wordsOf(object, context)) === true;
  if (!isOfObject) return [clause];
  return [
    { ...upTo(clause, cut), apart: 'first' },
    {
      start: cut,
      end: clause.end,
      whole: { start: cut, end: clause.whole.end },
      subject,
      apart: 'second',
    },
  ];
}

/** "Would have met Lind and flew": the verb of the first deed begins before its form of the past. */
const AUXILIARY = /\b(?:would|could|might|may|will|must|should|has|have|did)\s+$/;

/** Whom the first deed was done to, in the second. */
const HIM = /(?<!\p{L})(?:him|her(?=[.,;]|$)|ihn|ihm|l[’'](?=an?\s)|его|ему|ним|н[её]м)(?!\p{L})/u;

/** What stands before the verb of a second deed: a day, which is blanks, with its preposition. */
const WHEN = new RegExp(`^(?:(?:${ON}|${THEN})?\\s+)?`);
