import * as v from 'valibot';
import { TALLEST_CARD } from '../model/message-limits.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { message, Nothing } from './message.ts';

/** 128 random bits as hexadecimal: pairs a card frame with the content script that opened it, once. */
export const Nonce = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** Counts the asks of one content script, so that what is said of an older one can be told apart and dropped. */
export const Turn = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the card's frame may tell the content script that hosts it. */
export const HostCommand = v.variant('kind', [
  /** The card of this turn is drawn, and wants this height in CSS px. */
  v.object({
    kind: v.literal('resize'),
    height: v.pipe(v.number(), v.minValue(0), v.maxValue(TALLEST_CARD)),
    turn: Turn,
  }),
  /** `returnFocus` where the reader closed it from inside: the focus goes back to where it was. */
  v.object({ kind: v.literal('close'), returnFocus: v.boolean() }),
  /** Before a write, where the browser does not tell the frame: is the card plainly visible? A failure where it is not. */
  v.object({ kind: v.literal('vouch') }),
]);
export type HostCommand = v.InferOutput<typeof HostCommand>;

/** What the background asks of the script that answers the pointer, on a page that names somebody. */
export const toContent = {
  /** What the page says of itself, above all of its date. */
  'page.facts': message<PageFacts>()(['background'], Nothing),
  /** The shortcut was pressed: open the card for the first name in view. False where none is in view. */
  'page.openFirst': message<boolean>()(['background'], Nothing),
  'host.command': message<null>()(['background'], v.object({ nonce: Nonce, command: HostCommand })),
} as const;
