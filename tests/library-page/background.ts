import type { send } from '../../src/messaging/send.ts';
import type { EntityPageView, EventPageView, LibraryFinds } from '../../src/model/library-views.ts';
import type { ArticleDetailView } from '../../src/model/views.ts';
import { event, harbourPost, valleyNews } from '../popup/views.ts';
import { overview } from './views.ts';

/** What a background answers to the library in these tests. */

export const FINDS: LibraryFinds = {
  query: 'moscow',
  chips: [],
  events: ['visit'],
  articles: [harbourPost, valleyNews],
  articleCount: 3,
};

/** What words find now. */
export const finds = { now: FINDS };

export const eventPage: EventPageView = {
  event: event('visit', { evidence: 'Three articles name the days.' }),
  replacedBy: [],
  replaces: [{ id: 'spring', title: 'A visit in spring', date: '2023-04/2023-05' }],
  parts: [{ id: 'dinner', title: 'Dinner at the Kremlin', date: '2023-03-21' }],
  partOf: [],
};

export const articlePage: ArticleDetailView = {
  article: { ...valleyNews, sourceKind: 'state media', language: 'ru', url: 'https://valley.example/visit' },
  events: [event('visit')],
};

export const entityPage: EntityPageView = {
  entity: {
    id: 'xi',
    kind: 'person',
    name: 'Xi Jinping',
    nativeName: { text: '习近平', language: 'zh' },
    description: 'President of China',
  },
  otherNames: [
    { text: 'Xi', unchecked: false },
    { text: 'Си Цзиньпин', language: 'ru', unchecked: true },
  ],
};

const GONE = { ok: false, error: 'Backstory does not have this any more.' } as const;

/** Answers at once; ids other than those above are unknown. */
export const answer: typeof send = async (name, request) => {
  const { event: eventId, article, entity } = request as Record<string, string | undefined>;
  const known: Record<string, unknown> = {
    'library.overview': overview,
    'library.find': finds.now,
    ...(eventId === 'visit' && { 'library.event': eventPage }),
    ...(article === 'valley' && { 'popup.article': articlePage }),
    ...(entity === 'xi' && { 'library.entity': entityPage }),
  };
  return name in known ? { ok: true, value: known[name] as never } : GONE;
};
