import { type ReadonlySignal, signal } from '@preact/signals';
import type { send } from '../messaging/send.ts';
import { hashOf, type LibraryRoute, routeOf } from '../model/library-route.ts';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import type { Result } from '../model/result.ts';
import {
  type Answer,
  type LibraryEventHappened,
  type LibraryState,
  openAt,
  type Question,
  reduce,
} from './state.ts';

/** What the views hold of the library: its state, and what can be done to it. */
export interface LibraryController {
  readonly state: ReadonlySignal<LibraryState>;
  dispatch(event: LibraryEventHappened): void;
  /** Goes to a place; `replace` where back should not lead to where the reader is now. */
  goTo(route: LibraryRoute, how: 'push' | 'replace'): void;
  /** Takes in what was typed: the timeline follows once typing pauses. */
  type(text: string): void;
}

/** Milliseconds without a key after which the timeline follows what was typed: each change is an entry of the history, and browsers refuse more than 200 in 10 s. */
const TYPING_PAUSE = 180;

/** Opens the library at the place that the window's address names, and follows the address until `signal` aborts. */
export function createLibrary(
  view: Pick<Window, 'location' | 'history' | 'setTimeout' | 'clearTimeout' | 'addEventListener'>,
  sendMessage: typeof send,
  lifetime: AbortSignal,
): LibraryController {
  const state = signal<LibraryState>(openAt(routeOf(view.location.hash)));
  let typing: number | undefined;

  function dispatch(event: LibraryEventHappened): void {
    const before = state.value.asked.token;
    state.value = reduce(state.value, event);
    if (state.value.asked.token !== before) void answer();
  }

  async function answer(): Promise<void> {
    const { token, question } = state.value.asked;
    if (question === null) return;
    const given = await ask(question);
    dispatch({
      kind: 'answered',
      token,
      answer: given.ok ? given.value : { kind: 'failed', sentence: given.error, question },
    });
  }

  async function ask(question: Question): Promise<Result<Answer>> {
    switch (question.kind) {
      case 'overview':
        return into(await sendMessage('library.overview', {}), (overview) => ({
          kind: 'overview',
          overview,
        }));
      case 'finds':
        return into(await sendMessage('library.find', { query: question.query }), (finds) => ({
          kind: 'finds',
          finds,
        }));
      case 'event':
        return into(await sendMessage('library.event', { event: question.id }), (page) => ({
          kind: 'event',
          page,
        }));
      case 'article':
        return into(await sendMessage('popup.article', { article: question.id }), (detail) => ({
          kind: 'article',
          detail,
        }));
      case 'entity':
        return into(await sendMessage('library.entity', { entity: question.id }), (page) => ({
          kind: 'entity',
          page,
        }));
    }
  }

  function goTo(route: LibraryRoute, how: 'push' | 'replace'): void {
    if (how === 'push') view.history.pushState(null, '', hashOf(route));
    else view.history.replaceState(null, '', hashOf(route));
    dispatch({ kind: 'navigated', route });
  }

  function type(text: string): void {
    dispatch({ kind: 'typed', text });
    view.clearTimeout(typing);
    typing = view.setTimeout(() => {
      const { route, filter } = state.value;
      if (text.trim() === filter.query.trim() && route.kind === 'timeline') return;
      // Letter after letter is one step of the history, and it leads back to what was there before the first.
      const how = route.kind === 'timeline' && filter.query !== '' ? 'replace' : 'push';
      const query = text.trim().slice(0, LONGEST_QUERY);
      goTo({ kind: 'timeline', filter: { ...filter, query } }, how);
    }, TYPING_PAUSE);
  }

  view.addEventListener(
    'hashchange',
    () => {
      view.clearTimeout(typing);
      dispatch({ kind: 'navigated', route: routeOf(view.location.hash) });
    },
    { signal: lifetime },
  );
  void answer();
  return { state, dispatch, goTo, type };
}

function into<Value>(result: Result<Value>, toAnswer: (value: Value) => Answer): Result<Answer> {
  return result.ok ? { ok: true, value: toAnswer(result.value) } : result;
}
