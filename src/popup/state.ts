import type { PageView } from '../model/page-views.ts';
import { rowsOf, sidesOf } from './rows.ts';
import type { Question, Screen } from './screen.ts';

/** A screen that can be gone back to, with the row that was chosen on it. */
interface Visited {
  readonly screen: Screen;
  readonly selected: number;
}

/** What the background was asked last. */
interface Asked {
  /** An answer with another token comes too late and is dropped. */
  readonly token: number;
  /** The question whose answer is awaited; null where none is. */
  readonly question: Question | null;
  /** True where the reader has pressed Enter already: it opens the first row of the answer. */
  readonly entered: boolean;
}

export interface PopupState {
  readonly query: string;
  readonly screen: Screen;
  /** The row that Enter opens; -1 where there is none. */
  readonly selected: number;
  /** Screens to go back to, the last one last. */
  readonly trail: readonly Visited[];
  /** What the page view said last: shown again when the field is emptied, and where the timeline finds the page's date. */
  readonly page: PageView | null;
  readonly asked: Asked;
  /** The last searches, the newest first; none in a private window. */
  readonly recent: readonly string[];
  /** True where the page could not show the mention that the reader asked for last. */
  readonly isUnseen: boolean;
}

/** What happens to the popup. */
export type PopupEvent =
  | { readonly kind: 'typed'; readonly query: string }
  /** The reader chose this on the screen. */
  | { readonly kind: 'opened'; readonly question: Question }
  /** Enter in the search field. */
  | { readonly kind: 'entered' }
  | { readonly kind: 'answered'; readonly token: number; readonly screen: Screen }
  | { readonly kind: 'moved'; readonly to: number }
  | { readonly kind: 'back' }
  /** What is kept of earlier searches has come, or has changed. */
  | { readonly kind: 'recalled'; readonly recent: readonly string[] }
  /** The page has been asked to show a mention: it can, or it cannot. */
  | { readonly kind: 'sought'; readonly isSeen: boolean }
  | { readonly kind: 'retried' }
  /** Beside the pages: another one is in front now, or this one has changed. */
  | { readonly kind: 'turned' }
  /** A switch was turned, and this is what the page view says now. */
  | { readonly kind: 'switched'; readonly page: PageView };

/** The popup as it opens: waiting for what the page names. */
export const INITIAL_STATE: PopupState = {
  query: '',
  screen: { kind: 'waiting' },
  selected: -1,
  trail: [],
  page: null,
  asked: { token: 1, question: { kind: 'page' }, entered: false },
  recent: [],
  isUnseen: false,
};

/** The state after an event. Pure; a raised `asked.token` with a question tells the controller to send it. */
export function reduce(before: PopupState, event: PopupEvent): PopupState {
  // What was said of a mention is over with whatever the reader does next.
  const state = before.isUnseen && event.kind !== 'recalled' ? { ...before, isUnseen: false } : before;
  switch (event.kind) {
    case 'typed':
      return typed(state, event.query);
    case 'opened':
      return opened(state, event.question);
    case 'entered':
      return entered(state);
    case 'answered':
      return event.token === state.asked.token ? answered(state, event.screen) : late(state, event.screen);
    case 'moved':
      return { ...state, selected: clampToRows(state.screen, event.to) };
    case 'back':
      return back(state);
    case 'recalled':
      return { ...state, recent: event.recent };
    case 'sought':
      return { ...state, isUnseen: !event.isSeen };
    case 'retried':
      return state.screen.kind === 'failed'
        ? { ...ask(state, state.screen.question), screen: { kind: 'waiting' } }
        : state;
    case 'turned':
      return turned(state);
    case 'switched':
      return state.screen.kind === 'page'
        ? { ...state, page: event.page, ...shown({ kind: 'page', page: event.page }) }
        : { ...state, page: event.page };
  }
}

/**
 * The page is another: its names take the place of the last one's. What the reader searches or reads stays, and the new
 * page is asked for when he comes back to it.
 */
function turned(state: PopupState): PopupState {
  const isAtPage = state.query === '' && state.trail.length === 0;
  return isAtPage ? ask({ ...state, page: null }, { kind: 'page' }) : { ...state, page: null };
}

function typed(state: PopupState, query: string): PopupState {
  const fresh = { ...state, query, trail: [] };
  if (query.trim() !== '') return ask(fresh, { kind: 'search', query });
  if (state.page === null) return ask(fresh, { kind: 'page' });
  return { ...ask(fresh, null), ...shown({ kind: 'page', page: state.page }) };
}

function opened(state: PopupState, question: Question): PopupState {
  // A second Enter before the answer to the first must not put the same screen on the trail twice.
  const isAwaited = state.asked.question !== null && !isListAwaited(state);
  const visited = { screen: state.screen, selected: state.selected };
  // A query whose results nobody saw must not stand over a screen that it did not find.
  const query = isListAwaited(state) ? queryOf(state.screen) : state.query;
  return { ...ask(state, question), query, trail: isAwaited ? state.trail : [...state.trail, visited] };
}

/** Until the answer is there the rows on screen are those of the screen before, and Enter is not meant for them. */
function entered(state: PopupState): PopupState {
  if (isListAwaited(state)) return { ...state, asked: { ...state.asked, entered: true } };
  const question = rowsOf(state.screen)[state.selected];
  return question ? opened(state, question) : state;
}

/** True while other rows are on their way: what a query finds, what the page names. */
function isListAwaited({ asked: { question } }: PopupState): boolean {
  return question?.kind === 'search' || question?.kind === 'page';
}

/** The query that a screen answers. */
function queryOf(screen: Screen): string {
  return screen.kind === 'results' ? screen.results.query : '';
}

function answered(state: PopupState, screen: Screen): PopupState {
  const page = screen.kind === 'page' ? screen.page : state.page;
  const { token, entered: isEntered } = state.asked;
  const next = { ...state, page, ...shown(screen), asked: { token, question: null, entered: false } };
  return isEntered ? entered(next) : next;
}

/** What comes too late is dropped, but how the switches stand is worth knowing whatever the reader typed meanwhile. */
function late(state: PopupState, screen: Screen): PopupState {
  return screen.kind === 'page' && state.page === null ? { ...state, page: screen.page } : state;
}

/** A screen with its first row chosen; in a timeline, the last thing before the page's date. */
function shown(screen: Screen): Pick<PopupState, 'screen' | 'selected'> {
  return { screen, selected: Math.min(firstChosen(screen), rowsOf(screen).length - 1) };
}

function firstChosen(screen: Screen): number {
  if (screen.kind === 'timeline') return sidesOf(screen.timeline.events).after.length;
  if (screen.kind !== 'page' || screen.page.content.kind !== 'names') return 0;
  const { entities, story } = screen.page.content;
  return story === undefined ? 0 : entities.length + sidesOf(story).after.length;
}

function back(state: PopupState): PopupState {
  const last = state.trail.at(-1);
  if (!last) return state.query === '' ? state : typed(state, '');
  // The panel has turned to another page meanwhile, which takes the place of the one that is gone back to.
  const isOutdated = last.screen.kind === 'page' && state.page === null;
  const asking = ask(state, isOutdated ? { kind: 'page' } : null);
  return { ...asking, ...last, trail: state.trail.slice(0, -1) };
}

/** Asks; with null, only makes the answer to the last question come too late. */
function ask(state: PopupState, question: Question | null): PopupState {
  return { ...state, asked: { token: state.asked.token + 1, question, entered: false } };
}

function clampToRows(screen: Screen, to: number): number {
  return Math.max(-1, Math.min(to, rowsOf(screen).length - 1));
}
