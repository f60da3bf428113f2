import { plannedDates } from '../engine/events/planned-dates.ts';
import { isOverdue } from '../engine/ranking/now-line.ts';
import { parseQuery, searchParsed } from '../engine/search/search.ts';
import type { SearchIndex } from '../engine/search/search-index.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { Handlers } from '../messaging/serve.ts';
import { compareEdtf, knownEdtf } from '../model/edtf.ts';
import type {
  EntityPageView,
  EventPageView,
  LibraryEvent,
  LibraryFinds,
  LibraryOverview,
} from '../model/library-views.ts';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import { type Entity, type Event, namesOf } from '../model/pack.ts';
import { fail, ok } from '../model/result.ts';
import type { EventRef } from '../model/views.ts';
import { isMonthFirst } from './date-order.ts';
import { GONE } from './gone.ts';
import { lessOf } from './left-out.ts';
import type { Knowledge } from './page-view.ts';
import { today } from './today.ts';
import { articleView, entityView, eventRef, eventView } from './views.ts';

/** Articles above the timeline of what a query finds: enough to see the one that is meant; the events are all there. */
const MOST_ARTICLES = 12;

/** The library page's use cases: the whole corpus at once, what a query finds in it, and the pages of one thing. */
export function libraryHandlers(
  knowledge: () => Promise<Knowledge>,
  searchIndex: () => Promise<SearchIndex>,
): Handlers {
  return {
    async 'library.overview'() {
      // Some 45 ms of work at the full corpus: done while the reader looks at the rows, before the first key.
      setTimeout(() => void searchIndex().catch(() => undefined));
      return ok(overviewOf((await knowledge()).kb));
    },

    async 'library.find'({ query }) {
      return ok(findsOf((await knowledge()).kb, await searchIndex(), query));
    },

    async 'library.event'({ event: id }) {
      const { kb } = await knowledge();
      const event = kb.event(id);
      return event ? ok(eventPage(kb, event)) : fail(GONE);
    },

    async 'library.entity'({ entity: id }) {
      const entity = (await knowledge()).kb.entity(id);
      return entity ? ok(entityPage(entity)) : fail(GONE);
    },
  };
}

function overviewOf(kb: KnowledgeBase): LibraryOverview {
  const day = today();
  const events = kb.events
    .map((event) => ({ event, date: knownEdtf(event.date) }))
    .toSorted((a, b) => compareEdtf(b.date, a.date))
    .map(({ event }) => libraryEvent(kb, event, isOverdue(event, kb.knowsUntil, day)));
  const named = new Set(events.flatMap(({ entities }) => entities));
  return {
    events,
    entities: kb.entities.filter(({ id }) => named.has(id)).map(({ id, kind, name }) => ({ id, kind, name })),
    knowsUntil: kb.knowsUntil,
  };
}

function libraryEvent(kb: KnowledgeBase, event: Event, overdue: boolean): LibraryEvent {
  const { id, title, date, status, participants, places, reports, disagreements = [] } = event;
  const about = [...participants, ...places, ...reports.flatMap(({ alsoNames = [] }) => alsoNames)];
  const articles = [...new Set(reports.map(({ article }) => article))].flatMap(
    (key) => kb.article(key) ?? [],
  );
  return {
    id,
    title,
    date,
    inferred: isInferred(event),
    status,
    overdue,
    entities: [...new Set(about)].filter((key) => kb.entity(key) !== undefined),
    disagreements: disagreements.map((one) => ({ about: one.about })),
    plannedFor: plannedDates(event),
    articleCount: articles.length,
    publisher: articles.length === 1 ? (articles[0]?.publisher ?? '') : '',
  };
}

/** True where reports give the event's own date, and each that says how it knows it has inferred it. */
function isInferred({ date, reports }: Event): boolean {
  const ways = reports.filter((report) => report.date === date).flatMap(({ known }) => known ?? []);
  return ways.length > 0 && ways.every((known) => known === 'inferred');
}

function findsOf(kb: KnowledgeBase, index: SearchIndex, query: string): LibraryFinds {
  const parsed = parseQuery(index, query, { today: today(), isMonthFirst: isMonthFirst() });
  const whole = searchParsed(index, parsed, { limit: Number.POSITIVE_INFINITY });
  const { most, leftOut } = lessOf(index, parsed, whole, whole.events.count > 0);
  const { chips, events } = most
    ? searchParsed(index, most.parsed, { limit: Number.POSITIVE_INFINITY })
    : whole;
  const { articles } = whole;
  return {
    query,
    chips,
    ...(leftOut ? { leftOut } : {}),
    ...(parsed.isCut || query.length >= LONGEST_QUERY ? { isCut: true } : {}),
    events: events.hits.map(({ id }) => id),
    articles: articles.hits
      .slice(0, MOST_ARTICLES)
      .flatMap(({ id }) => kb.article(id) ?? [])
      .map(articleView),
    articleCount: articles.count,
  };
}

function eventPage(kb: KnowledgeBase, event: Event): EventPageView {
  const { id, replacedBy, parts = [] } = event;
  const refs = (ids: readonly string[]): EventRef[] =>
    ids.flatMap((key) => kb.event(key) ?? []).map(eventRef);
  return {
    event: eventView(kb, event, false),
    replacedBy: replacedBy === undefined ? [] : refs([replacedBy]),
    replaces: kb.events.filter((other) => other.replacedBy === id).map(eventRef),
    parts: refs(parts),
    partOf: kb.events.filter((other) => other.parts?.includes(id)).map(eventRef),
  };
}

function entityPage(entity: Entity): EntityPageView {
  const view = entityView(entity);
  const shown = new Set([view.name, view.nativeName?.text]);
  return {
    entity: view,
    otherNames: namesOf(entity)
      .filter((name) => !shown.has(name.text))
      .map(({ text, language, unchecked = false }) => ({
        text,
        unchecked,
        ...(language === undefined ? {} : { language }),
      })),
  };
}
