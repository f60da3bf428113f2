import type { Event } from '../../model/pack.ts';
import type { PageEntity } from '../../model/page-facts.ts';
import { factsOf } from './event-facts.ts';
import type { Rarity } from './rarity.ts';
import { ENOUGH_COMPANY, FULL_MENTIONS, IN_TITLE, NAMED_BESIDE, SHARE_OF_COVERAGE } from './tuning.ts';

/** How much of an event's company is on the page. */
export interface Company {
  /** 0 to 1. */
  readonly value: number;
  /** Ids of those who are, the most telling first. */
  readonly shared: readonly string[];
}

const NONE: Company = { value: 0, shared: [] };

/**
 * Measures the company that events share with a page. The hovered entity does not count, since it is in all of them;
 * the others count by how much the page is about them and how rare they are: that China is on both says little.
 */
export function createCompany(
  entity: string,
  pageEntities: readonly PageEntity[],
  rarity: Rarity,
): (event: Event) => Company {
  const tells = new Map(
    pageEntities
      .filter(({ id }) => id !== entity)
      .map((onPage): [string, number] => [onPage.id, weightOnPage(onPage) * rarity(onPage.id)]),
  );
  return (event) => {
    const { company, beside } = factsOf(event);
    const shared: [id: string, tell: number][] = [];
    let missed = 0;
    const count = (id: string, factor: number): void => {
      const tell = tells.get(id);
      if (tell !== undefined) shared.push([id, factor * tell]);
      else if (id !== entity) missed += factor * rarity(id);
    };
    for (const id of company) count(id, 1);
    for (const id of beside) count(id, NAMED_BESIDE);
    if (shared.length === 0) return NONE;
    const met = shared.reduce((sum, [, tell]) => sum + tell, 0);
    const enough = 1 - Math.exp(-met / ENOUGH_COMPANY);
    const coverage = 1 - SHARE_OF_COVERAGE * (missed / (met + missed || 1));
    return { value: enough * coverage, shared: shared.sort((a, b) => b[1] - a[1]).map(([id]) => id) };
  };
}

function weightOnPage({ count, inTitle }: PageEntity): number {
  const often = Math.min(1, Math.log(1 + count) / Math.log(1 + FULL_MENTIONS));
  return inTitle ? often + IN_TITLE : often;
}
