import * as v from 'valibot';
import type { AnswerDetailView } from '../model/answer-views.ts';
import type { CardView, TimelineView } from '../model/card-views.ts';
import type { EntityPageView, EventPageView, LibraryFinds, LibraryOverview } from '../model/library-views.ts';
import {
  LONGEST_QUERY,
  LONGEST_SURFACE,
  MOST_CANDIDATES,
  MOST_MARKED_ELEMENTS,
} from '../model/message-limits.ts';
import { EdtfText } from '../model/pack.ts';
import { LONGEST_FACT, MOST_PAGE_ENTITIES, PageContext, Passage } from '../model/page-facts.ts';
import { MARK_MODES } from '../model/page-settings.ts';
import type { PageView } from '../model/page-views.ts';
import { OPENED_BY } from '../model/placed-mention.ts';
import type { SearchView } from '../model/search-views.ts';
import type { ArticleDetailView, EventView } from '../model/views.ts';
import { message, Nothing } from './message.ts';
import type { CardPresentation } from './to-card.ts';
import { HostCommand, Nonce, Turn } from './to-content.ts';

/**
 * What the background is asked. Requests are validated on arrival, because a compromised page process can forge
 * whatever its content script may send.
 */

/** Local names of elements in which names are marked; a page may have any. */
const MarkedElements = v.pipe(v.array(v.string()), v.maxLength(MOST_MARKED_ELEMENTS));

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** What was typed into a search field. */
const Query = v.pipe(v.string(), v.maxLength(LONGEST_QUERY));

/** A search, with the page that the reader has before him: what is near its date comes first, and "they" are its people. */
const Search = v.object({
  query: Query,
  page: v.optional(
    v.object({
      date: v.optional(EdtfText),
      people: v.pipe(v.array(Id), v.maxLength(MOST_PAGE_ENTITIES)),
    }),
  ),
});
export type SearchPage = NonNullable<v.InferOutput<typeof Search>['page']>;

/** What a card is asked for: the name under the pointer, whom it may mean, and the page around it. */
export const CardAsk = v.object({
  /** Whom the name may mean; none where the passage says which date is asked about. */
  candidates: v.pipe(v.array(Id), v.maxLength(MOST_CANDIDATES)),
  /** False for "not sure", of one candidate too: the page names a Wang, and may mean another. */
  isSure: v.boolean(),
  surface: v.pipe(v.string(), v.maxLength(LONGEST_SURFACE)),
  /** Where a place acts as people do ("Beijing said"): whom it stands for. */
  standsFor: v.optional(v.literal('government')),
  page: PageContext,
  /** The text around the name; absent where it could not be read. */
  passage: v.optional(Passage),
  /** By keyboard the frame takes the focus; by touch what it shows is made for a finger. */
  by: v.picklist(OPENED_BY),
  turn: Turn,
});
export type CardAsk = v.InferOutput<typeof CardAsk>;

/** What is asked of a number that may be a date. No name is asked of here: whether one is known is no page's business. */
const DateAsk = v.object({ page: PageContext, passage: v.required(Passage, ['dateAt']) });

