import * as v from 'valibot';
import { createSearchIndex, type SearchIndex } from '../../../src/engine/search/search-index.ts';
import { Article, Entity, Event } from '../../../src/model/pack.ts';

/** A small world to ask about; none of it is from the corpus. */
const ENTITIES = v.parse(v.array(Entity), [
  { id: 'ada', kind: 'person', name: 'Ada Amsel', names: ['Ada'], description: 'President of Valley' },
  { id: 'bo', kind: 'person', name: 'Bo Birk', names: ['Bo'], description: 'Foreign minister of Harbour' },
  { id: 'cy', kind: 'person', name: 'Cy Cole', names: ['Cy'] },
  { id: 'valley', kind: 'place', name: 'Valley', description: 'Country' },
  { id: 'millton', kind: 'place', name: 'Millton', description: 'Town in Valley', within: 'valley' },
  { id: 'harbour', kind: 'place', name: 'Harbour', description: 'Country' },
  { id: 'quay', kind: 'place', name: 'Quay', description: 'Town in Harbour', within: 'harbour' },
]);

/** An index of the small world with these events; each is told by one report unless it brings its own. */
export function valleyWith(...events: readonly Partial<Event>[]): SearchIndex {
  return createSearchIndex({
    entities: ENTITIES,
    articles: v.parse(v.array(Article), [{ id: 'post', title: 'Harbour Post' }]),
    events: events.map((event, at) => eventOf({ id: `event-${at}`, ...event })),
  });
}

/** The same small world with its people described so; whoever is not is a painter. */
export function describedAs(valley: SearchIndex, described: Readonly<Record<string, string>>): SearchIndex {
  const entities = valley.entities.map((one) =>
    one.kind === 'person' ? { ...one, description: described[one.id] ?? 'Painter.' } : one,
  );
  return { ...valley, entities };
}

/** An event with what it does not say filled in. */
export function eventOf(event: Partial<Event>): Event {
  const { title = 'Something', date = '2023-05-01', status = 'happened' } = event;
  const { participants = [], places = [] } = event;
  const report = { article: 'post', date, status, summary: title, participants, places };
  return v.parse(Event, { id: 'event', title, date, status, reports: [report], ...event });
}

/** The number of an entity of the small world. */
export function numberOf(id: string): number {
  return ENTITIES.findIndex((entity) => entity.id === id);
}
