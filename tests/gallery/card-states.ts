import type { ScreenEvent } from '../../src/card/frame/screen.ts';
import type { CardView } from '../../src/model/card-views.ts';
import type { OpenedBy } from '../../src/model/placed-mention.ts';
import type { ArticleView } from '../../src/model/views.ts';
import * as samples from '../card/sample-cards.ts';

/** A card in one of its states: what it was given, and what the reader did then. */
export interface State {
  readonly name: string;
  readonly card: CardView;
  readonly by?: OpenedBy;
  readonly events?: readonly ScreenEvent[];
  /** In a frame as low as one in a low window. */
  readonly isLow?: boolean;
}

const LONG = 'Wasserwirtschaftsverbandsvorsitzendenstellvertreterin';
const SENTENCE =
  'The delegations met in the old town hall, talked for three days about water, tolls and the fishing of eels, and parted without a date for another round.';

const many = Array.from({ length: 5_000 }, (_, index) => {
  const [year, month] = [1920 + Math.floor(index / 48), 1 + (index % 12)];
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return samples.event(`e${index}`, { title: `Round ${index + 1} of the talks`, date, next: year > 2022 });
}).toReversed();

const longCard: CardView = {
  ...samples.richCard,
  subject: {
    kind: 'entity',
    entity: { ...samples.envoy, name: `Ana ${LONG} Lindqvist`, description: SENTENCE.repeat(2) },
  },
  after: [
    samples.event('long', {
      title: `${LONG} ${SENTENCE}`,
      next: true,
      reports: [samples.report(samples.harbourPost, { summary: SENTENCE.repeat(4) })],
    }),
  ],
};

/** An article of which hardly anything is known. */
const bareArticle: ArticleView = {
  id: 'bare',
  title: '',
  titleBasis: 'described',
  publisher: '',
  language: 'en',
  digest: '',
};

/** A capital that speaks, on a page of many people. */
const capitalCard: CardView = {
  ...samples.richCard,
  subject: {
    kind: 'entity',
    standsFor: 'government',
    entity: { id: 'lakeside', kind: 'place', name: 'Lakeside', description: 'Capital of the lake states' },
  },
  companions: ['Omar Reyes', 'Lena Holm', 'Konstantin Bartholomäus', 'Bo Birk', 'Zhu Lan'].map(
    (name, index) => ({ id: name, name, count: 150 >> index, beside: index === 0 }),
  ),
};

/** "Lindqvist and Reyes": what both did, with his name pressed. */
const pairCard: CardView = {
  ...samples.richCard,
  together: {
    companions: ['omar-reyes'],
    after: [samples.summit],
    before: samples.richCard.before.slice(0, 1),
    strongest: ['summit', 'talks'],
  },
};

/** Every state that a reader can come upon. */
export const STATES: readonly State[] = [
  { name: 'around the now line', card: samples.richCard },
  { name: 'by keyboard', card: samples.richCard, by: 'keyboard' },
  { name: 'under a finger', card: samples.richCard, by: 'touch' },
  { name: 'a capital that speaks', card: capitalCard },
  { name: 'two names that stand together', card: pairCard },
  { name: 'nothing after the page', card: { ...samples.richCard, after: [] } },
  {
    name: 'little known',
    card: { ...samples.richCard, after: [], before: samples.richCard.before.slice(0, 1) },
  },
  { name: 'pinned', card: samples.richCard, events: [{ kind: 'pinned' }] },
  {
    name: 'sources opened',
    card: samples.richCard,
    events: [{ kind: 'opened', event: 'summit', part: 'sources' }],
  },
  {
    name: 'disagreement opened',
    card: samples.richCard,
    events: [{ kind: 'opened', event: 'summit', part: 'disagreement' }],
  },
  { name: 'every status', card: samples.oddCard },
  { name: 'page without a date', card: samples.undatedPageCard },
  { name: 'page newer than the corpus', card: samples.newerPageCard },
  { name: 'nothing known', card: samples.emptyCard },
  { name: 'not sure', card: samples.unsureCard },
  {
    name: 'not this person: where',
    card: samples.richCard,
    events: [{ kind: 'silencing', silence: 'asking' }],
  },
  {
    name: 'not this person: done',
    card: samples.richCard,
    events: [{ kind: 'silenced', turn: 1, step: 0, silence: { on: 'site' } }],
  },
  {
    name: 'site hidden',
    card: samples.richCard,
    events: [{ kind: 'switchedOff', turn: 1 }],
  },
  { name: 'a companion chosen', card: capitalCard, events: [{ kind: 'with', companion: 'Lena Holm' }] },
  {
    name: 'a stretch of time chosen',
    card: samples.richCard,
    events: [{ kind: 'ranged', range: { from: 2022 * 12, to: 2024 * 12 } }],
  },
  { name: 'fetching the timeline', card: samples.richCard, events: [{ kind: 'asked', what: 'timeline' }] },
  {
    name: '5,000 events',
    card: { ...samples.richCard, dates: many.map(({ date }) => date) },
    events: [
      { kind: 'asked', what: 'timeline' },
      { kind: 'listed', turn: 1, step: 1, timeline: { entity: samples.envoy, events: many } },
    ],
    isLow: true,
  },
  {
    name: 'gone on, then failed',
    card: samples.richCard,
    events: [
      { kind: 'asked', what: 'card' },
      { kind: 'chosen', turn: 1, step: 1, card: samples.oddCard },
      { kind: 'failed', turn: 1, step: 1, sentence: 'Something went wrong inside Backstory.' },
    ],
  },
  {
    name: 'long names, titles and summaries',
    card: longCard,
    events: [{ kind: 'opened', event: 'long', part: 'sources' }],
  },
  {
    name: 'an article without title, address or date',
    card: {
      ...samples.richCard,
      after: [],
      before: [samples.event('bare', { reports: [samples.report(bareArticle)] })],
    },
    events: [{ kind: 'opened', event: 'bare', part: 'sources' }],
  },
  { name: 'a low window', card: samples.richCard, isLow: true },
];
