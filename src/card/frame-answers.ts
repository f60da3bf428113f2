import type { HostCommand, VouchedWrite } from '../messaging/to-content.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { pageText } from '../ui/page-text.ts';
import type { CurrentCard } from './current-card.ts';
import type { Farewell } from './farewell.ts';
import type { HostKeeper } from './host-keeper.ts';
import type { PinnedCards } from './pinned-cards.ts';
import { isShown } from './state.ts';

/** What the frames of the cards are answered by their hosts. */
export interface FrameAnswers {
  /** What the card's frame says to its host; refused for any frame but the one that belongs here. */
  'host.command'(said: { readonly nonce: string; readonly command: HostCommand }): Result<null>;
  /**
   * Whether a click in the card of this nonce was surely meant: it is open, and plainly seen where it was put. One that
   * switches the site off stays open over the page that is left alone then.
   */
  'host.vouch'(asked: { readonly nonce: string; readonly write: VouchedWrite }): Result<null>;
}

interface FrameAnswersOptions {
  readonly keeper: HostKeeper;
  readonly current: CurrentCard;
  readonly pinned: PinnedCards;
  readonly farewell: Farewell;
  /** Closes the card of the moment for its reader. */
  readonly closeCurrent: () => void;
  /** The reader has pressed Escape in a card. */
  readonly closedInside: () => void;
}

/** Answers for the card of the moment and for the pinned ones, each by its nonce. */
export function answersToFrames(options: FrameAnswersOptions): FrameAnswers {
  const { keeper, current, pinned, farewell, closeCurrent, closedInside } = options;

  function pin(): Result<null> {
    if (pinned.isFull) return fail(pageText('card_pinned_most'));
    const released = current.release();
    if (released === null) return fail(pageText('card_gone'));
    pinned.add(released);
    return ok(null);
  }

  return {
    'host.command'({ nonce, command }) {
      if (command.kind === 'unwritten') {
        farewell.over(nonce);
        return ok(null);
      }
      if (command.kind === 'close') closedInside();
      const answer = pinned.command(nonce, command);
      if (answer !== undefined) return answer;
      if (keeper.host?.nonce !== nonce) return fail(pageText('card_gone'));
      if (command.kind === 'pin') return pin();
      if (command.kind === 'close') closeCurrent();
      else if (command.kind === 'drag') current.drag(command);
      else current.dispatch({ ...command, kind: 'drawn' });
      return ok(null);
    },
    'host.vouch'({ nonce, write }) {
      const isSure =
        pinned.isPlainlyVisible(nonce) ||
        (isShown(current.state) && keeper.host?.nonce === nonce && keeper.host.isPlainlyVisible());
      if (!isSure) return fail(pageText('card_hide_unsafe'));
      if (write === 'hide') farewell.expect(nonce);
      return ok(null);
    },
  };
}
