import { publicationDate } from '../engine/publication-date/publication-date.ts';
import type { RankedEvent } from '../engine/ranking/rank-events.ts';
import type { RankingIndex } from '../engine/ranking/ranking-index.ts';
import { NO_PASSAGE, type PageAtLarge, rankingPage } from '../engine/ranking/ranking-page.ts';
import { type CardSelection, selectForCard } from '../engine/ranking/select-for-card.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { Entity, Event } from '../model/pack.ts';
import type { PageContext, PageDate, Passage } from '../model/page-facts.ts';
import type { PageContent, PageEntityView } from '../model/views.ts';
import { entityView } from './views.ts';

/** The knowledge base with what ranking counts once over all of it. */
export interface Knowledge {
  readonly kb: KnowledgeBase;
  readonly index: RankingIndex;
}

/** The page context with its date judged, and only entities that the knowledge base has. */
export interface JudgedPage extends PageAtLarge {
  readonly date: PageDate | null;
}

/** Judges what a page says of itself. */
export function judgePage({ kb }: Knowledge, page: PageContext): JudgedPage {
  return {
    date: publicationDate(page.facts),
    entities: page.entities.filter(({ id }) => kb.entity(id) !== undefined),
    language: page.facts.language,
    title: page.facts.title,
  };
}

/** The events of an entity that a card on this page shows first, for a mention that stands in a passage of it. */
export function selectOn(
  { kb, index }: Knowledge,
  page: JudgedPage,
  entity: string,
  passage: Passage = NO_PASSAGE,
): CardSelection {
  const events = kb.eventsOf(entity);
  return selectForCard({
    entity,
    events,
    page: rankingPage(page, passage),
    index,
    knowsUntil: kb.knowsUntil,
  });
}

/** The most names of a page that the popup lists, most named first: more than a reader scrolls through. */
const MOST_LISTED = 40;

interface Listed {
  readonly entity: Entity;
  readonly count: number;
  readonly selection: CardSelection;
}

/** What the popup shows of a page: each name with its one line, and how much of their story came after it. */
export function pageContent(knowledge: Knowledge, page: JudgedPage): PageContent {
  if (page.entities.length === 0) return { kind: 'no-names' };
  const listed = page.entities.slice(0, MOST_LISTED).flatMap(({ id, count }): Listed[] => {
    const entity = knowledge.kb.entity(id);
    return entity ? [{ entity, count, selection: selectOn(knowledge, page, id) }] : [];
  });
  // The people of a page share its story: the same line under each would tell it once and hide the rest.
  const told = new Set<Event>();
  return {
    kind: 'names',
    pageDate: page.date,
    entities: listed.map((one) => pageEntityView(one, told)),
    nextCount: countNext(listed),
  };
}

function pageEntityView({ entity, count, selection }: Listed, told: Set<Event>): PageEntityView {
  const byScore = [selection.after, selection.before].flatMap((side) =>
    side.toSorted((a, b) => b.score - a.score),
  );
  const best = byScore.find(({ event }) => !told.has(event)) ?? byScore[0];
  if (best) told.add(best.event);
  const headline = best && { next: best.next, date: best.event.date, title: best.event.title };
  return { entity: entityView(entity), count, ...(headline ? { headline } : {}) };
}

/**
 * How many of the events that the cards of a page show after its date bring two of its people together again, each
 * counted once. All that ever came after would be hundreds for a page that names a country.
 */
function countNext(listed: readonly Listed[]): number {
  const people = new Set(
    listed.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => entity.id),
  );
  const isTheirs = ({ event }: RankedEvent): boolean =>
    people.size < 2 || event.participants.filter((id) => people.has(id)).length > 1;
  const next = listed.flatMap(({ selection }) => selection.after).filter(isTheirs);
  return new Set(next.map(({ event }) => event)).size;
}
