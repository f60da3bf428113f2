import type { Cues } from '../cues/cues.ts';
import { type Clause, clauseOf } from './clause.ts';
import type { Stretch } from './clause-starts.ts';
import { leftOutBefore, NOUN_ASIDE, resumption, secondVerb } from './resumption.ts';

/**
 * The clause of a stretch, or the two of one in which the clause before it (`before`) goes on behind a relative clause: "Roth, | who serves as envoy, | met
 * Lind". `offset` is where the text begins.
 */
export function clausesOf(
  stretch: Stretch,
  before: Clause | undefined,
  text: string,
  offset: number,
  cues: Cues,
): Clause[] {
  const { start, end, opening, relation, isApposition } = stretch;
  const aside = /^\s?who$/.test(opening) ? NOUN_ASIDE.exec(text.slice(0, start)) : null;
  const isRelative = aside !== null || cues.relative?.words.test(opening) === true;
  const from = before ? before.start - offset : 0;
  const at = goesOnAt(stretch, isRelative, { text, from }, cues);
  const clause = (first: number, last: number, rest: Partial<Clause>): Clause => ({
    ...clauseOf({ start: offset + first, end: offset + last }),
    ...rest,
  });
  const told = {
    ...(relation && { relation }),
    ...(isApposition && { isApposition: true as const }),
  };
  if (!before || at === undefined) {
    const noun = isRelative && before ? NOUN_ASIDE.exec(text.slice(0, start)) : null;
    const ofObject = isRelative && before && { ofObject: true as const };
    return [clause(start, end, { ...told, ...ofObject, ...(noun && { antecedent: offset + noun.index }) })];
  }
  // "Unlike Lind, who was dismissed in July, Berg stayed": what comes behind the comma has its own subject.
  const left = isRelative ? leftOutBefore(text.slice(from, before.end - offset)) : 0;
  // "Roth, a builder who serves as envoy, met": he is called Roth.
  const subject = { start: before.start + left, end: aside ? offset + aside.index : before.end };
  return [
    clause(start, at, { ...told, subject }),
    clause(at, end, {
      ...(left === 0 && { subject }),
      resumes: true,
      ...(before.relation && { relation: before.relation }),
    }),
  ];
}

/** Where the clause before a stretch goes on in it; undefined where it does not. */
function goesOnAt(
  { start, end, opening, isApposition }: Stretch,
  isRelative: boolean,
  { text, from }: { readonly text: string; readonly from: number },
  cues: Cues,
): number | undefined {
  if (isApposition) return text.indexOf(',', start + 1);
  if (isRelative) return resumption(text, { from, start, end }, cues);
  return cues.relative?.narrow?.test(opening) ? secondVerb(text, { from, start, end }, cues) : undefined;
}
