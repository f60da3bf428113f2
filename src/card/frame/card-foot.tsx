import type { JSX } from 'preact';
import { countText, text } from '../../ui/i18n.ts';
import type { CardScreen } from './card-screen.ts';
import { chosenEvents } from './chosen-events.ts';
import { FootButton } from './foot-button.tsx';
import { HideSwitch } from './hide-switch.tsx';
import type { CardSession } from './session.ts';
import { SilenceSwitch } from './silence-switch.tsx';

/** What the reader can do next, and what went wrong with the last try. */
export function CardFoot({ screen, session }: { screen: CardScreen; session: CardSession }): JSX.Element {
  const { by, failure, isSiteOff, silence } = screen;
  // Beside a question, or what was done, they would take a line of their own, and the foot would grow under the hand.
  const isAtRest = silence === 'none' && !isSiteOff;
  return (
    <footer class="card-foot">
      {failure !== null && <p class="card-failure">{failure}</p>}
      <div class="foot-part" data-heirs>
        {isAtRest && <ListSwitch screen={screen} session={session} />}
      </div>
      <SilenceSwitch screen={screen} session={session} />
      <HideSwitch screen={screen} session={session} />
      {by === 'keyboard' && isAtRest && (
        <span class="keys" aria-hidden="true">
          {text('card_keys')}
        </span>
      )}
      <span class="spoken">{text('card_keys_spoken')}</span>
    </footer>
  );
}

/** Between the chosen events and the whole timeline; absent where there are no more than are shown. */
function ListSwitch({ screen, session }: { screen: CardScreen; session: CardSession }): JSX.Element | null {
  const { card, list } = screen;
  if (list.kind === 'fetching') return <span>{text('card_waiting')}</span>;
  if (list.kind === 'all')
    return (
      <FootButton label={text('card_fewer_events')} onClick={() => session.dispatch({ kind: 'best' })} />
    );
  const { after, before } = chosenEvents(screen);
  if (card.dates.length <= after.length + before.length) return null;
  return <FootButton label={countText('card_all_events', card.dates.length)} onClick={session.listAll} />;
}
