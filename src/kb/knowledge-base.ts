import { isoDay } from '../model/civil-day.ts';
import { anchorDay, compareEdtf, knownEdtf } from '../model/edtf.ts';
import { type Article, type Entity, type Event, namesOf, type Pack } from '../model/pack.ts';

/** Lookups over a pack. Ids are unique in it; order within the lists is the pack's own. */
export interface KnowledgeBase {
  readonly pack: Pack;
  readonly entities: readonly Entity[];
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  /** The last day (EDTF) that the corpus is sure to know of: that of its newest news or event; empty for an empty pack. */
  readonly knowsUntil: string;
  entity(id: string): Entity | undefined;
  article(id: string): Article | undefined;
  event(id: string): Event | undefined;
  /** An entity by id, canonical name, or a name that no other entity claims (case does not matter). */
  findEntity(nameOrId: string): Entity | undefined;
  /**
   * The events an entity takes part in, of a country those of its people too, that happen there or in a place within it, or whose
   * reports name it besides; latest first.
   */
  eventsOf(entityId: string): readonly Event[];
}

/** Opens a pack for lookups. Tables by name and by entity are made when first asked for: a cold background must answer fast. */
export function openKnowledgeBase(pack: Pack): KnowledgeBase {
  const entities = byId(pack.entities);
  const articles = byId(pack.articles);
  const events = byId(pack.events);
  const byName = once(() => nameTable(pack.entities));
  const byEntity = once(() => eventTable(pack.events, entities));
  return {
    pack,
    entities: pack.entities,
    articles: pack.articles,
    events: pack.events,
    knowsUntil: lastKnownDay(pack),
    entity: (id) => entities.get(id),
    article: (id) => articles.get(id),
    event: (id) => events.get(id),
    findEntity: (nameOrId) => entities.get(nameOrId) ?? byName().get(nameOrId.toLowerCase()) ?? undefined,
    eventsOf: (entityId) => byEntity().get(entityId) ?? [],
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Names in lower case; null where several entities claim one. A canonical name beats all others. */
function nameTable(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const [canonical, others] = [new Map<string, Entity | null>(), new Map<string, Entity | null>()];
  for (const entity of entities) {
    claim(canonical, entity.name, entity);
    for (const name of namesOf(entity)) claim(others, name.text, entity);
  }
  return new Map([...others, ...canonical]);
}

function claim(table: Map<string, Entity | null>, name: string, entity: Entity): void {
  const key = name.toLowerCase();
  const holder = table.get(key);
  table.set(key, holder === undefined || holder === entity ? entity : null);
}

function eventTable(
  events: readonly Event[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, readonly Event[]> {
  const latestFirst = events
    .map((event) => ({ event, date: knownEdtf(event.date) }))
    .toSorted((a, b) => compareEdtf(b.date, a.date));
  const table = new Map<string, Event[]>();
  for (const { event } of latestFirst)
    for (const id of entitiesOf(event, entities)) {
      const own = table.get(id);
      if (own === undefined) table.set(id, [event]);
      else own.push(event);
    }
  return table;
}

function entitiesOf(event: Event, entities: ReadonlyMap<string, Entity>): Set<string> {
  const places = placesOf(event, (id) => entities.get(id));
  const named = event.reports.flatMap(({ alsoNames = [] }) => alsoNames);
  return new Set([...event.participants, ...places, ...named]);
}

/**
 * The places (ids) that an event is of: where it was, the countries of those who take part, and the larger places in which these
 * lie. A reader who hovers China wants the visit to Beijing, and on a page about Scholz in Beijing whoever hovers Germany wants it too.
 */
export function placesOf(
  { participants, places }: Pick<Event, 'participants' | 'places'>,
  entity: (id: string) => Entity | undefined,
): ReadonlySet<string> {
  const around = new Set([...places, ...participants.flatMap((id) => entity(id)?.of ?? [])]);
  // A set grows while it is walked; a pack in which a place lies in itself ends all the same.
  for (const place of around) {
    const larger = entity(place)?.within;
    if (larger !== undefined) around.add(larger);
  }
  return around;
}

/** From the newest article with news and from what happened, of which an undated one may tell; without either from whatever there is. */
function lastKnownDay({ articles, events }: Pack): string {
  const newestFirst = articles
    .flatMap(({ id, published }) =>
      published === undefined ? [] : [{ id, day: anchorDay(knownEdtf(published)) }],
    )
    .toSorted((a, b) => b.day - a.day);
  const news = newestFirst.find(({ id, day }) => isNews(id, day, events));
  const happened = events.filter(({ status }) => status === 'happened');
  // To parse the days of all events would cost a cold background some ms; those of earlier years cannot be the last.
  const year = news ? isoDay(news.day).slice(0, 4) : '';
  const told = news || happened.length > 0 ? happened : events;
  const days = told.filter(({ date }) => date >= year).map(({ date }) => anchorDay(knownEdtf(date)));
  if (news) days.push(news.day);
  return days.length === 0 ? '' : isoDay(Math.max(...days));
}

/** Days after which nobody reports a thing as news any more. */
const NEWS = 31;

/**
 * False for an article that tells of nothing within a month of its day: "known until July 2026" was the day on which a register of
 * 2013 to 2025 had been looked up. True where it tells no event at all.
 */
function isNews(article: string, day: number, events: readonly Event[]): boolean {
  const told = events.filter(({ reports }) => reports.some((report) => report.article === article));
  return told.length === 0 || told.some(({ date }) => knownEdtf(date).latest >= day - NEWS);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
