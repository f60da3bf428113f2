import { type LibraryRoute, NO_FILTER } from '../model/library-route.ts';
import type { Screen } from './screen.ts';

/** Where the library shows what the popup shows, with more room: the same event, the same words. */
export function libraryPlace(screen: Screen): LibraryRoute {
  switch (screen.kind) {
    case 'results':
      return { kind: 'timeline', filter: { ...NO_FILTER, query: screen.results.query.trim() } };
    case 'answer':
      return { kind: 'timeline', filter: { ...NO_FILTER, query: screen.query.trim() } };
    case 'timeline':
      return { kind: 'entity', id: screen.timeline.entity.id };
    case 'event':
      return { kind: 'event', id: screen.event.id };
    case 'article':
      return { kind: 'article', id: screen.detail.article.id };
    default:
      return { kind: 'timeline', filter: NO_FILTER };
  }
}
