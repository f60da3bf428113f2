import { chooseDiverse, poolFor } from '../engine/ranking/diverse.ts';
import { laterFirst, type RankedEvent, scoreEvents } from '../engine/ranking/rank-events.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { Event } from '../model/pack.ts';
import type { EventView } from '../model/views.ts';
import { isFarOff } from './far-off.ts';
import { atLarge, type JudgedPage, type Knowledge } from './page-view.ts';
import { eventView } from './views.ts';

/** Two people on a page the timeline holds what brings them together; one alone, or a page of places, gets what is its own. */
const COMPANY = 2;

/**
 * Events on each side of the page's date that its timeline holds. Xi and Putin share 150, and the latest first were plans of some
 * day of a year which had nothing to do with the page; all of somebody is one click away. After it only as many as leave the
 * line of the page in sight: under nine of them it was a screen away.
 */
const MOST = { after: 5, before: 12 };

/**
 * The timeline of a whole page, latest first: the best of the events that at least two of its people share and of those of the
 * one whom it is foremost about, since all that ever happened to each would be half the corpus for a page that names Xi. A page
 * with fewer people gets the best events of its one, or of its places and organisations. What lies far off and the second
 * row of one visit give way.
 */
export function pageStory({ kb, index }: Knowledge, page: JudgedPage): readonly EventView[] {
  const ask = {
    entity: '',
    events: eventsOfPage(kb, page),
    page: atLarge(page),
    index,
    knowsUntil: kb.knowsUntil,
  };
  const near = scoreEvents(ask, poolFor(MOST.before)).filter((one) => !isFarOff(one, page));
  const side = (next: boolean, most: number): RankedEvent[] =>
    chooseDiverse(
      near.filter((one) => one.next === next),
      most,
      '',
    );
  return [...side(true, MOST.after), ...side(false, MOST.before)]
    .sort(laterFirst)
    .map(({ event, next }) => eventView(kb, event, next));
}

function eventsOfPage(kb: KnowledgeBase, { entities }: JudgedPage): readonly Event[] {
  const people = entities.filter(({ id }) => kb.entity(id)?.kind === 'person');
  const about = people.length > 0 ? people : entities;
  const events = [...new Set(about.flatMap(({ id }) => kb.eventsOf(id)))];
  if (people.length < COMPANY) return events;
  const ids = new Set(people.map(({ id }) => id));
  const foremost = (people.find(({ inTitle }) => inTitle) ?? people[0])?.id ?? '';
  return events.filter(
    ({ participants }) =>
      participants.includes(foremost) || participants.filter((id) => ids.has(id)).length >= COMPANY,
  );
}
