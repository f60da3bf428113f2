import { type Answer, type LibraryState, openAt, reduce } from '../../src/library-page/state.ts';
import { placeOfSearch } from '../../src/model/library-route.ts';
import type { LibraryFinds, LibraryOverview } from '../../src/model/library-views.ts';
import { articlePage, entityPage, eventPage, FINDS } from '../library-page/background.ts';
import { libraryEvent, overview } from '../library-page/views.ts';

/** A state of the library. */
interface State {
  readonly name: string;
  readonly state: LibraryState;
}

/** As many as a pack of a zealous reader may hold. */
const MANY = 5_000;

/** As the bundled corpus spans. */
const FIRST_YEAR = 1996;
const YEARS = 31;

/** The most articles above the events (service/library.ts). */
const MOST_ARTICLES = 12;

const LONG = 'Wasserwirtschaftsverbandsvorsitzendenstellvertreterin';

/** Latest first, more of them in each year than in the one before. */
const many: LibraryOverview = {
  ...overview,
  events: Array.from({ length: MANY }, (_, at) => {
    const year = FIRST_YEAR + Math.floor(YEARS * Math.sqrt(1 - (at + 1) / (MANY + 1)));
    return libraryEvent(`e${at}`, {
      title: `Round ${MANY - at} of the talks`,
      date: `${year}-0${9 - (at % 9)}`,
      entities: ['xi', 'putin', 'moscow'],
      status: at % 50 === 0 ? 'planned' : 'happened',
    });
  }),
};

const empty: LibraryOverview = { events: [], entities: [], knowsUntil: '' };

const long: LibraryOverview = {
  ...overview,
  events: [libraryEvent('long', { title: `${LONG} ${LONG}`, publisher: LONG, entities: ['xi', 'long'] })],
  entities: [...overview.entities, { id: 'long', kind: 'organisation', name: LONG }],
};

function answered(state: LibraryState, answer: Answer): LibraryState {
  return reduce(state, { kind: 'answered', token: state.asked.token, answer });
}

function opened(shown: LibraryOverview): LibraryState {
  return answered(openAt(placeOfSearch('')), { kind: 'overview', overview: shown });
}

function found(shown: LibraryOverview, finds: LibraryFinds): LibraryState {
  const asked = answered(openAt(placeOfSearch(finds.query)), { kind: 'overview', overview: shown });
  return answered(asked, { kind: 'finds', finds });
}

function pageOf(answer: Exclude<Answer, { kind: 'overview' | 'finds' }>): LibraryState {
  const route = { kind: 'event', id: 'visit' } as const;
  return answered(reduce(opened(overview), { kind: 'navigated', route }), answer);
}

/** States that the bundled corpus does not have, beside those that it has. */
export const LIBRARY_STATES: readonly State[] = [
  { name: '5,000 events', state: opened(many) },
  {
    name: '5,000 results',
    state: found(many, {
      query: 'talks',
      chips: [],
      events: many.events.map(({ id }) => id),
      articles: Array.from({ length: MOST_ARTICLES }, (_, at) => ({
        ...(FINDS.articles[0] as LibraryFinds['articles'][number]),
        id: `a${at}`,
      })),
      articleCount: MANY,
    }),
  },
  { name: 'an empty library', state: opened(empty) },
  {
    name: 'a search of an empty library',
    state: found(empty, { query: 'xi', chips: [], events: [], articles: [], articleCount: 0 }),
  },
  {
    name: 'words left out',
    state: found(overview, { ...FINDS, query: 'xi moscow whistle', leftOut: [[10, 17]] }),
  },
  { name: 'nothing found', state: found(overview, { ...FINDS, query: 'zzz', events: [], articleCount: 0 }) },
  { name: 'long words', state: found(long, { ...FINDS, query: LONG, events: ['long'] }) },
  { name: 'waiting', state: openAt(placeOfSearch('')) },
  {
    name: 'failed',
    state: pageOf({
      kind: 'failed',
      sentence: 'The background is gone.',
      question: { kind: 'event', id: 'visit' },
    }),
  },
  { name: 'an event', state: pageOf({ kind: 'event', page: eventPage }) },
  { name: 'an article', state: pageOf({ kind: 'article', detail: articlePage }) },
  { name: 'somebody', state: pageOf({ kind: 'entity', page: entityPage }) },
  { name: 'nowhere', state: reduce(opened(overview), { kind: 'navigated', route: { kind: 'nowhere' } }) },
];
