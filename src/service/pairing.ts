import type { CardAsk } from '../messaging/to-background.ts';
import { browser } from '../platform/browser.ts';
import { loadPairings, type Pairing, storePairings } from './stored-pairings.ts';

/** Who speaks of a nonce: the tab and the frame that the browser vouches for. */
export interface Party {
  readonly tabId: number;
  readonly frameId: number;
}

/** Where a card is: the site of the tab, and the page of the document that hosts it. */
export interface Place {
  readonly site: string;
  readonly page: string;
}

export interface Pairings {
  /** Remembers a nonce of a content script. False for a nonce that is somebody else's. */
  announce(nonce: string, host: Party, place: Place): Promise<boolean>;
  /**
   * Remembers what the card is asked for, unless that has come after an ask of a later turn: then the pairing keeps the later
   * one. Undefined where this content script has not announced the nonce.
   */
  ask(nonce: string, host: Party, ask: CardAsk, place: Place): Promise<Pairing | undefined>;
  /** Gives the pairing to the first frame of its tab that asks; waits a little for an announcement that is under way. */
  claim(nonce: string, card: Party): Promise<Pairing | undefined>;
  /** The pairing of the frame that has claimed it. */
  claimedBy(nonce: string, card: Party): Promise<Pairing | undefined>;
  /** The card stays while its content script opens others. */
  pin(nonce: string, card: Party): Promise<void>;
  /** The frame is gone: so is its pairing. */
  forget(nonce: string, host: Party): Promise<void>;
}

/** One for each page with a warm card; the least used go first, and those that are pinned last. More tabs with warm cards are beyond any reader. */
const MOST_PAIRINGS = 64;

/** Of one tab, so that no page of a hundred frames turns the cards of other tabs out. */
const MOST_OF_A_TAB = 8;

/** How long a hello waits for its announcement, in ms: the two come from different processes and may change places. */
const ANNOUNCEMENT_WAIT = 2_000;

/** The pairings of this browser session. Each change reads and writes in one step, so that none undoes another. */
export function createPairings(): Pairings {
  const arrivals = new EventTarget();
  const loading = loadPairings();

  async function change(
    nonce: string,
    next: (known: Pairing | undefined) => Pairing | undefined,
  ): Promise<Pairing | undefined> {
    const pairings = await loading;
    const changed = next(pairings.get(nonce));
    if (changed === undefined) return undefined;
    // Deleted first, so that the map's order is that of last use.
    pairings.delete(nonce);
    pairings.set(nonce, changed);
    // One that is pinned goes last: it stays open, and without its pairing no button in it does anything but close it.
    const firstToGo = [...pairings.values()]
      .filter((other) => other !== changed)
      .toSorted((a, b) => Number(a.isPinned) - Number(b.isPinned));
    const ofTab = firstToGo.filter(({ tabId }) => tabId === changed.tabId);
    for (const other of ofTab.slice(0, -(MOST_OF_A_TAB - 1))) pairings.delete(other.nonce);
    for (const other of firstToGo) {
      if (pairings.size <= MOST_PAIRINGS) break;
      pairings.delete(other.nonce);
    }
    await storePairings(pairings);
    return changed;
  }

  /** A content script has one card at most beside those that are pinned, and a tab that was closed has none: what they read is not kept. */
  async function forgetOthers(nonce: string, host: Party): Promise<void> {
    const tabs = new Set((await browser.tabs.query({})).map(({ id }) => id));
    const pairings = await loading;
    const gone = [...pairings.values()].filter(
      (other) =>
        other.nonce !== nonce && ((isHost(other, host) && !other.isPinned) || !tabs.has(other.tabId)),
    );
    if (gone.length === 0) return;
    for (const other of gone) pairings.delete(other.nonce);
    await storePairings(pairings);
  }

  async function arrived(nonce: string): Promise<void> {
    if ((await loading).has(nonce)) return;
    const waiting = new AbortController();
    await new Promise<void>((resolve) => {
      arrivals.addEventListener(nonce, () => resolve(), { signal: waiting.signal });
      setTimeout(resolve, ANNOUNCEMENT_WAIT);
    });
    // Or every frame with a nonce of nobody's would leave a listener behind.
    waiting.abort();
  }

  return {
    async announce(nonce, host, { site, page }) {
      const pairing = await change(nonce, (known) => {
        if (known !== undefined) return isHost(known, host) ? known : undefined;
        const { tabId, frameId: hostFrameId } = host;
        return { nonce, tabId, hostFrameId, cardFrameId: null, isPinned: false, site, page, ask: null };
      });
      arrivals.dispatchEvent(new Event(nonce));
      // After it, since what is asked next must find it.
      await forgetOthers(nonce, host);
      return pairing !== undefined;
    },

    // The page may have taken another address since it announced.
    ask: (nonce, host, ask, place) =>
      change(nonce, (known) => {
        if (known === undefined || !isHost(known, host)) return undefined;
        return { ...known, ask: isOlder(ask, known.ask) ? known.ask : ask, ...place };
      }),

    async claim(nonce, card) {
      await arrived(nonce);
      return change(nonce, (known) => {
        if (known?.tabId !== card.tabId) return undefined;
        // The same frame may ask again after a lost answer; a second frame may not.
        const isFree = known.cardFrameId === null || known.cardFrameId === card.frameId;
        return isFree ? { ...known, cardFrameId: card.frameId } : undefined;
      });
    },

    async claimedBy(nonce, card) {
      const pairing = (await loading).get(nonce);
      return isCard(pairing, card) ? pairing : undefined;
    },

    async pin(nonce, card) {
      await change(nonce, (known) => (isCard(known, card) ? { ...known, isPinned: true } : undefined));
    },

    async forget(nonce, host) {
      const pairings = await loading;
      const pairing = pairings.get(nonce);
      if (!pairing || !isHost(pairing, host)) return;
      pairings.delete(nonce);
      await storePairings(pairings);
    },
  };
}

function isOlder({ turn }: CardAsk, than: CardAsk | null): boolean {
  return than !== null && turn < than.turn;
}

function isCard(pairing: Pairing | undefined, { tabId, frameId }: Party): pairing is Pairing {
  return pairing?.tabId === tabId && pairing.cardFrameId === frameId;
}

function isHost(pairing: Pairing, { tabId, frameId }: Party): boolean {
  return pairing.tabId === tabId && pairing.hostFrameId === frameId;
}
