import { hashOf, type LibraryFilter, type LibraryRoute, NO_FILTER } from '../model/library-route.ts';
import type { EntityPageView, EventPageView, LibraryFinds, LibraryOverview } from '../model/library-views.ts';
import type { EntityKind } from '../model/pack.ts';
import type { ArticleDetailView } from '../model/views.ts';

/** What the library shows; the rows of a timeline are those of the overview that its filter lets through. */
export type Screen =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'event'; readonly page: EventPageView }
  | { readonly kind: 'article'; readonly detail: ArticleDetailView }
  | { readonly kind: 'entity'; readonly page: EntityPageView }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'failed'; readonly sentence: string; readonly question: Question };

/** What the background is asked for: the corpus as rows, what words find, or one thing by its id. */
export type Question =
  | { readonly kind: 'overview' }
  | { readonly kind: 'finds'; readonly query: string }
  | { readonly kind: 'event' | 'article' | 'entity'; readonly id: string };

/** What comes back. */
export type Answer =
  | { readonly kind: 'overview'; readonly overview: LibraryOverview }
  | { readonly kind: 'finds'; readonly finds: LibraryFinds }
  | Extract<Screen, { readonly kind: 'event' | 'article' | 'entity' | 'failed' }>;

/** A filter, and what its words find; null where it has none. */
export interface Rows {
  readonly filter: LibraryFilter;
  readonly finds: LibraryFinds | null;
}

export interface LibraryState {
  readonly route: LibraryRoute;
  /** The filter of the timeline that was seen last: where "All events" leads back to. */
  readonly filter: LibraryFilter;
  readonly overview: LibraryOverview | null;
  /** What the rows are made by: the filter, once it is known what its words find; until then the rows stay as they are. */
  readonly rows: Rows | null;
  readonly screen: Screen;
  /** What stands in the search field; the filter follows when typing pauses. */
  readonly typed: string;
  /** Enter was pressed upon what is typed: the first event that it finds is to open, once it is found. */
  readonly opensFirst: boolean;
  /** What stands in the field over each list of the filter. */
  readonly sought: Readonly<Record<EntityKind, string>>;
  /** The lists of the filter that are shown to their end. */
  readonly whole: readonly EntityKind[];
  /** In a narrow window, whether the filter is unfolded. */
  readonly unfolded: boolean;
  /** The question whose answer is awaited, null where none is; an answer with another token comes too late and is dropped. */
  readonly asked: { readonly token: number; readonly question: Question | null };
}

/** What happens in the library. */
export type LibraryEventHappened =
  | { readonly kind: 'navigated'; readonly route: LibraryRoute }
  | { readonly kind: 'answered'; readonly token: number; readonly answer: Answer }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'entered' }
  | { readonly kind: 'leftSearch' }
  | { readonly kind: 'sought'; readonly entities: EntityKind; readonly text: string }
  | { readonly kind: 'listed'; readonly entities: EntityKind }
  | { readonly kind: 'folded' }
  | { readonly kind: 'retried' };

/** The library as it opens at a place: everything begins with the overview. */
export function openAt(route: LibraryRoute): LibraryState {
  const filter = route.kind === 'timeline' ? route.filter : NO_FILTER;
  return {
    route,
    filter,
    overview: null,
    rows: null,
    screen: { kind: 'waiting' },
    typed: filter.query,
    opensFirst: false,
    sought: { person: '', place: '', organisation: '' },
    whole: [],
    unfolded: false,
    asked: { token: 1, question: { kind: 'overview' } },
  };
}

