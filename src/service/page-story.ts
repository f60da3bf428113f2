import { isNext } from '../engine/ranking/now-line.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import { compareEdtf, knownEdtf } from '../model/edtf.ts';
import type { Event } from '../model/pack.ts';
import type { EventView } from '../model/views.ts';
import type { JudgedPage, Knowledge } from './page-view.ts';
import { eventView } from './views.ts';

/** Of two people on a page the timeline holds what brings them together; one alone, or a page of places, gets all of its own. */
const COMPANY = 2;

/**
 * The timeline of a whole page, latest first: the events that at least two of its people share, since all that ever
 * happened to each would be half the corpus for a page that names Xi. A page with fewer people gets every event of its one,
 * or of its places and organisations.
 */
export function pageStory({ kb, index }: Knowledge, page: JudgedPage): readonly EventView[] {
  const pageDate = page.date === null ? null : knownEdtf(page.date.edtf);
  return eventsOfPage(kb, page)
    .map((event) => ({ event, date: knownEdtf(event.date) }))
    .toSorted((a, b) => compareEdtf(b.date, a.date))
    .map(({ event }) => eventView(kb, event, pageDate !== null && isNext(index.entryOf(event), pageDate)));
}

function eventsOfPage(kb: KnowledgeBase, { entities }: JudgedPage): readonly Event[] {
  const ids = entities.map(({ id }) => id);
  const people = new Set(ids.filter((id) => kb.entity(id)?.kind === 'person'));
  const about = people.size > 0 ? [...people] : ids;
  const events = [...new Set(about.flatMap((id) => kb.eventsOf(id)))];
  if (people.size < COMPANY) return events;
  return events.filter(({ participants }) => participants.filter((id) => people.has(id)).length >= COMPANY);
}
