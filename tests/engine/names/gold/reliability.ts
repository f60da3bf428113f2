import type { Mention } from '../../../../src/model/mention.ts';
import { fits, type JudgedPage } from './score.ts';

/** How often mentions of one confidence were right. */
export interface Reliability {
  readonly confidence: number;
  readonly made: number;
  /** For a mark: of the right entity. For "not sure": the right one was among its candidates. */
  readonly right: number;
}

/** A page with what was found on it. */
export interface ReadPage {
  readonly page: JudgedPage;
  readonly found: readonly Mention[];
}

/** For each confidence, highest first, how often it was right; what readers would differ on is left out. */
export function reliabilityOf(pages: readonly ReadPage[]): Reliability[] {
  const rows = new Map<number, { made: number; right: number }>();
  for (const { page, found } of pages) {
    for (const mention of found) {
      const { start, end, confidence, candidates } = mention;
      if (end > (page.until ?? end)) continue;
      const at = page.mentions.filter((gold) => gold.start < end && gold.start + gold.surface.length > start);
      if (at.some(({ unsure }) => unsure)) continue;
      const row = rows.get(confidence) ?? { made: 0, right: 0 };
      row.made++;
      const isRight = at.some(
        (gold) => gold.entity !== undefined && candidates.includes(gold.entity) && fits(mention, gold),
      );
      if (isRight) row.right++;
      rows.set(confidence, row);
    }
  }
  return [...rows]
    .map(([confidence, row]) => ({ confidence, ...row }))
    .sort((a, b) => b.confidence - a.confidence);
}
