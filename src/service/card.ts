import { sendToTab } from '../messaging/send.ts';
import type { Sender } from '../messaging/sender.ts';
import type { Handlers } from '../messaging/serve.ts';
import type { CardAsk } from '../messaging/to-background.ts';
import type { CardPresentation } from '../messaging/to-card.ts';
import type { HostCommand, VouchedWrite } from '../messaging/to-content.ts';
import type { CardView } from '../model/card-views.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { pageOf, siteOf } from '../model/site.ts';
import { cardView, timelineView } from './card-view.ts';
import type { CardlessTabs } from './cardless-tabs.ts';
import { dateCard } from './date-card.ts';
import type { Knowledge } from './page-view.ts';
import type { Pairings, Party, Place } from './pairing.ts';
import type { Pairing } from './stored-pairings.ts';
import { PRIVATE, silence, switchSite } from './switches.ts';

/** Said to a frame or a content script that speaks of a card that is not its own: the card stays blank. */
const NOT_YOURS = 'This card belongs to another page.';

/** Said where a page belongs to no site that could be switched off. */
const NO_SITE = 'This page belongs to no site. Backstory can be switched off as a whole, in the toolbar.';

/** The card's use cases: pairing a frame with its host, and what the frame draws. */
export function cardHandlers(
  pairings: Pairings,
  cardless: CardlessTabs,
  knowledge: () => Promise<Knowledge>,
): Handlers {
  async function cardOf(ask: CardAsk, site: string): Promise<Result<CardView>> {
    const { page, passage } = ask;
    const { dateAt } = passage ?? {};
    return passage && dateAt !== undefined
      ? dateCard(await knowledge(), page, { ...passage, dateAt }, site)
      : cardView(await knowledge(), page, ask, site);
  }

  async function present({ ask, site }: Pairing): Promise<Result<CardPresentation | null>> {
    if (ask === null) return ok(null);
    const { by, turn } = ask;
    const card = await cardOf(ask, site);
    return card.ok ? ok({ card: card.value, by, turn }) : card;
  }

  /** Runs `use` with the pairing of the card frame that sent a message, and what it was last asked for. */
  async function withAsk<Value>(
    nonce: string,
    sender: Sender,
    use: (ask: CardAsk, pairing: Pairing) => Promise<Result<Value>> | Result<Value>,
  ): Promise<Result<Value>> {
    const card = partyOf(sender);
    const pairing = card && (await pairings.claimedBy(nonce, card));
    return pairing?.ask ? use(pairing.ask, pairing) : fail(NOT_YOURS);
  }

  return {
    async 'card.announce'({ nonce }, sender) {
      const host = partyOf(sender);
      // Loading begins with the dwell, so that the card of a cold background is as quick as any.
      void knowledge().catch(() => undefined);
      return host && (await pairings.announce(nonce, host, placeOf(sender))) ? ok(null) : fail(NOT_YOURS);
    },

    async 'card.knowsDate'({ page, passage }, sender) {
      const card = dateCard(await knowledge(), page, passage, siteOf(sender.tabUrl));
      return card.ok ? ok(card.value.subject.surface) : card;
    },

    async 'card.show'({ nonce, ask }, sender) {
      const host = partyOf(sender);
      const pairing = host && (await pairings.ask(nonce, host, ask, placeOf(sender)));
      if (!pairing) return fail(NOT_YOURS);
      // The reader has gone on to another name, whose card is shown or on its way.
      if (pairing.ask?.turn !== ask.turn) return ok(null);
      // Until its frame speaks, which in a sandbox it never does.
      if (pairing.cardFrameId === null) void cardless.add(pairing.tabId, pairing.site);
      const presentation = await present(pairing);
      if (!presentation.ok) return presentation;
      // A frame that has not said hello yet gets the ask with its answer.
      if (pairing.cardFrameId === null || presentation.value === null) return ok(null);
      const frame = { tabId: pairing.tabId, frameId: pairing.cardFrameId };
      return sendToTab(frame, 'card.present', { nonce, ...presentation.value });
    },

    async 'card.forget'({ nonce }, sender) {
      const host = partyOf(sender);
      if (host) await pairings.forget(nonce, host);
      return ok(null);
    },

    async 'card.hello'({ nonce }, sender) {
      const card = partyOf(sender);
      const pairing = card && (await pairings.claim(nonce, card));
      if (!pairing) return fail(NOT_YOURS);
      void cardless.forget(pairing.tabId);
      return present(pairing);
    },

    'card.timeline': ({ nonce, entity }, sender) =>
      withAsk(nonce, sender, async ({ page }) => timelineView(await knowledge(), page, entity)),

    'card.choose': ({ nonce, entity }, sender) =>
      withAsk(nonce, sender, async ({ page, surface, passage }, { site }) =>
        // Who stands beside the name of the card before says nothing of this one.
        cardView(
          await knowledge(),
          page,
          { candidates: [entity], isSure: true, surface, passage: passage && { ...passage, beside: [] } },
          site,
        ),
      ),

    'card.hideSite': ({ nonce, isHidden }, sender) =>
      withAsk(nonce, sender, (_ask, pairing) => {
        if (sender.isPrivate && isHidden) return fail(PRIVATE);
        if (pairing.site === '') return fail(NO_SITE);
        return ifVouched(pairing, isHidden ? 'hide' : 'show', () => switchSite(pairing.site, isHidden));
      }),

    'card.silence': ({ nonce, entities, on, isSilent }, sender) =>
      withAsk(nonce, sender, (_ask, pairing) => {
        if (sender.isPrivate && isSilent) return fail(PRIVATE);
        // A page without an address has no place to be remembered by; its site may have, or neither.
        const where = (on === 'page' ? pairing.page : pairing.site) || pairing.site;
        return where === ''
          ? fail(NO_SITE)
          : ifVouched(pairing, 'silence', () => silence(entities, where, isSilent));
      }),

    'card.tellHost': ({ nonce, command }, sender) =>
      withAsk(nonce, sender, async (_ask, { tabId, hostFrameId, cardFrameId }) => {
        const told = await tellHost({ tabId, frameId: hostFrameId }, nonce, command);
        if (told.ok && command.kind === 'pin' && cardFrameId !== null)
          await pairings.pin(nonce, { tabId, frameId: cardFrameId });
        return told;
      }),
  };
}

/**
 * Writes what was clicked in a card only where its content script says, at that moment, that the card is open and plainly
 * seen where it was put. The frame alone cannot know: a page can show the host of a card that nobody has opened yet, and
 * move it under the pointer (in Chromium it switched Backstory off so, 7 times of 7).
 */
async function ifVouched(
  { tabId, hostFrameId, nonce }: Pairing,
  kind: VouchedWrite,
  write: () => Promise<Result<null>>,
): Promise<Result<null>> {
  const vouched = await sendToTab({ tabId, frameId: hostFrameId }, 'host.vouch', { nonce, write: kind });
  if (!vouched.ok) return vouched;
  const written = await write();
  // Else the card would take whatever ends the page's cards next for the switch, and stay over it.
  if (!written.ok) await tellHost({ tabId, frameId: hostFrameId }, nonce, { kind: 'unwritten' });
  return written;
}

function tellHost(host: Party, nonce: string, command: HostCommand): Promise<Result<null>> {
  return sendToTab(host, 'host.command', { nonce, command });
}

function placeOf({ tabUrl, url }: Sender): Place {
  return { site: siteOf(tabUrl), page: pageOf(url) };
}

function partyOf({ tabId, frameId }: Sender): Party | undefined {
  return tabId === undefined || frameId === undefined ? undefined : { tabId, frameId };
}
