import { publicationDate } from '../engine/publication-date/publication-date.ts';
import { isNext } from '../engine/ranking/now-line.ts';
import type { Rarity } from '../engine/ranking/rarity.ts';
import { type CardSelection, selectForCard } from '../engine/ranking/select-for-card.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import { knownEdtf } from '../model/edtf.ts';
import type { Event } from '../model/pack.ts';
import type { PageContext, PageDate, PageEntity } from '../model/page-facts.ts';
import type { PageContent, PageEntityView } from '../model/views.ts';
import { entityView } from './views.ts';

/** The knowledge base with what ranking counts once over all of it. */
export interface Knowledge {
  readonly kb: KnowledgeBase;
  readonly rarity: Rarity;
}

/** The page context with its date judged, and only entities that the knowledge base has. */
export interface JudgedPage {
  readonly date: PageDate | null;
  readonly entities: readonly PageEntity[];
}

/** Judges what a page says of itself. */
export function judgePage({ kb }: Knowledge, page: PageContext): JudgedPage {
  return {
    date: publicationDate(page.facts),
    entities: page.entities.filter(({ id }) => kb.entity(id) !== undefined),
  };
}

/** The events of an entity that a card on this page shows first. */
export function selectOn({ kb, rarity }: Knowledge, page: JudgedPage, entity: string): CardSelection {
  return selectForCard({
    entity,
    events: kb.eventsOf(entity),
    pageDate: page.date,
    pageEntities: page.entities,
    rarity,
    knowsUntil: kb.knowsUntil,
  });
}

/** What the popup shows of a page: each name with its one line, and how much has happened since. */
export function pageContent(knowledge: Knowledge, page: JudgedPage): PageContent {
  if (page.entities.length === 0) return { kind: 'no-names' };
  // The people of a page share its story: the same line under each would tell it once and hide the rest.
  const told = new Set<Event>();
  return {
    kind: 'names',
    pageDate: page.date,
    entities: page.entities.flatMap((one) => pageEntityView(knowledge, page, one, told)),
    nextCount: countNext(knowledge, page),
  };
}

function pageEntityView(
  knowledge: Knowledge,
  page: JudgedPage,
  { id, count }: PageEntity,
  told: Set<Event>,
): PageEntityView[] {
  const entity = knowledge.kb.entity(id);
  if (!entity) return [];
  const { after, before } = selectOn(knowledge, page, id);
  const byScore = [after, before].flatMap((side) => side.toSorted((a, b) => b.score - a.score));
  const best = byScore.find(({ event }) => !told.has(event)) ?? byScore[0];
  if (best) told.add(best.event);
  const headline = best && { next: best.next, date: best.event.date, title: best.event.title };
  return [{ entity: entityView(entity), count, ...(headline ? { headline } : {}) }];
}

/** Each event after the page's date once, though several of the page's people may share it. */
function countNext({ kb }: Knowledge, page: JudgedPage): number {
  if (page.date === null) return 0;
  const date = knownEdtf(page.date.edtf);
  const next = page.entities.flatMap(({ id }) => kb.eventsOf(id)).filter((event) => isNext(event, date));
  return new Set(next).size;
}
