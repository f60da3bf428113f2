import type { SearchIndex } from '../engine/search/search-index.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import { sendToTab, type TabTarget } from '../messaging/send.ts';
import type { Handlers } from '../messaging/serve.ts';
import { compareEdtf, knownEdtf } from '../model/edtf.ts';
import { mostNamed, type PageContext, type PageEntity, type PageFacts } from '../model/page-facts.ts';
import type { PageContent, SwitchState } from '../model/page-views.ts';
import { fail, ok } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import { pageOf, siteOf } from '../model/site.ts';
import type { ArticleDetailView } from '../model/views.ts';
import { hasAccess } from '../platform/access.ts';
import { browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { answerDetail, answerTo } from './answer-view.ts';
import { timelineView } from './card-view.ts';
import type { CardlessTabs } from './cardless-tabs.ts';
import { GONE } from './gone.ts';
import type { MarkedFrames } from './marked-frames.ts';
import { pageContent } from './page-content.ts';
import { pageStory } from './page-story.ts';
import { judgePage, type Knowledge } from './page-view.ts';
import { parsedFor, searchView } from './search-view.ts';
import { articleView, eventView } from './views.ts';
import { whyUnread } from './why-unread.ts';

/** The popup's use cases: what the page names, timelines, events, articles, search. */
export function popupHandlers(
  frames: MarkedFrames,
  cardless: CardlessTabs,
  knowledge: () => Promise<Knowledge>,
  searchIndex: () => Promise<SearchIndex>,
): Handlers {
  return {
    async 'popup.page'({ tabId, whole = false }) {
      const [tab, settings] = await Promise.all([
        browser.tabs.get(tabId).catch(() => undefined),
        readSettings(),
      ]);
      const switches = await switchesOf(settings, tab?.url);
      // Some 45 ms of work at the full corpus: done while the reader looks at the page's names, before the first key.
      setTimeout(() => void searchIndex().catch(() => undefined));
      return ok({ content: await contentOf(tabId, tab?.url, switches, whole), switches });
    },

    async 'popup.timeline'({ entity, tabId }) {
      return timelineView(await knowledge(), tabId === undefined ? null : await contextOf(tabId), entity);
    },

    async 'popup.showMention'({ tabId, entity }) {
      for (const frameId of await frames.of(tabId)) {
        const shown = await sendToTab({ tabId, frameId }, 'page.showMention', { entity });
        if (shown.ok && shown.value) return shown;
      }
      return ok(false);
    },

    async 'popup.event'({ event: id }) {
      const { kb } = await knowledge();
      const event = kb.event(id);
      return event ? ok(eventView(kb, event, false)) : fail(GONE);
    },

    async 'popup.article'({ article: id }) {
      const detail = articleDetail((await knowledge()).kb, id);
      return detail ? ok(detail) : fail(GONE);
    },

    async search({ query, page }) {
      return ok(searchView((await knowledge()).kb, await searchIndex(), query, page));
    },

    async 'search.answer'({ query, page }) {
      const [{ kb }, index] = await Promise.all([knowledge(), searchIndex()]);
      const answer = answerTo(kb, index, parsedFor(index, query, page), page);
      return answer?.lead ? ok(answerDetail(kb, index, answer)) : fail(GONE);
    },
  };

  async function contentOf(
    tabId: number,
    address: string | undefined,
    { siteOff, everywhereOff, pausedUntil }: SwitchState,
    whole: boolean,
  ): Promise<PageContent> {
    if (everywhereOff) return { kind: 'off', why: 'everywhere' };
    if (pausedUntil !== null) return { kind: 'off', why: 'paused' };
    if (siteOff) return { kind: 'off', why: 'site' };
    const page = await contextOf(tabId);
    if (page === null) return { kind: 'off', why: whyUnread(address, await hasAccess(siteOf(address))) };
    const known = await knowledge();
    const judged = judgePage(known, page);
    const content = pageContent(known, judged);
    if (content.kind !== 'names') return content;
    return {
      ...content,
      ...((await cardless.has(tabId, siteOf(address))) && { isCardless: true }),
      ...(whole && { story: pageStory(known, judged) }),
    };
  }

  async function switchesOf(settings: Settings, address: string | undefined): Promise<SwitchState> {
    const host = siteOf(address);
    const places = [host, pageOf(address)];
    const here = settings.silent.filter(({ where }) => where !== '' && places.includes(where));
    // Only where there is somebody to name is the knowledge base opened for it.
    const kb = here.length === 0 ? null : (await knowledge()).kb;
    return {
      host,
      siteOff: settings.sitesOff.includes(host),
      everywhereOff: settings.off,
      pausedUntil: settings.pausedUntil > Date.now() ? settings.pausedUntil : null,
      marks: settings.marks,
      silent: here.map(({ entity: id, where }) => ({
        entity: { id, name: kb?.entity(id)?.name ?? id },
        where,
      })),
    };
  }

  /** What a tab's frames name, with the facts of the first that names anybody; null where no content script answers. */
  async function contextOf(tabId: number): Promise<PageContext | null> {
    const frameIds = await frames.of(tabId);
    const answers = await Promise.all(
      frameIds.map((frameId) => sendToTab({ tabId, frameId }, 'page.names', {})),
    );
    if (!answers.some(({ ok }) => ok)) return null;
    const named = answers.map((answer) => (answer.ok ? answer.value : []));
    const speaking = frameIds[named.findIndex((entities) => entities.length > 0)];
    const facts = speaking === undefined ? NO_FACTS : await factsOf({ tabId, frameId: speaking });
    return { facts, entities: merge(named.flat()) };
  }
}

/** How long the second script of a page may take to arrive after its first name, in tries and ms between them. */
const FACTS_TRIES = 5;
const FACTS_PAUSE = 100;

/** What a page says of itself. Its second script comes with its first name, so it may be under way. */
async function factsOf(frame: TabTarget): Promise<PageFacts> {
  for (let tried = 0; tried < FACTS_TRIES; tried++) {
    const facts = await sendToTab(frame, 'page.facts', {});
    if (facts.ok) return facts.value;
    await new Promise((resolve) => setTimeout(resolve, FACTS_PAUSE));
  }
  return NO_FACTS;
}

/** Of a page that names nobody, or that is just going away: it has no date. */
const NO_FACTS: PageFacts = { url: '', title: '', language: '', dates: [] };

/** The entities of several frames as those of one page, most named first. */
function merge(entities: readonly PageEntity[]): PageEntity[] {
  const byId = new Map<string, PageEntity>();
  for (const one of entities) {
    const known = byId.get(one.id);
    byId.set(one.id, known ? { ...known, count: known.count + one.count } : one);
  }
  return mostNamed([...byId.values()]);
}

function articleDetail(kb: KnowledgeBase, id: string): ArticleDetailView | undefined {
  const article = kb.article(id);
  if (!article) return undefined;
  const reported = kb.events
    .filter(({ reports }) => reports.some((report) => report.article === id))
    .toSorted((a, b) => compareEdtf(knownEdtf(b.date), knownEdtf(a.date)));
  return {
    article: articleView(article),
    events: reported.map((event) => eventView(kb, event, false)),
  };
}
