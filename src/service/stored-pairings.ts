import * as v from 'valibot';
import { CardAsk } from '../messaging/to-background.ts';
import { browser } from '../platform/browser.ts';

/**
 * Which card frame belongs to which content script. A content script announces a nonce, the frame that was opened with
 * it says hello from the same tab, and the first frame to do so keeps it: any other frame that learns the nonce gets
 * nothing. Kept in storage.session, because the background may be stopped between the announcement and the hello.
 */
export interface Pairing {
  readonly nonce: string;
  readonly tabId: number;
  /** The frame of the content script that hosts the card. */
  readonly hostFrameId: number;
  /** The card's own frame, once it has said hello. */
  readonly cardFrameId: number | null;
  /** True where the reader pinned the card: its content script opens further ones beside it. */
  readonly isPinned: boolean;
  /** The site of the page in the tab; empty where it has none. */
  readonly site: string;
  /** The page that hosts the card, as a place where a name may be silent (see `pageOf`); empty where it has no address. */
  readonly page: string;
  /** What the card was last asked for; null until that has arrived. */
  readonly ask: CardAsk | null;
}

/** Where the pairings are kept: in memory, by the browser, and gone with it. */
const SESSION_KEY = 'cards';

/** Kept where the quota does not hold all: those of the tabs that a reader goes to and fro between. */
const FEWEST_PAIRINGS = 4;

/** What an earlier life of the background left; nothing where that is not in order or cannot be had. */
export async function loadPairings(): Promise<Map<string, Pairing>> {
  const stored = await browser.storage.session.get(SESSION_KEY).catch(() => ({}));
  const parsed = v.safeParse(v.object({ [SESSION_KEY]: v.array(StoredPairing) }), stored);
  return new Map(parsed.success ? parsed.output[SESSION_KEY].map((pairing) => [pairing.nonce, pairing]) : []);
}

const StoredPairing = v.object({
  nonce: v.string(),
  tabId: v.number(),
  hostFrameId: v.number(),
  cardFrameId: v.nullable(v.number()),
  isPinned: v.boolean(),
  site: v.string(),
  page: v.string(),
  ask: v.nullable(CardAsk),
});

/** Keeps the pairings for the next life of the background. */
export async function storePairings(pairings: ReadonlyMap<string, Pairing>): Promise<void> {
  const newestLast = [...pairings.values()];
  const keep = (kept: readonly Pairing[]): Promise<void> =>
    browser.storage.session.set({ [SESSION_KEY]: kept });
  // Pages that offer all that a page may would fill the quota (300 KB each, measured). This life of the background holds
  // them all the same; the next one will know the newest, or none.
  await keep(newestLast)
    .catch(() => keep(newestLast.slice(-FEWEST_PAIRINGS)))
    .catch(() => keep([]))
    .catch(() => undefined);
}
