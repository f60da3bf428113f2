import { byScore, laterFirst, scoreEvents } from '../engine/ranking/rank-events.ts';
import { rankingPage } from '../engine/ranking/ranking-page.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { Event } from '../model/pack.ts';
import { NO_PASSAGE } from '../model/page-facts.ts';
import type { EventView } from '../model/views.ts';
import type { JudgedPage, Knowledge } from './page-view.ts';
import { eventView } from './views.ts';

/** Of two people on a page the timeline holds what brings them together; one alone, or a page of places, gets what is its own. */
const COMPANY = 2;

/**
 * Events on each side of the page's date that its timeline holds. Xi and Putin share 150, and the latest first were plans of some
 * day of a year which had nothing to do with the page; all of somebody is one click away. After it only as many as leave the
 * line of the page in sight: under nine of them it was a screen away.
 */
const MOST = { after: 5, before: 12 };

/**
 * The timeline of a whole page, latest first: the best of the events that at least two of its people share, since all
 * that ever happened to each would be half the corpus for a page that names Xi. A page with fewer people gets the best
 * events of its one, or of its places and organisations.
 */
export function pageStory({ kb, index }: Knowledge, page: JudgedPage): readonly EventView[] {
  const ask = {
    entity: '',
    events: eventsOfPage(kb, page),
    page: rankingPage(page, NO_PASSAGE),
    index,
    knowsUntil: kb.knowsUntil,
  };
  const scored = scoreEvents(ask, MOST.before);
  const after = scored
    .filter(({ next }) => next)
    .sort(byScore)
    .slice(0, MOST.after);
  return [...after, ...scored.filter(({ next }) => !next)]
    .sort(laterFirst)
    .map(({ event, next }) => eventView(kb, event, next));
}

function eventsOfPage(kb: KnowledgeBase, { entities }: JudgedPage): readonly Event[] {
  const ids = entities.map(({ id }) => id);
  const people = new Set(ids.filter((id) => kb.entity(id)?.kind === 'person'));
  const about = people.size > 0 ? [...people] : ids;
  const events = [...new Set(about.flatMap((id) => kb.eventsOf(id)))];
  if (people.size < COMPANY) return events;
  return events.filter(({ participants }) => participants.filter((id) => people.has(id)).length >= COMPANY);
}
