import * as v from 'valibot';
import { LONGEST_DRAG, TALLEST_CARD } from '../model/message-limits.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { OwnMessage } from './message.ts';

/** 128 random bits as hexadecimal: pairs a card frame with the content script that opened it, once. */
export const Nonce = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** Counts the asks of one content script, so that what is said of an older one can be told apart and dropped. */
export const Turn = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Farther than any screen is wide. */
const Offset = v.pipe(v.number(), v.minValue(-LONGEST_DRAG), v.maxValue(LONGEST_DRAG));

/** CSS px. */
const Height = v.pipe(v.number(), v.minValue(0), v.maxValue(TALLEST_CARD));

/** Of a card that has less height than it wants: where it has `given`, its last whole row ends at `at`, and the rest is blank. */
const RowsEnd = v.object({ given: Height, at: Height });
export type RowsEnd = v.InferOutput<typeof RowsEnd>;

/** What the card's frame may tell the content script that hosts it. */
export const HostCommand = v.variant('kind', [
  /** The card of this turn is drawn, and wants this height. */
  v.object({ kind: v.literal('resize'), height: Height, rowsEnd: v.optional(RowsEnd), turn: Turn }),
  /** By the reader's hand in it, or by itself: the focus, where a reader is in it, goes back to where it was. */
  v.object({ kind: v.literal('close') }),
  /** The reader drags it by its head: this far, in CSS px, from where it stood when that began. */
  v.object({ kind: v.literal('drag'), x: Offset, y: Offset, isDone: v.boolean(), turn: Turn }),
  /** It is to stay while the reader goes on to other names. */
  v.object({ kind: v.literal('pin') }),
  /** What was vouched for could not be written: the site is as it was. */
  v.object({ kind: v.literal('unwritten') }),
]);
export type HostCommand = v.InferOutput<typeof HostCommand>;

/** What a click in a card writes: the site off, the site on again, or a name silenced or heard. */
export type VouchedWrite = 'hide' | 'show' | 'silence';

/** What came of a press of the shortcut in one frame: a card; no (further) name in view; or no walk that could go on. */
export type WalkStep = 'opened' | 'ended' | 'elsewhere';

/** What the background asks of the script that answers the pointer, on a page that names somebody. */
export interface ToContent {
  /** What the page says of itself, above all of its date. */
  'page.facts': OwnMessage<object, PageFacts>;
  /**
   * The shortcut was pressed: open the card for the next name in view. With `goesOn` only where the card that the shortcut
   * opened last is this page's, else from the first name on.
   */
  'page.openNext': OwnMessage<{ readonly goesOn: boolean }, WalkStep>;
  /** Scroll to the next mention of an entity (id), after the last one shown; false where none is to be seen. */
  'page.showMention': OwnMessage<{ readonly entity: string }, boolean>;
  /** The marks of the page are hidden until this comes again. */
  'page.hideMarks': OwnMessage<object, null>;
  /** What the card's frame tells its host, checked when the frame sent it (`card.tellHost`). */
  'host.command': OwnMessage<{ readonly nonce: string; readonly command: HostCommand }, null>;
  /** Before a write of the card's: is it open, and plainly visible where it was put? A failure where it is not. */
  'host.vouch': OwnMessage<{ readonly nonce: string; readonly write: VouchedWrite }, null>;
}
