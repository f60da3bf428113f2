import type { ClaimView, FoundAnswerView } from '../../src/model/answer-views.ts';
import type { TimelineView } from '../../src/model/card-views.ts';
import type { PageView } from '../../src/model/page-views.ts';
import type { SearchView } from '../../src/model/search-views.ts';
import type { ArticleView, EventView } from '../../src/model/views.ts';

/** Views as the background sends them, for the tests of the popup. */

export const harbourPost: ArticleView = {
  id: 'harbour',
  title: 'Xi is expected in Moscow',
  titleBasis: 'printed',
  publisher: 'Harbour Post',
  url: 'https://harbour.example/xi',
  language: 'en',
  published: '2023-03-13',
  known: 'stated',
  digest: 'A plan.',
};

export const valleyNews: ArticleView = {
  id: 'valley',
  title: 'How the visit went',
  titleBasis: 'described',
  publisher: 'Valley News',
  language: 'en',
  published: '2023-03-22~',
  known: 'inferred',
  evidence: 'It calls the visit yesterday’s.',
  digest: 'What was signed.',
};

export function event(id: string, change: Partial<EventView> = {}): EventView {
  return {
    id,
    title: 'State visit of Xi to Moscow',
    date: '2023-03-20/2023-03-22',
    status: 'happened',
    next: false,
    participants: [
      { id: 'xi', name: 'Xi Jinping', kind: 'person' },
      { id: 'putin', name: 'Vladimir Putin', kind: 'person' },
    ],
    places: [{ id: 'moscow', name: 'Moscow' }],
    reports: [
      {
        article: valleyNews,
        date: '2023-03-20/2023-03-22',
        status: 'happened',
        summary: 'He came on Monday.',
      },
      { article: harbourPost, date: '2023-04/2023-05', status: 'planned', summary: 'He may come in spring.' },
    ],
    disagreements: [
      {
        about: 'date',
        text: 'Valley News has 20 to 22 March, Harbour Post April or May.',
        articles: ['valley', 'harbour'],
      },
    ],
    plannedFor: ['2023-04/2023-05'],
    overdue: false,
    ...change,
  };
}

export const page: PageView = {
  content: {
    kind: 'names',
    pageDate: { edtf: '2023-03-13', known: 'stated', evidence: 'JSON-LD' },
    entities: [
      {
        entity: { id: 'xi', kind: 'person', name: 'Xi Jinping', description: 'President of China' },
        count: 9,
        headline: { side: 'next', date: '2023-03-20/2023-03-22', title: 'State visit to Moscow' },
      },
      {
        entity: { id: 'putin', kind: 'person', name: 'Vladimir Putin', description: 'President of Russia' },
        count: 7,
        headline: { side: 'before', date: '2022-02-04', title: 'Partnership declared in Beijing' },
      },
      { entity: { id: 'moscow', kind: 'place', name: 'Moscow', description: 'Capital of Russia' }, count: 1 },
    ],
    nextCount: 3,
  },
  switches: {
    host: 'news.example',
    siteOff: false,
    everywhereOff: false,
    pausedUntil: null,
    marks: 'first',
    silent: [],
  },
};

export function pageWith(
  content: PageView['content'],
  switches: Partial<PageView['switches']> = {},
): PageView {
  return { content, switches: { ...page.switches, ...switches } };
}

export const results: SearchView = {
  query: 'xi moscow march 2023',
  chips: [
    { kind: 'entity', start: 0, end: 2, value: 'Xi Jinping' },
    { kind: 'entity', start: 3, end: 9, value: 'Moscow' },
    { kind: 'date', start: 10, end: 20, value: '2023-03' },
  ],
  events: [
    {
      event: event('visit'),
      highlights: [
        [15, 17],
        [21, 27],
      ],
    },
    {
      event: event('peskov', { title: 'Peskov gives no date', date: '2023-03-13', disagreements: [] }),
      highlights: [],
    },
  ],
  eventCount: 4,
  entities: [
    {
      entity: { id: 'xi', kind: 'person', name: 'Xi Jinping', description: 'President of China' },
      eventCount: 34,
      highlights: [[0, 2]],
    },
  ],
  entityCount: 1,
  articles: [{ article: harbourPost, highlights: [[0, 2]] }],
  articleCount: 1,
};

export const timeline: TimelineView = {
  entity: {
    id: 'xi',
    kind: 'person',
    name: 'Xi Jinping',
    nativeName: { text: '习近平', language: 'zh' },
    description: 'President of China',
  },
  events: [
    event('return', { title: 'Return visit', date: '2024-05-16/2024-05-17', next: true }),
    event('visit', { next: true }),
    event('talks', { title: 'Talks in Moscow', date: '2023-02~' }),
    event('sochi', { title: 'Games in Sochi', date: '2014-02' }),
  ],
};

/** The answer to "when did xi last go to moscow". */
export const lastVisit: FoundAnswerView = {
  asks: 'last',
  kind: 'visit',
  people: [{ id: 'xi', name: 'Xi Jinping' }],
  places: [{ id: 'moscow', name: 'Moscow' }],
  dates: [],
  knownUntil: '2026-05-20',
  event: event('visit'),
  says: event('visit').reports.slice(0, 1),
  count: 1,
};

export const claim: ClaimView = {
  count: 42,
  known: 1,
  report: {
    article: valleyNews,
    date: '2023-03-22',
    status: 'reported',
    summary: 'By his count their 42nd meeting.',
  },
};
