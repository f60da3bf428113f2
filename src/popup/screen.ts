import type { AnswerDetailView } from '../model/answer-views.ts';
import type { TimelineView } from '../model/card-views.ts';
import type { PageView } from '../model/page-views.ts';
import type { SearchView } from '../model/search-views.ts';
import type { ArticleDetailView, EventView } from '../model/views.ts';

/** What fills the popup under the search field. */
export type Screen =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'page'; readonly page: PageView }
  | { readonly kind: 'results'; readonly results: SearchView }
  | { readonly kind: 'answer'; readonly query: string; readonly detail: AnswerDetailView }
  | { readonly kind: 'timeline'; readonly timeline: TimelineView }
  | { readonly kind: 'event'; readonly event: EventView }
  | { readonly kind: 'article'; readonly detail: ArticleDetailView }
  | { readonly kind: 'failed'; readonly sentence: string; readonly question: Question };

/** What the popup asks the background for: what the page names, what a query finds, or one thing by its id. */
export type Question =
  | { readonly kind: 'page' }
  | { readonly kind: 'search' | 'answer'; readonly query: string }
  | { readonly kind: 'timeline' | 'event' | 'article'; readonly id: string };
