import type { SearchView } from '../../src/model/search-views.ts';
import type { Screen } from '../../src/popup/screen.ts';
import { INITIAL_STATE, type PopupState, reduce } from '../../src/popup/state.ts';
import { claim, event, harbourPost, lastVisit, page, pageWith, results, timeline } from '../popup/views.ts';

/** A state of the popup. */
interface State {
  readonly name: string;
  readonly state: PopupState;
}

/** As many as a library of a zealous reader may hold. */
const MANY = 5_000;

/** Twice the events of whoever has most of them in the bundled corpus. */
const MANY_OF_ONE = 500;

/** The most rows of a kind that the background sends (service/search-view.ts). */
const MOST_ROWS = 20;

const LONG = 'Wasserwirtschaftsverbandsvorsitzendenstellvertreterin';

const many: SearchView = {
  ...results,
  query: 'talks',
  chips: [],
  events: Array.from({ length: MOST_ROWS }, (_, at) => ({
    event: event(`e${at}`, { title: `Round ${MANY - at} of the talks`, date: '2023-03-20' }),
    highlights: [],
  })),
  eventCount: MANY,
  articleCount: MANY,
};

const nothing: SearchView = {
  query: 'xi',
  chips: [],
  events: [],
  eventCount: 0,
  entities: [],
  entityCount: 0,
  articles: [],
  articleCount: 0,
};

const { people, places } = lastVisit;
const noneKnown = { asks: 'whether', kind: 'visit', people, places, dates: [], event: null } as const;
const count = { ...lastVisit, asks: 'count', kind: 'meeting', count: 2 } as const;

/** The popup on this page, then with these screens one after the other. */
function stateAt(query: string, ...screens: readonly Screen[]): PopupState {
  const answered = (state: PopupState, screen: Screen): PopupState =>
    reduce(state, { kind: 'answered', token: state.asked.token, screen });
  const opened = answered(INITIAL_STATE, { kind: 'page', page });
  const typed = query === '' ? opened : reduce(opened, { kind: 'typed', query });
  return screens.reduce(answered, typed);
}

const found = (query: string, view: SearchView): PopupState =>
  stateAt(query, { kind: 'results', results: view });

/** States that the sample page and the bundled corpus do not have. */
export const POPUP_STATES: readonly State[] = [
  { name: '5,000 results', state: found('talks', many) },
  { name: 'an empty library', state: found('xi', nothing) },
  { name: 'none known', state: found('did xi go?', { ...results, answer: noneKnown }) },
  { name: 'none known, nothing found', state: found('did xi go?', { ...nothing, answer: noneKnown }) },
  {
    name: 'called off',
    state: found('did xi go?', {
      ...results,
      answer: {
        ...noneKnown,
        instead: event('off', { title: 'The trip is called off', status: 'cancelled' }),
      },
    }),
  },
  ...[1, 42, 99].map((known) => ({
    name: `a claim beside ${known}`,
    state: found('xi putin', { ...results, answer: { ...count, claim: { ...claim, known } } }),
  })),
  {
    name: '500 events of one person',
    state: stateAt('', {
      kind: 'timeline',
      timeline: {
        ...timeline,
        events: Array.from({ length: MANY_OF_ONE }, (_, at) =>
          event(`e${at}`, { title: `Round ${MANY_OF_ONE - at}`, date: '2022-03', next: at < 9 }),
        ),
      },
    }),
  },
  {
    name: 'long words',
    state: found(LONG, {
      ...results,
      chips: [{ kind: 'entity', start: 0, end: 4, value: LONG }],
      events: [{ event: event('long', { title: `${LONG} ${LONG}` }), highlights: [[0, 8]] }],
      articles: [{ article: { ...harbourPost, title: LONG.repeat(2), publisher: LONG }, highlights: [] }],
    }),
  },
  {
    name: 'failed',
    state: stateAt('', { kind: 'failed', sentence: 'The background is gone.', question: { kind: 'page' } }),
  },
  { name: 'waiting', state: INITIAL_STATE },
  { name: 'no names', state: stateAt('', { kind: 'page', page: pageWith({ kind: 'no-names' }) }) },
  ...(['everywhere', 'paused', 'site', 'no-access'] as const).map((why) => ({
    name: `off: ${why}`,
    state: stateAt('', { kind: 'page', page: pageWith({ kind: 'off', why }, { pausedUntil: 1e12 }) }),
  })),
  {
    name: 'a name silenced, and one unseen',
    state: {
      ...stateAt('', {
        kind: 'page',
        page: pageWith(page.content, {
          silent: [{ entity: { id: 'xi', name: 'Xi Jinping' }, where: 'news.example' }],
        }),
      }),
      isUnseen: true,
      recent: ['xi', 'when did xi last go to moscow and what did he say there', 'путин'],
    },
  },
];
