import { guessLanguage } from '../engine/language/guess-language.ts';
import { publicationDate } from '../engine/publication-date/publication-date.ts';
import type { RankingIndex } from '../engine/ranking/ranking-index.ts';
import {
  type NamedPassage,
  type PageAtLarge,
  type RankingPage,
  rankingPage,
} from '../engine/ranking/ranking-page.ts';
import { type CardSelection, selectForCard } from '../engine/ranking/select-for-card.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { Event } from '../model/pack.ts';
import { NO_PASSAGE, type PageContext, type PageDate } from '../model/page-facts.ts';

/** The knowledge base with what ranking counts once over all of it. */
export interface Knowledge {
  readonly kb: KnowledgeBase;
  readonly index: RankingIndex;
}

/** The page context with its date judged, and only entities that the knowledge base has. */
export interface JudgedPage extends PageAtLarge {
  readonly date: PageDate | null;
}

/**
 * Judges what a page says of itself; `passage`: words of it from which its language is guessed where it says none, as many of
 * Chinese news do: no date of theirs was read.
 */
export function judgePage({ kb }: Knowledge, page: PageContext, passage = ''): JudgedPage {
  const { language, title } = page.facts;
  return {
    date: publicationDate(page.facts),
    entities: page.entities.filter(({ id }) => kb.entity(id) !== undefined),
    language: language || guessLanguage(`${title}\n${passage}`),
    title,
  };
}

/** Whom a page is about: its people; where it has none its places and organisations. */
export function aboutOf(kb: KnowledgeBase, { entities }: JudgedPage) {
  const people = entities.filter(({ id }) => kb.entity(id)?.kind === 'person');
  return { people, about: people.length > 0 ? people : entities };
}

/** The events of all whom a page is about. */
export function eventsOfPage(kb: KnowledgeBase, page: JudgedPage): Event[] {
  const { about } = aboutOf(kb, page);
  return [...new Set(about.flatMap(({ id }) => kb.eventsOf(id)))];
}

/** The events of an entity, or of some of them, that a card on this page shows first, for a mention that stands in a passage of it. */
export function selectOn(
  { kb, index }: Knowledge,
  page: JudgedPage,
  entity: string,
  passage: NamedPassage = NO_PASSAGE,
  events: readonly Event[] = kb.eventsOf(entity),
): CardSelection {
  return selectForCard({
    entity,
    events,
    page: passage === NO_PASSAGE ? atLarge(page) : rankingPage(page, passage),
    index,
    knowsUntil: kb.knowsUntil,
  });
}

/** A page around no passage, read once: the popup asks for each of forty names, and dates and time of the page are the same for all. */
const known = new WeakMap<JudgedPage, RankingPage>();

/** A page as a whole, around none of its names. */
export function atLarge(page: JudgedPage): RankingPage {
  const found = known.get(page) ?? rankingPage(page, NO_PASSAGE);
  known.set(page, found);
  return found;
}
