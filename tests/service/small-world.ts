import * as v from 'valibot';
import { createRankingIndex } from '../../src/engine/ranking/ranking-index.ts';
import { openKnowledgeBase } from '../../src/kb/knowledge-base.ts';
import type { CardAsk } from '../../src/messaging/to-background.ts';
import { Pack } from '../../src/model/pack.ts';
import type { PageContext } from '../../src/model/page-facts.ts';
import type { Knowledge } from '../../src/service/page-view.ts';

const report = (article: string, date: string, fields: object = {}) => ({
  article,
  date,
  status: 'happened',
  summary: `${article} says so.`,
  ...fields,
});

/** Two envoys who meet, a mayor, and a town: enough for every view. */
export const SMALL_PACK = v.parse(Pack, {
  format: 'backstory-pack',
  version: 1,
  id: 'small-world',
  revision: 1,
  entities: [
    {
      id: 'ada',
      kind: 'person',
      name: 'Ada Amsel',
      description: 'Envoy.',
      names: [{ text: 'Ада Амзель', language: 'ru', own: true }],
    },
    { id: 'bo', kind: 'person', name: 'Bo Birk', names: [{ text: '毕波', own: true, unchecked: true }] },
    { id: 'cy', kind: 'person', name: 'Cy Cole' },
    { id: 'town', kind: 'place', name: 'Town' },
  ],
  articles: [
    {
      id: 'wire',
      title: 'Envoys meet',
      publisher: 'Wire',
      published: '2023-03-23',
      url: 'https://wire.example/1',
    },
    {
      id: 'blog',
      title: 'A meeting soon',
      titleBasis: 'described',
      published: '2023-03-10',
      evidence: 'by its text',
    },
  ],
  events: [
    {
      id: 'meeting',
      title: 'Ada Amsel meets Bo Birk in Town',
      date: '2023-03-20/2023-03-22',
      status: 'happened',
      participants: ['ada', 'bo'],
      places: ['town'],
      reports: [
        report('wire', '2023-03-20/2023-03-22'),
        report('blog', '2023-04', { status: 'planned', note: 'vague' }),
      ],
    },
    {
      id: 'call',
      title: 'Ada Amsel calls Bo Birk',
      date: '2023-02',
      status: 'happened',
      participants: ['ada', 'bo'],
      reports: [report('blog', '2023-02'), report('lost', '2023-02')],
    },
    {
      id: 'vow',
      title: 'Cy Cole vows to visit Town',
      date: '2022-05',
      status: 'planned',
      participants: ['cy', 'nobody'],
      places: ['town'],
      reports: [report('blog', '2022-05', { status: 'planned' })],
    },
  ],
});

/** The small world, opened. */
export function openSmallWorld(): Knowledge {
  const kb = openKnowledgeBase(SMALL_PACK);
  return { kb, index: createRankingIndex(kb) };
}

/** A page of 13 March 2023 that names the two envoys. */
export const PAGE: PageContext = {
  facts: {
    url: 'https://news.example:8080/story',
    title: 'Envoys to meet',
    language: 'en',
    dates: [{ source: 'jsonld', property: 'datePublished', value: '2023-03-13', type: 'NewsArticle' }],
  },
  entities: [
    { id: 'ada', count: 3, inTitle: true },
    { id: 'gone', count: 2, inTitle: false },
    { id: 'bo', count: 1, inTitle: false },
  ],
};

/** An ask for a card on that page. */
export function ask(fields: Partial<CardAsk> = {}): CardAsk {
  return {
    candidates: ['ada'],
    isSure: true,
    surface: 'Amsel',
    page: PAGE,
    by: 'pointer',
    turn: 1,
    ...fields,
  };
}
