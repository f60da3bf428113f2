import * as v from 'valibot';
import { PageContext, type PageEntity, type PageFacts } from '../model/page-facts.ts';
import type {
  ArticleDetailView,
  CardView,
  EventView,
  PageView,
  SearchView,
  TimelineView,
} from '../model/views.ts';

/**
 * Every message of the extension: its name, the shape of its request, the type of its reply and who may send it.
 * Requests are validated on arrival, because a compromised page process can forge whatever its content script may send.
 */

/** The contexts that send messages. `content` is any content script; the others are the extension's own pages. */
export type SenderKind = 'background' | 'content' | 'card' | 'popup' | 'library';

interface MessageSpec<Request, Reply> {
  readonly from: readonly SenderKind[];
  readonly request: v.GenericSchema<unknown, Request>;
  /** Carries the type of the reply; no value at run time. */
  readonly reply?: Reply;
}

function message<Reply>() {
  return <Request>(
    from: readonly SenderKind[],
    request: v.GenericSchema<unknown, Request>,
  ): MessageSpec<Request, Reply> => ({ from, request });
}

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** 128 random bits as hexadecimal: pairs a card frame with the content script that opened it, once. */
const Nonce = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const Turn = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a card is asked for: the name under the pointer, whom it may mean, and the page around it. */
export const CardAsk = v.object({
  /** One id where the engine is sure, several for "not sure". */
  candidates: v.pipe(v.array(Id), v.minLength(1), v.maxLength(20)),
  surface: v.pipe(v.string(), v.maxLength(500)),
  page: PageContext,
  /** True where the reader asked by keyboard: the frame takes the focus. */
  focus: v.boolean(),
  /** Counts the asks of one content script, so that what is said of an older one can be told apart and dropped. */
  turn: Turn,
});
export type CardAsk = v.InferOutput<typeof CardAsk>;

/** What the card's frame may tell the content script that hosts it. */
export const HostCommand = v.variant('kind', [
  /** The card of this turn is drawn, and wants this height in CSS px; the host clamps it. */
  v.object({
    kind: v.literal('resize'),
    height: v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)),
    turn: Turn,
  }),
  /** `returnFocus` where the reader closed it from inside: the focus goes back to where it was. */
  v.object({ kind: v.literal('close'), returnFocus: v.boolean() }),
  /** Before a write, where the browser does not tell the frame: is the card plainly visible? A failure where it is not. */
  v.object({ kind: v.literal('vouch') }),
]);
export type HostCommand = v.InferOutput<typeof HostCommand>;

/** A card for the frame to draw. */
export interface CardPresentation {
  readonly card: CardView;
  readonly focus: boolean;
  readonly turn: number;
}

const Nothing = v.object({});

export const contract = {
  // content script → background
  /** The frame has its first mention: insert the style of the marks into it, with USER origin. */
  'marks.style': message<null>()(['content'], Nothing),
  /** A card frame with this nonce is being opened by this content script: a dwell has begun, the ask may follow. */
  'card.announce': message<null>()(['content'], v.object({ nonce: Nonce })),
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
  /** What the page in this tab names. */
  'popup.page': message<PageView>()(['popup'], v.object({ tabId: v.number() })),
  /** An entity's timeline around the date of the page in this tab. */
  'popup.timeline': message<TimelineView>()(
    ['popup', 'library'],
    v.object({ entity: Id, tabId: v.optional(v.number()) }),
  ),
  'popup.event': message<EventView>()(['popup', 'library'], v.object({ event: Id })),
  /** One article with the events that it reports. */
  'popup.article': message<ArticleDetailView>()(['popup', 'library'], v.object({ article: Id })),
  search: message<SearchView>()(
    ['popup', 'library'],
    v.object({ query: v.pipe(v.string(), v.maxLength(10_000)) }),
  ),

  // card or popup → background: the only writes
  'switch.site': message<null>()(
    ['card', 'popup'],
    v.object({ host: v.pipe(v.string(), v.minLength(1), v.maxLength(300)), off: v.boolean() }),
  ),
  'switch.everywhere': message<null>()(['popup'], v.object({ off: v.boolean() })),

  // background → content script
  'page.names': message<{ readonly facts: PageFacts; readonly entities: readonly PageEntity[] }>()(
    ['background'],
    Nothing,
  ),
  /** The shortcut was pressed: open the card for the first name in view. False where none is in view. */
  'page.openFirst': message<boolean>()(['background'], Nothing),
  'host.command': message<null>()(['background'], v.object({ nonce: Nonce, command: HostCommand })),

  // background → card frame
  'card.present': message<null>()(
    ['background'],
    v.object({
      nonce: Nonce,
      card: v.custom<CardView>((value) => typeof value === 'object' && value !== null),
      focus: v.boolean(),
      turn: Turn,
    }),
  ),
} as const;

export type MessageName = keyof typeof contract;
export type Request<Name extends MessageName> = v.InferOutput<(typeof contract)[Name]['request']>;
export type Reply<Name extends MessageName> = Exclude<(typeof contract)[Name]['reply'], undefined>;
