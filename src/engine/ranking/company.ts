import type { PageEntity } from '../../model/page-facts.ts';
import type { RankingEntry, RankingIndex } from './ranking-index.ts';
import type { RankingPage } from './ranking-page.ts';
import type { Rarity } from './rarity.ts';
import { COMPANY, FULL_MENTIONS, PLACE } from './tuning.ts';

/** Whose events are measured, and beside which page. */
interface CompanyAsk {
  readonly index: RankingIndex;
  /** How much each tells among the events that are measured. */
  readonly rarity: Rarity;
  /** Id of the entity whose events they are; empty for those of all. */
  readonly entity: string;
  readonly page: RankingPage;
}

/** Measures the company that events share with a page. */
export interface Company {
  /** How much of an event's company is on the page, 0 to 1. */
  valueOf(entry: Pick<RankingEntry, 'companyNumbers' | 'besideNumbers'>): number;
  /** Ids of those who are, the most telling first. */
  sharedBy(entry: Pick<RankingEntry, 'company' | 'beside'>): string[];
}

/**
 * The hovered entity does not count, since it is in all of its events; the others count by how much the page is about
 * them, by whether they stand near the name, and by how rare they are among these events: that China is on both says little.
 */
export function createCompany({ index, rarity, entity, page }: CompanyAsk): Company {
  const { entityNumbers, isPlace } = index;
  const tells = new Float64Array(entityNumbers.size);
  const own = entityNumbers.get(entity) ?? -1;
  const onPage = new Set(page.entities.map(({ id }) => id).filter((id) => id !== entity));
  // What each counts where the page does not name it; the hovered one counts nothing, here or there.
  const worth = rarity.map((rare, number) => rare * (isPlace[number] === 1 ? COMPANY.place : 1));
  for (const named of page.entities) {
    const number = entityNumbers.get(named.id);
    if (number !== undefined && number !== own)
      tells[number] = weightOnPage(named, page) * (worth[number] ?? 0);
  }
  worth[own] = 0;
  return {
    valueOf({ companyNumbers, besideNumbers }) {
      let [met, missed] = [0, 0];
      for (const number of companyNumbers) {
        const tell = tells[number] ?? 0;
        if (tell > 0) met += tell;
        else missed += worth[number] ?? 0;
      }
      for (const number of besideNumbers) {
        const tell = tells[number] ?? 0;
        if (tell > 0) met += COMPANY.beside * tell;
        else missed += COMPANY.beside * (worth[number] ?? 0);
      }
      if (met === 0) return 0;
      return (1 - Math.exp(-met / COMPANY.enough)) * (1 - COMPANY.coverage * (missed / (met + missed)));
    },
    sharedBy({ company, beside }) {
      const tellOf = (id: string): number => tells[entityNumbers.get(id) ?? -1] ?? 0;
      return [...company, ...beside].filter((id) => onPage.has(id)).sort((a, b) => tellOf(b) - tellOf(a));
    },
  };
}

function weightOnPage({ id, count, inTitle }: PageEntity, { near, lead }: RankingPage): number {
  const often = Math.min(1, Math.log(1 + count) / Math.log(1 + FULL_MENTIONS));
  const places = Number(inTitle) + Number(lead.includes(id)) + Number(near.includes(id));
  return often + PLACE * places;
}
