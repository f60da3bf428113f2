import type { sendFromPage } from '../messaging/send-from-page.ts';
import type { PageContext } from '../model/page-facts.ts';
import type { OpenedBy, PlacedMention } from '../model/placed-mention.ts';
import type { Result } from '../model/result.ts';
import { pageText } from '../ui/page-text.ts';
import type { CardGround } from './ground.ts';
import { type CardHost, createCardHost } from './host.ts';
import { mountPoint } from './mount-point.ts';
import type { Placement } from './placement.ts';
import { questionOf } from './question.ts';

/** The host of a page's cards: opened for the first, kept for the next, announced to the background and forgotten again. */
export interface HostKeeper {
  /** Null while there is none. */
  readonly host: CardHost | null;
  /** Where in the page the host of a name's card hangs. */
  parentFor(placed: PlacedMention): Element;
  /** Has the card of a name drawn, unseen and in this room, in the host, which is opened where it has to be; the failure of the background where there is none. */
  ask(placed: PlacedMention, by: OpenedBy, turn: number, room: Placement): Promise<Result<null>>;
  /** Takes the host out of the page. */
  drop(): void;
  /** Lets go of the host, which goes on as somebody else's. */
  release(): void;
  /** Takes a host out of the page that was let go of. */
  remove(host: CardHost): void;
}

interface HostKeeperOptions {
  readonly ground: CardGround;
  readonly now: () => number;
  readonly sendFromPage: typeof sendFromPage;
  readonly pageContext: () => PageContext;
  readonly onPointer: (host: CardHost, isOn: boolean) => void;
  readonly onLeft: (host: CardHost) => void;
  readonly onTampered: (host: CardHost, isGone: boolean) => void;
}

/** A keeper without a host. */
export function createHostKeeper(options: HostKeeperOptions): HostKeeper {
  const { ground, sendFromPage } = options;
  let host: CardHost | null = null;

  function open(parent: Element): CardHost {
    const opened = createCardHost({
      document: ground.document,
      now: options.now,
      parent,
      title: pageText('card_frame_title'),
      onPointer: (isOn) => options.onPointer(opened, isOn),
      onLeft: () => options.onLeft(opened),
      onTampered: (isGone) => options.onTampered(opened, isGone),
    });
    // Nothing to tell the reader where this fails: the card that follows fails as well, and then it closes.
    void sendFromPage('card.announce', { nonce: opened.nonce });
    return opened;
  }

  const parentFor = (placed: PlacedMention): Element =>
    mountPoint(ground.document, ground.around(ground.elementOf(placed)));

  const remove = (gone: CardHost): void => {
    void sendFromPage('card.forget', { nonce: gone.nonce });
    gone.remove();
  };

  const drop = (): void => {
    if (host === null) return;
    remove(host);
    host = null;
  };

  return {
    get host() {
      return host;
    },
    parentFor,
    ask(placed, by, turn, room) {
      const parent = parentFor(placed);
      // A frame that is moved to another parent loads anew anyway, so it may as well be a new one.
      if (host?.parent !== parent) drop();
      host ??= open(parent);
      host.layOut(room);
      const question = questionOf(placed, by, turn, options.pageContext());
      return sendFromPage('card.show', { nonce: host.nonce, ask: question });
    },
    drop,
    release() {
      host = null;
    },
    remove,
  };
}
