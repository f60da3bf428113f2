import type { Judgement } from './gold.ts';
import { READ_ANEW, RETOLD } from './retold.ts';

/** How far groups of reports agree with the gold, over pairs of a drawn fact and any other. */
export interface GroupingFigures {
  readonly precision: number;
  readonly recall: number;
  /** Pairs that groups and gold have, only the groups have, only the gold has. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** The four largest events hold two fifths of the pairs: they have this many facts or more. */
export const LARGE_EVENT = 16;

/** Measures groups, given as lists of report keys, by some of the judgements. */
export function measureGroups(
  groups: readonly (readonly string[])[],
  judgements: readonly Judgement[],
): GroupingFigures {
  const groupOf = new Map(groups.flatMap((keys) => keys.map((key) => [key, keys])));
  const judged = new Set(RETOLD.values());
  let [right, wrong, missed] = [0, 0, 0];
  for (const { fact, same } of judgements) {
    const key = keyOf(fact);
    const expected = new Set(same.map(keyOf).filter((other) => other !== undefined));
    if (key === undefined) continue;
    const found = (groupOf.get(key) ?? []).filter(
      (other) => other !== key && (!READ_ANEW.has(articleOf(other)) || judged.has(other)),
    );
    const hits = found.filter((other) => expected.has(other)).length;
    right += hits;
    wrong += found.length - hits;
    missed += expected.size - hits;
  }
  return { precision: right / (right + wrong), recall: right / (right + missed), right, wrong, missed };
}

/** What the groups of the compiled corpus say of each of their reports, but for groups that some judgements touch: training for a grouper. */
export function editorsJudgements(
  groups: readonly (readonly string[])[],
  untouched: readonly Judgement[],
): Judgement[] {
  const touched = new Set(
    untouched.flatMap(({ fact, same }) => [fact, ...same].map((key) => keyOf(key) ?? key)),
  );
  return groups
    .filter((keys) => !keys.some((key) => touched.has(key)))
    .flatMap((keys) =>
      keys
        .filter((key) => !READ_ANEW.has(articleOf(key)))
        .map((fact) => ({ fact, part: 'tuning' as const, same: keys.filter((key) => key !== fact) })),
    );
}

/** The key of the report that tells a judged fact; undefined where another report tells it along. */
function keyOf(fact: string): string | undefined {
  return READ_ANEW.has(articleOf(fact)) ? RETOLD.get(fact) : fact;
}

function articleOf(key: string): string {
  return key.slice(0, key.indexOf('#'));
}
