import type { Article } from '../../model/pack.ts';

/** How near a source stands to what it reports. */
export type SourceTier = 'primary' | 'press' | 'secondhand';

/** Tiers from the best to the weakest. */
export const TIERS: readonly SourceTier[] = ['primary', 'press', 'secondhand'];

/** Words of `sourceKind` that make a source second-hand: what it prints was taken from elsewhere or reworded. */
const SECONDHAND = /\b(?:mirror|aggregator|encyclopedia|machine-\w+|weblog)\b/i;

/** Words that make it primary: the party itself, its register, or an agency that others copy. */
const PRIMARY = /\b(?:official|wire|agency)\b/i;

/** The tier of an article by its `sourceKind`; an article without one counts as press, one that is unknown as second-hand. */
export function sourceTier(article: Article | undefined): SourceTier {
  if (article === undefined) return 'secondhand';
  const kind = article.sourceKind ?? '';
  if (SECONDHAND.test(kind)) return 'secondhand';
  return PRIMARY.test(kind) ? 'primary' : 'press';
}