export const toBackground = {
  // content script → background
  /**
   * The frame names somebody: give it the script that answers the pointer. Something is marked in elements of these local names:
   * give it the style of the marks in them, with USER origin.
   */
  'page.named': message<null>()(['content'], v.object({ markedIn: MarkedElements })),
  /** The page of this tab is one of a site that is off: the toolbar button shows it. */
  'page.off': message<null>()(['content'], Nothing),
  /** A card frame with this nonce is being opened by this content script: the ask follows. */
  'card.announce': message<null>()(['content'], v.object({ nonce: Nonce })),
  /**
   * The whole of a date for which there is a card, as the passage has it ("last Thursday"): of the numbers in a text few
   * are one. A failure where there is none.
   */
  'card.knowsDate': message<string>()(['content'], DateAsk),
  /** The announced frame is to show this name: it gets it with its hello, or is sent `card.present` where it is there. */
  'card.show': message<null>()(['content'], v.object({ nonce: Nonce, ask: CardAsk })),
  /** The frame is gone for good. */
  'card.forget': message<null>()(['content'], v.object({ nonce: Nonce })),

  // card frame → background
  /** Null where nothing was asked for yet: `card.present` will follow. */
  'card.hello': message<CardPresentation | null>()(['card'], v.object({ nonce: Nonce })),
  /** The whole timeline of an entity, relative to the page of this card. */
  'card.timeline': message<TimelineView>()(['card'], v.object({ nonce: Nonce, entity: Id })),
  /** A candidate of a "not sure" card, or a name inside a card, was chosen: its card. */
  'card.choose': message<CardView>()(['card'], v.object({ nonce: Nonce, entity: Id })),
  /** Passed on to the host as `host.command`, and its reply back. */
  'card.tellHost': message<null>()(['card'], v.object({ nonce: Nonce, command: HostCommand })),

  // popup → background
  /** What the page in this tab names; with `whole`, its timeline too. */
  'popup.page': message<PageView>()(
    ['popup'],
    v.object({ tabId: v.number(), whole: v.optional(v.boolean()) }),
  ),
  /** An entity's timeline around the date of the page in this tab. */
  'popup.timeline': message<TimelineView>()(
    ['popup'],
    v.object({ entity: Id, tabId: v.optional(v.number()) }),
  ),
  /** The page of this tab scrolls to its next mention of an entity; false where none can be seen. */
  'popup.showMention': message<boolean>()(['popup'], v.object({ tabId: v.number(), entity: Id })),
  'popup.event': message<EventView>()(['popup'], v.object({ event: Id })),
  /** One article with the events that it reports. */
  'popup.article': message<ArticleDetailView>()(['popup', 'library'], v.object({ article: Id })),
  search: message<SearchView>()(['popup'], Search),
  /** All that fits the question which the query asks, one by one. */
  'search.answer': message<AnswerDetailView>()(['popup'], Search),

  // library page → background
  /** Every event and entity, as light as a row needs them. */
  'library.overview': message<LibraryOverview>()(['library'], Nothing),
  /** All that a query finds, to filter the whole timeline by. */
  'library.find': message<LibraryFinds>()(['library'], v.object({ query: Query })),
  'library.event': message<EventPageView>()(['library'], v.object({ event: Id })),
  'library.entity': message<EntityPageView>()(['library'], v.object({ entity: Id })),

  // the only writes
  /** Off on the site of the page that the card is on, or on again: the card cannot name another. */
  'card.hideSite': message<null>()(['card'], v.object({ nonce: Nonce, isHidden: v.boolean() })),
  'switch.site': message<null>()(
    ['popup'],
    v.object({
      host: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
      off: v.boolean(),
      /** The tab of its page. */
      tabId: v.number(),
    }),
  ),
  'switch.everywhere': message<null>()(['popup'], v.object({ off: v.boolean() })),
  /** Off everywhere for an hour, or on again. */
  'switch.pause': message<null>()(['popup'], v.object({ on: v.boolean() })),
  'switch.marks': message<null>()(['popup'], v.object({ marks: v.picklist(MARK_MODES) })),
  /** "Not this person": on the page that the card is on, or on its site; `isSilent` false takes it back. */
  'card.silence': message<null>()(
    ['card'],
    v.object({
      nonce: Nonce,
      entities: v.pipe(v.array(Id), v.minLength(1), v.maxLength(MOST_CANDIDATES)),
      on: v.picklist(['page', 'site']),
      isSilent: v.boolean(),
    }),
  ),
  /** Whom the reader had silenced is to be heard again. */
  'switch.heard': message<null>()(
    ['popup'],
    v.object({ entity: Id, where: v.pipe(v.string(), v.maxLength(LONGEST_FACT)) }),
  ),
} as const;
