import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { ChosenEvents, Companion } from '../model/card-views.ts';
import type { Event } from '../model/pack.ts';
import { NO_PASSAGE, type Passage } from '../model/page-facts.ts';
import type { JudgedPage, Knowledge } from './page-view.ts';

/** Chips that a card has room for in two lines. */
const MOST_COMPANIONS = 5;

/** Shared events with which a card may begin: fewer leave a card that looks as if no more were known (one of 13 was met). */
const LEAST_SHARED = 3;

/**
 * The page's other people who share events with an entity: the timeline can be filtered by them. Those whose names stand
 * beside it come first, then those of the title, then by how often the page names them.
 */
export function companionsOf(
  { kb }: Knowledge,
  page: JudgedPage,
  entity: string,
  { beside }: Passage = NO_PASSAGE,
): Companion[] {
  const counts = new Map<string, number>();
  for (const { participants } of ownEvents(kb, entity))
    for (const id of new Set(participants)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return page.entities
    .filter(({ id }) => id !== entity && counts.has(id) && kb.entity(id)?.kind === 'person')
    .map(({ id, count, inTitle }) => ({
      id,
      name: kb.entity(id)?.name ?? id,
      count: counts.get(id) ?? 0,
      beside: beside.includes(id),
      onPage: (inTitle ? TITLE : 0) + count,
    }))
    .sort((a, b) => Number(b.beside) - Number(a.beside) || b.onPage - a.onPage)
    .slice(0, MOST_COMPANIONS)
    .map(({ onPage: _, ...companion }) => companion);
}

/**
 * The events that an entity shares with those of its companions with whom it stands together, as long as some event
 * brings all of them together: "Xi and Putin" asks what both did, and a selection of ten names for as many of them as ever
 * met. Null where it stands alone, or where they share too few to fill a card.
 */
export function sharedEvents(
  { kb }: Knowledge,
  entity: string,
  companions: readonly Companion[],
): { readonly companions: readonly string[]; readonly events: readonly Event[] } | null {
  const together: string[] = [];
  let events = ownEvents(kb, entity);
  for (const { id, beside } of companions) {
    const shared = events.filter(({ participants }) => participants.includes(id));
    if (!beside || shared.length < LEAST_SHARED) continue;
    together.push(id);
    events = shared;
  }
  return together.length === 0 ? null : { companions: together, events };
}

/**
 * True where what matters most on the page is one of the shared events. A filter that the reader did not choose may not
 * take that away: beside Xi's name, the card of Li Keqiang had nothing of his death on the page of his funeral.
 */
export function holdStrongest(events: readonly Event[], { strongest }: ChosenEvents): boolean {
  return events.some(({ id }) => id === strongest[0]);
}

/** The events in which an entity has a part: who is merely named in a report shares nothing with those who were there. */
function ownEvents(kb: KnowledgeBase, entity: string): readonly Event[] {
  return kb
    .eventsOf(entity)
    .filter(({ participants, places }) => participants.includes(entity) || places.includes(entity));
}

/** Beyond any count of names on a page that is read by people. */
const TITLE = 1_000;
