import { type ReadonlySignal, signal } from '@preact/signals';
import type { Request } from '../messaging/contract.ts';
import type { send } from '../messaging/send.ts';
import { LONGEST_QUERY } from '../model/message-limits.ts';
import type { MarkMode } from '../model/page-settings.ts';
import type { PageEntityView, SilentView } from '../model/page-views.ts';
import { ok, type Result } from '../model/result.ts';
import { requestAccess } from '../platform/access.ts';
import type { RecentSearches } from '../platform/recent-searches.ts';
import { report } from '../platform/report.ts';
import type { Question, Screen } from './screen.ts';
import { INITIAL_STATE, type PopupEvent, type PopupState, reduce } from './state.ts';

/** What the views hold of the popup: its state, and what can be done to it. */
export interface PopupController {
  readonly state: ReadonlySignal<PopupState>;
  dispatch(event: PopupEvent): void;
  /** Turns Backstory off or on for a host. */
  switchSite(host: string, off: boolean): Promise<void>;
  /** Turns Backstory off or on as a whole. */
  switchEverywhere(off: boolean): Promise<void>;
  /** Turns Backstory off everywhere for an hour, or on again. */
  pause(on: boolean): Promise<void>;
  /** Chooses which names are marked on pages. */
  chooseMarks(marks: MarkMode): Promise<void>;
  /** Has a name that was silenced on this page or its site answer again. */
  hear(silent: SilentView): Promise<void>;
  /** Has the browser ask whether Backstory may read pages; only while a click of the reader is being answered. */
  askAccess(): Promise<void>;
  /** Forgets the last searches. */
  forgetSearches(): void;
  /** Scrolls the page to its next mention of an entity (id). */
  showMention(entity: string): Promise<void>;
  /** Another tab is in front, or its page has changed. */
  turnTo(tabId: number): void;
}

interface PopupOptions {
  /** True beside the page. */
  readonly whole?: boolean;
  /** Where the last searches are kept; absent in a private window. */
  readonly searches?: RecentSearches | undefined;
}

/**
 * Starts the popup for the tab that it was opened on: asks what the page names, then whatever the state asks. As a panel
 * beside the page (`whole`) it has room for the timeline of the whole page.
 */
export function createPopup(
  openedOn: number,
  sendMessage: typeof send,
  { whole = false, searches }: PopupOptions = {},
): PopupController {
  let tabId = openedOn;
  const askForPage = () => sendMessage('popup.page', { tabId, ...(whole ? { whole } : {}) });
  const state = signal<PopupState>(INITIAL_STATE);

  function dispatch(event: PopupEvent): void {
    const before = state.value;
    state.value = reduce(before, event);
    if (state.value.asked.token !== before.asked.token) void answer();
    // A search is worth keeping once something that it found was opened.
    if (before.screen.kind === 'results' && state.value.trail.length > before.trail.length)
      recall(searches?.keep(before.screen.results.query));
  }

  /** The popup works without what is kept: a storage that fails is reported, and no more. */
  function recall(kept: Promise<readonly string[]> | undefined): void {
    kept
      ?.then((recent) => dispatch({ kind: 'recalled', recent }))
      .catch((error: unknown) => report(error, 'the last searches'));
  }

  async function answer(): Promise<void> {
    const { token, question } = state.value.asked;
    if (!question) return;
    const askedOn = tabId;
    const screen = await screenFor(question);
    // Even too late a page view says how the switches stand; that of another tab says it of another site.
    if (question.kind === 'page' && askedOn !== tabId) return;
    dispatch({ kind: 'answered', token, screen });
  }

  /** A search knows the page that the reader has before him, as soon as that is known itself. */
  function asked(typed: string): Request<'search'> {
    // What is longer would be refused. The field takes no more from a hand, but a script or a drop may put it there.
    const query = typed.slice(0, LONGEST_QUERY);
    const content = state.value.page?.content;
    if (content?.kind !== 'names') return { query };
    const date = content.pageDate?.edtf;
    return { query, page: { ...(date === undefined ? {} : { date }), people: peopleOf(content.entities) } };
  }

  async function screenFor(question: Question): Promise<Screen> {
    const made = await makeScreen(question);
    return made.ok ? made.value : { kind: 'failed', sentence: made.error, question };
  }

  async function makeScreen(question: Question): Promise<Result<Screen>> {
    switch (question.kind) {
      case 'page':
        return into(await askForPage(), (page) => ({ kind: 'page', page }));
      case 'search':
        return into(await sendMessage('search', asked(question.query)), (results) => ({
          kind: 'results',
          results,
        }));
      case 'answer':
        return into(await sendMessage('search.answer', asked(question.query)), (detail) => ({
          kind: 'answer',
          query: question.query,
          detail,
        }));
      case 'timeline':
        return into(await sendMessage('popup.timeline', { entity: question.id, tabId }), (timeline) => ({
          kind: 'timeline',
          timeline,
        }));
      case 'event':
        return into(await sendMessage('popup.event', { event: question.id }), (event) => ({
          kind: 'event',
          event,
        }));
      case 'article':
        return into(await sendMessage('popup.article', { article: question.id }), (detail) => ({
          kind: 'article',
          detail,
        }));
    }
  }

  /** After a write the page view is asked anew: it alone knows how the switches stand. */
  async function afterSwitch(written: Result<null>): Promise<void> {
    const askedOn = tabId;
    const page = written.ok ? await askForPage() : written;
    if (askedOn !== tabId) return;
    if (page.ok) return dispatch({ kind: 'switched', page: page.value });
    const screen: Screen = { kind: 'failed', sentence: page.error, question: { kind: 'page' } };
    dispatch({ kind: 'answered', token: state.value.asked.token, screen });
  }

  void answer();
  recall(searches?.read());
  return {
    state,
    dispatch,
    switchSite: async (host, off) => afterSwitch(await sendMessage('switch.site', { host, off, tabId })),
    switchEverywhere: async (off) => afterSwitch(await sendMessage('switch.everywhere', { off })),
    pause: async (on) => afterSwitch(await sendMessage('switch.pause', { on })),
    chooseMarks: async (marks) => afterSwitch(await sendMessage('switch.marks', { marks })),
    hear: async ({ entity, where }) =>
      afterSwitch(await sendMessage('switch.heard', { entity: entity.id, where })),
    async askAccess() {
      // What the reader answers is told by the page view.
      await requestAccess();
      await afterSwitch(ok(null));
    },
    forgetSearches: () => recall(searches?.clear().then(() => [])),
    async showMention(entity) {
      const askedOn = tabId;
      const shown = await sendMessage('popup.showMention', { tabId, entity });
      if (!shown.ok) report(new Error(shown.error), 'showing a mention');
      if (askedOn === tabId) dispatch({ kind: 'sought', isSeen: shown.ok && shown.value });
    },
    turnTo(turnedTo) {
      tabId = turnedTo;
      dispatch({ kind: 'turned' });
    },
  };
}

/** The people of a page, most named first: "they" in a question are the first two. */
function peopleOf(entities: readonly PageEntityView[]): string[] {
  return entities
    .filter(({ entity }) => entity.kind === 'person')
    .toSorted((a, b) => b.count - a.count)
    .map(({ entity }) => entity.id);
}

function into<Value>(result: Result<Value>, toScreen: (value: Value) => Screen): Result<Screen> {
  return result.ok ? { ok: true, value: toScreen(result.value) } : result;
}
