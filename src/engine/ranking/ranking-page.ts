import type { PageDate, PageEntity, Passage } from '../../model/page-facts.ts';
import { readDates } from '../dates/read-dates.ts';

/** A page as ranking reads it, around one mention. */
export interface RankingPage {
  /** When it was published, EDTF; null where it does not say. */
  readonly date: Pick<PageDate, 'edtf'> | null;
  /** Whom it names. */
  readonly entities: readonly PageEntity[];
  /** BCP 47; empty where nobody knows. */
  readonly language: string;
  readonly title: string;
  /** The text around the name: its sentence, or those that name the entity. Empty where that is not known. */
  readonly passage: string;
  /** Ids of those who are named in the passage. */
  readonly near: readonly string[];
  /** Ids of those who are named in the first paragraphs. */
  readonly lead: readonly string[];
  /** The days that the passage and the title name, EDTF. */
  readonly dates: readonly string[];
}

/** What a page says of itself, and whom it names. */
export type PageAtLarge = Pick<RankingPage, 'date' | 'entities' | 'language' | 'title'>;

/** A page around one passage; reads the days that this and the title name. */
export function rankingPage(page: PageAtLarge, { text, near, lead }: Omit<Passage, 'beside'>): RankingPage {
  const { date, entities, language, title } = page;
  const named = readDates(`${title}\n${text}`, { published: date?.edtf ?? null, language });
  return {
    date,
    entities,
    language,
    title,
    passage: text,
    near,
    lead,
    dates: named.flatMap(({ edtf }) => edtf ?? []),
  };
}