/** The state after something happened. Pure; a raised `asked.token` with a question tells the controller to send it. */
export function reduce(state: LibraryState, event: LibraryEventHappened): LibraryState {
  switch (event.kind) {
    case 'navigated':
      return arriveAt(
        { ...state, opensFirst: state.opensFirst && isTypedAt(state, event.route) },
        event.route,
      );
    case 'answered':
      return event.token === state.asked.token ? answered(state, event.answer) : state;
    case 'typed':
      return { ...state, typed: event.text, opensFirst: false };
    case 'entered':
      return { ...state, opensFirst: isToOpen(state) };
    case 'leftSearch':
      return { ...state, opensFirst: false };
    case 'sought':
      return { ...state, sought: { ...state.sought, [event.entities]: event.text } };
    case 'listed':
      return { ...state, whole: [...state.whole, event.entities] };
    case 'folded':
      return { ...state, unfolded: !state.unfolded };
    case 'retried':
      return state.screen.kind === 'failed'
        ? { ...ask(state, state.screen.question), screen: { kind: 'waiting' } }
        : state;
  }
}

/** True where the first event of the rows is to open: Enter was pressed, and they are what the typed words find. */
export function opensFirstRow(state: LibraryState): boolean {
  return state.opensFirst && state.screen.kind === 'timeline' && isFound(state);
}

/** Enter opens what words find or will find; an empty field finds nothing, and on the page of one thing they are found already. */
function isToOpen(state: LibraryState): boolean {
  return state.typed.trim() !== '' && (state.screen.kind === 'timeline' || !isFound(state));
}

/** True where the rows are what the words in the field find. */
function isFound({ rows, typed }: LibraryState): boolean {
  return rows?.filter.query.trim() === typed.trim();
}

/** True where a place is the timeline of what is typed: the library goes there by itself when typing pauses. */
function isTypedAt({ typed }: LibraryState, route: LibraryRoute): boolean {
  return route.kind === 'timeline' && route.filter.query.trim() === typed.trim();
}

function arriveAt(before: LibraryState, route: LibraryRoute): LibraryState {
  const state = { ...before, route };
  // Whatever the place, its rows and names come with the overview, which is on its way.
  if (state.overview === null && route.kind !== 'timeline') return state;
  switch (route.kind) {
    case 'timeline':
      return arriveAtTimeline(state, route.filter);
    case 'nowhere':
      return { ...ask(state, null), screen: { kind: 'nowhere' } };
    default:
      return ask(state, { kind: route.kind, id: route.id });
  }
}

function arriveAtTimeline(before: LibraryState, asked: LibraryFilter): LibraryState {
  // The way back from a page leads to rows that are drawn already, and an equal filter is no reason to draw them anew.
  const filter = isSameFilter(asked, before.filter) ? before.filter : asked;
  const isSameQuery = filter.query.trim() === before.typed.trim();
  const state = { ...before, filter, typed: isSameQuery ? before.typed : filter.query };
  if (state.overview === null) return state;
  const query = filter.query.trim();
  const finds = state.rows?.finds ?? null;
  if (query === '') return showRows(ask(state, null), null);
  if (finds?.query === query) return showRows(ask(state, null), finds);
  return {
    ...ask(state, { kind: 'finds', query }),
    screen: state.rows === null ? { kind: 'waiting' } : { kind: 'timeline' },
  };
}

function showRows(state: LibraryState, finds: LibraryFinds | null): LibraryState {
  const { rows, filter } = state;
  const isSame = rows?.filter === filter && rows.finds === finds;
  return { ...state, rows: isSame ? rows : { filter, finds }, screen: { kind: 'timeline' } };
}

function answered(state: LibraryState, answer: Answer): LibraryState {
  const asked = { token: state.asked.token, question: null };
  switch (answer.kind) {
    case 'overview':
      return arriveAt({ ...state, asked, overview: answer.overview }, state.route);
    case 'finds':
      return showRows({ ...state, asked }, answer.finds);
    default:
      return { ...state, asked, screen: answer };
  }
}

function isSameFilter(a: LibraryFilter, b: LibraryFilter): boolean {
  return hashOf({ kind: 'timeline', filter: a }) === hashOf({ kind: 'timeline', filter: b });
}

/** Asks; with null, only makes the answer to the last question come too late. */
function ask(state: LibraryState, question: Question | null): LibraryState {
  return { ...state, asked: { token: state.asked.token + 1, question } };
}
