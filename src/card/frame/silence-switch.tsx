import type { JSX } from 'preact';
import type { CardSubject } from '../../model/views.ts';
import { text } from '../../ui/i18n.ts';
import type { CardScreen } from './screen.ts';
import type { CardSession } from './session.ts';

/** "Not this person": asks whether on this page or on its whole site, says that it is done, and takes it back. */
export function SilenceSwitch(props: { screen: CardScreen; session: CardSession }): JSX.Element | null {
  const { screen, session } = props;
  const { card, silence } = screen;
  const { subject } = card;
  const ask = (next: 'none' | 'asking'): void => session.dispatch({ kind: 'silencing', silence: next });
  // Somebody who was gone on to from another card is not whom the page names.
  if (card.site === '' || subject.kind === 'date' || screen.trail.length > 0) return null;
  if (silence === 'none')
    return (
      <button type="button" class="foot-button" onClick={() => ask('asking')}>
        {text(labelOf(subject))}
      </button>
    );
  if (silence === 'asking')
    return (
      <p class="silence">
        {text('card_not_meant_where')}{' '}
        <button type="button" class="foot-button" onClick={() => session.silence('page', true)}>
          {text('card_on_page')}
        </button>
        <button
          type="button"
          class="foot-button"
          title={card.site}
          onClick={() => session.silence('site', true)}
        >
          {text('card_on_site')}
        </button>
        <button type="button" class="foot-button" onClick={() => ask('none')}>
          {text('card_cancel')}
        </button>
      </p>
    );
  return (
    <p class="silence">
      <span role="status">
        {silence.on === 'page' ? text('card_silent_page') : text('card_silent_site', card.site)}
      </span>{' '}
      <button type="button" class="foot-button" onClick={() => session.silence(silence.on, false)}>
        {text('popup_hear')}
      </button>
    </p>
  );
}

function labelOf(subject: Exclude<CardSubject, { kind: 'date' }>) {
  if (subject.kind === 'unsure') return 'card_not_any';
  return subject.entity.kind === 'person' ? 'card_not_person' : 'card_not_this';
}
