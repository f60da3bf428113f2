import type { CardView } from '../../src/model/card-views.ts';
import type { ArticleView, EntityView, EventView, ReportView } from '../../src/model/views.ts';

/** Cards as the background sends them, for the tests of the card and for the gallery. */

export const envoy: EntityView = {
  id: 'ana-lindqvist',
  kind: 'person',
  name: 'Ana Lindqvist',
  nativeName: { text: 'Анна Линдквист', language: 'ru' },
  description: 'Chief envoy of the lake states since 2015; before that, their minister of waters',
};

export const harbourPost: ArticleView = {
  id: 'harbour-post',
  title: 'Envoy expected at the summit next week',
  titleBasis: 'printed',
  publisher: 'Harbour Post',
  url: 'https://harbour.example/summit',
  language: 'en',
  published: '2023-03-13',
  known: 'stated',
  digest: '',
};

export const valleyReview: ArticleView = {
  id: 'valley-review',
  title: 'How the summit came about',
  titleBasis: 'described',
  publisher: 'Valley Review',
  language: 'en',
  published: '2023-03-17~',
  known: 'inferred',
  evidence: 'It calls the summit five days away.',
  sourceKind: 'state media',
  digest: '',
};

export function report(article: ArticleView, change: Partial<ReportView> = {}): ReportView {
  return {
    article,
    date: '2023-03-20/2023-03-22',
    status: 'happened',
    known: 'stated',
    summary: 'She came.',
    ...change,
  };
}

export function event(id: string, change: Partial<EventView> = {}): EventView {
  return {
    id,
    title: 'Summit of the lake states opens in the old town hall',
    date: '2023-03-20/2023-03-22',
    status: 'happened',
    next: false,
    participants: [
      { id: envoy.id, name: envoy.name, kind: 'person' },
      { id: 'omar-reyes', name: 'Omar Reyes', kind: 'person' },
    ],
    places: [{ id: 'lakeside', name: 'Lakeside' }],
    reports: [report(harbourPost)],
    disagreements: [],
    plannedFor: [],
    overdue: false,
    ...change,
  };
}

export const summit = event('summit', {
  next: true,
  plannedFor: ['2023-04/2023-05'],
  disagreements: [
    {
      about: 'date',
      text: 'One paper has the whole visit, one only its last day, and one had expected it in spring.',
      articles: ['valley-review', 'lake-times'],
    },
  ],
  reports: [
    report(
      { ...harbourPost, published: '2023-03-23' },
      { summary: 'The talks took three days, from Monday to Wednesday.' },
    ),
    report(valleyReview, {
      date: '2023-03-22',
      status: 'planned',
      known: 'resolved',
      summary: 'The talks were set for one day.',
    }),
    report(
      { ...harbourPost, id: 'lake-times', publisher: 'Lake Times' },
      { date: '2023-04/2023-05', status: 'reported', summary: 'A visit in spring was being discussed.' },
    ),
  ],
});

export const richCard: CardView = {
  subject: { kind: 'entity', entity: envoy },
  companions: [
    { id: 'omar-reyes', name: 'Omar Reyes', count: 3, beside: true },
    { id: 'lena', name: 'Lena Holm', count: 1, beside: false },
  ],
  together: null,
  pageDate: { edtf: '2023-03-13', known: 'stated', evidence: 'stated in the metadata of the page' },
  knowsUntil: '2026-05-20',
  after: [
    event('visit', {
      title: 'Joins the return visit to the capital',
      date: '2024-05-16/2024-05-17',
      next: true,
      reports: [report(harbourPost), report(valleyReview)],
    }),
    summit,
  ],
  before: [
    event('talks', { title: 'Meets Omar Reyes to prepare the summit', date: '2023-02' }),
    event('pact', { title: 'Signs the “open water” pact', date: '2022-02-04' }),
    event('canal', {
      title: 'Work on the canal is to begin',
      date: '2021-21',
      status: 'planned',
      overdue: true,
    }),
  ],
  strongest: ['summit', 'talks', 'visit', 'pact', 'canal'],
  dates: [
    '2013-06',
    '2014-02',
    '2015-10/..',
    '2016',
    '2018-03-04',
    '2019-11',
    '2020-01',
    '2021-21',
    '2021-11-02',
    '2022-02-04',
    '2022-06',
    '2023-02',
    '2023-03-20/2023-03-22',
    '2024-05-16/2024-05-17',
    '2025-01',
    '2026-03',
  ],
  site: 'news.example',
};

/** Every status, every kind of date: what a row may have to show. */
export const oddCard: CardView = {
  ...richCard,
  subject: {
    kind: 'entity',
    entity: {
      id: 'omar-reyes',
      kind: 'person',
      name: 'Omar Reyes',
      description: 'Spokesman of the river league',
    },
  },
  pageDate: { edtf: '2023-03-13~', known: 'inferred', evidence: 'it speaks of the summit as next week' },
  after: [
    event('spring', {
      title: 'Visit reported for spring',
      date: '2023-04/2023-05',
      status: 'reported',
      next: true,
    }),
    event('denied', {
      title: 'Resigns over the canal, as one paper has it',
      date: '2023-03-18~',
      status: 'denied',
      next: true,
    }),
  ],
  before: [
    event('cancelled', { title: 'Second round of talks', date: '2022-23', status: 'cancelled', reports: [] }),
    event('office', { title: 'Speaks for the river league', date: '2015-10/..' }),
    event('decade', { title: 'Grows up in three countries', date: '197X' }),
  ],
  dates: ['2015-10/..', '2023-03'],
};

export const undatedPageCard: CardView = {
  ...richCard,
  pageDate: null,
  after: [],
  before: [...richCard.after, ...richCard.before].map((one) => ({ ...one, next: false })),
};

export const newerPageCard: CardView = {
  ...richCard,
  pageDate: { edtf: '2026-11-02', known: 'stated', evidence: '' },
  after: [],
};

export const emptyCard: CardView = {
  ...richCard,
  after: [],
  before: [],
  strongest: [],
  dates: [],
  companions: [],
};

/** The same, where only one of them is known. */
export const unsureOfOneCard: CardView = {
  ...emptyCard,
  subject: { kind: 'unsure', surface: 'Lindqvist', candidates: [envoy] },
};

export const unsureCard: CardView = {
  ...emptyCard,
  subject: {
    kind: 'unsure',
    surface: 'Lindqvist',
    candidates: [
      envoy,
      { id: 'per-lindqvist', kind: 'person', name: 'Per Lindqvist', description: 'Rower; no relation' },
    ],
  },
};
