import type { JSX } from 'preact';
import { text } from '../../ui/i18n.ts';
import { FootButton } from './foot-button.tsx';
import type { CardScreen } from './screen.ts';
import type { CardSession } from './session.ts';

/**
 * "Hide on this site": says first what that does and where it is taken back, because with the names the card goes too, and
 * nothing on the page could offer it.
 */
export function HideSwitch({
  screen: { card, silence },
  session,
}: {
  readonly screen: CardScreen;
  readonly session: CardSession;
}): JSX.Element | null {
  if (card.site === '' || (silence !== 'none' && silence !== 'hiding')) return null;
  const ask = (next: 'none' | 'hiding') => () => session.dispatch({ kind: 'silencing', silence: next });
  return (
    <div class={silence === 'none' ? 'foot-part' : 'silence'} data-heirs>
      <span role="status">{silence === 'hiding' && text('card_hide_sure', card.site)}</span>
      {silence === 'none' ? (
        <FootButton label={text('card_hide_here')} onClick={ask('hiding')} />
      ) : (
        <>
          <FootButton label={text('card_hide')} onClick={session.hideHere} />
          <FootButton label={text('card_cancel')} onClick={ask('none')} />
        </>
      )}
    </div>
  );
}
