import * as v from 'valibot';
import goldFile from './gold.json' with { type: 'json' };

const FactKey = v.pipe(v.string(), v.regex(/^[a-z0-9-]+#\d+$/));

const Judgement = v.strictObject({
  /** The fact that was drawn. */
  fact: FactKey,
  part: v.picklist(['tuning', 'held-out']),
  /** Every other fact that tells of the same event, in order of their keys. */
  same: v.array(FactKey),
  /** What could be judged otherwise; only where it is a close call. */
  doubt: v.optional(v.string()),
});

/** What a reader judged of one fact. */
export type Judgement = v.InferOutput<typeof Judgement>;

/** The gold as committed: the seed of its draw and one judgement for each fact drawn, in the order of the draw. */
export const GOLD = v.parse(v.strictObject({ seed: v.number(), judgements: v.array(Judgement) }), goldFile);

/**
 * Where judgements contradict each other, one sentence each. No fact may tell of two events: from that follow symmetry
 * (B lists A if A lists B) and transitivity, also by way of facts that were not drawn.
 */
export function contradictions(judgements: readonly Judgement[]): string[] {
  const faults: string[] = [];
  const eventOf = new Map<string, string>();
  for (const { fact, same } of judgements) {
    const members = [fact, ...same];
    const event = members.toSorted().join(' ');
    if (new Set(members).size < members.length) faults.push(`${fact}: lists a fact twice, or itself`);
    for (const member of members) {
      if ((eventOf.get(member) ?? event) !== event)
        faults.push(`${fact}: ${member} is also in another event`);
      eventOf.set(member, event);
    }
  }
  return faults;
}
