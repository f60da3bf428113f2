import type { AnswerDetailView } from '../model/answer-views.ts';
import type { TimelineView } from '../model/card-views.ts';
import type { PageContent } from '../model/page-views.ts';
import type { SearchView } from '../model/search-views.ts';
import type { EventView } from '../model/views.ts';
import type { Question, Screen } from './screen.ts';

/** What each row of a screen opens, in the order in which the arrow keys go through them. */
export function rowsOf(screen: Screen): readonly Question[] {
  switch (screen.kind) {
    case 'page':
      return rowsOfPage(screen.page.content);
    case 'results':
      return rowsOfResults(screen.results);
    case 'answer':
      return screen.detail.entries.map(rowOfEntry);
    case 'timeline':
      return rowsOfTimeline(screen.timeline);
    default:
      return [];
  }
}

/** The id of the element of a row: the search field points to it as its active descendant. */
export function rowId(index: number): string {
  return `row-${index}`;
}

/** Events parted by the date of the page: what came next, then what was before; each latest first. */
export function sidesOf(events: readonly EventView[]): { after: EventView[]; before: EventView[] } {
  return { after: events.filter((event) => event.next), before: events.filter((event) => !event.next) };
}

function rowsOfPage(content: PageContent): Question[] {
  if (content.kind !== 'names') return [];
  const { after, before } = sidesOf(content.story ?? []);
  return [
    ...content.entities.map(({ entity }): Question => ({ kind: 'timeline', id: entity.id })),
    ...[...after, ...before].map(({ id }): Question => ({ kind: 'event', id })),
  ];
}

/** People and places stand first, so the events must not be pushed out of sight by all who share a name. */
const MOST_ENTITIES = 5;

/** The entities of a search that get a row. */
export function entitiesShown({ entities }: SearchView): SearchView['entities'] {
  return entities.slice(0, MOST_ENTITIES);
}

/** A count leads to all that it counts, any other answer to its event first. */
function rowsOfAnswer({ answer, query }: SearchView): Question[] {
  if (!answer) return [];
  if (answer.holders)
    return answer.holders.map(({ entity }): Question => ({ kind: 'timeline', id: entity.id }));
  if (answer.event === null) return answer.instead ? [{ kind: 'event', id: answer.instead.id }] : [];
  const all: Question = { kind: 'answer', query };
  if (answer.asks === 'count') return [all];
  const event: Question = { kind: 'event', id: answer.event.id };
  return answer.count > 1 ? [event, all] : [event];
}

function rowOfEntry(entry: AnswerDetailView['entries'][number]): Question {
  return entry.kind === 'claim'
    ? { kind: 'article', id: entry.claim.report.article.id }
    : { kind: 'event', id: entry.occasion.event.id };
}

/** How many rows the answer takes before those of what was found. */
export function answerRowCount(results: SearchView): number {
  return rowsOfAnswer(results).length;
}

function rowsOfResults(results: SearchView): Question[] {
  const { events, articles } = results;
  return [
    ...rowsOfAnswer(results),
    ...entitiesShown(results).map(({ entity }): Question => ({ kind: 'timeline', id: entity.id })),
    ...events.map(({ event }): Question => ({ kind: 'event', id: event.id })),
    ...articles.map(({ article }): Question => ({ kind: 'article', id: article.id })),
  ];
}

function rowsOfTimeline(timeline: TimelineView): Question[] {
  const { after, before } = sidesOf(timeline.events);
  return [...after, ...before].map((event) => ({ kind: 'event', id: event.id }));
}
