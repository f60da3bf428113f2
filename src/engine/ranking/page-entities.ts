import type { Mention } from '../../model/mention.ts';
import type { PageEntity } from '../../model/page-facts.ts';

/** The entities that a text names, most named first; `inTitle` says of a mention whether it stands in the title. */
export function pageEntitiesOf(
  mentions: readonly Mention[],
  inTitle: (mention: Mention) => boolean,
): PageEntity[] {
  const counts = new Map<string, { count: number; inTitle: boolean }>();
  for (const mention of mentions) {
    if (mention.entity === null) continue;
    const entry = counts.get(mention.entity) ?? { count: 0, inTitle: false };
    counts.set(mention.entity, { count: entry.count + 1, inTitle: entry.inTitle || inTitle(mention) });
  }
  return [...counts].map(([id, entry]) => ({ id, ...entry })).toSorted((a, b) => b.count - a.count);
}
