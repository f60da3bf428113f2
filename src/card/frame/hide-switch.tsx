import type { JSX } from 'preact';
import { text } from '../../ui/i18n.ts';
import type { CardScreen } from './card-screen.ts';
import { FootButton } from './foot-button.tsx';
import type { CardSession } from './session.ts';
import { useLeaveTaking } from './use-leave-taking.ts';

/**
 * "Hide on this site": done by one click. With the names the card will be gone too, and nothing on the page could offer the
 * way back; so the card stays a while and says what was done, where it is taken back, and takes it back itself.
 */
export function HideSwitch({
  screen: { by, card, silence, isSiteOff },
  session,
}: {
  readonly screen: CardScreen;
  readonly session: CardSession;
}): JSX.Element | null {
  // Who has no pointer closes it by hand: nothing would show that the card is still wanted.
  useLeaveTaking(isSiteOff && by === 'pointer', session.close);
  if (card.site === '' || (silence !== 'none' && !isSiteOff)) return null;
  return (
    <div class={isSiteOff ? 'silence' : 'foot-part'} data-heirs>
      <span role="status">{isSiteOff && text('card_hidden_here', card.site)}</span>
      <FootButton
        label={text(isSiteOff ? 'undo' : 'card_hide_here')}
        onClick={() => session.hideHere(!isSiteOff)}
      />
    </div>
  );
}
