import type { JSX } from 'preact';
import type { CardSubject } from '../../model/card-views.ts';
import { text } from '../../ui/i18n.ts';
import type { CardScreen } from './card-screen.ts';
import { FootButton } from './foot-button.tsx';
import type { CardSession } from './session.ts';

interface SilenceProps {
  readonly screen: CardScreen;
  readonly session: CardSession;
}

type NamedSubject = Exclude<CardSubject, { kind: 'date' }>;

/** "Not this person": asks whether on this page or on its whole site, says that it is done, and takes it back. */
export function SilenceSwitch({ screen, session }: SilenceProps): JSX.Element | null {
  const { card, silence, isSiteOff, trail } = screen;
  // Somebody who was gone on to from another card is not whom the page names.
  if (card.site === '' || card.subject.kind === 'date' || trail.length > 0 || isSiteOff) return null;
  return (
    <div
      class={silence === 'none' ? 'foot-part' : 'silence'}
      // "on this page" alone says nothing to those who come to it by Tab.
      {...(silence === 'asking' && { role: 'group', 'aria-label': text('card_not_meant_where') })}
      data-heirs
    >
      {/* Always there: a live region that comes with its text is not announced. */}
      <span role="status">{typeof silence === 'object' && sentenceOf(silence.on, card.site)}</span>
      <Buttons screen={screen} session={session} subject={card.subject} />
    </div>
  );
}

function Buttons({
  screen: { card, silence },
  session,
  subject,
}: SilenceProps & { readonly subject: NamedSubject }): JSX.Element {
  if (typeof silence === 'object')
    return <FootButton label={text('undo')} onClick={() => session.silence(silence.on, false)} />;
  const ask = (next: 'none' | 'asking'): void => session.dispatch({ kind: 'silencing', silence: next });
  if (silence === 'none') return <FootButton label={text(labelOf(subject))} onClick={() => ask('asking')} />;
  return (
    <>
      <span>{text('card_not_meant_where')}</span>
      <FootButton label={text('card_on_page')} onClick={() => session.silence('page', true)} />
      <FootButton
        label={text('card_on_site')}
        title={card.site}
        onClick={() => session.silence('site', true)}
      />
      <FootButton label={text('card_cancel')} onClick={() => ask('none')} />
    </>
  );
}

function sentenceOf(on: 'page' | 'site', site: string): string {
  return on === 'page' ? text('card_silent_page') : text('card_silent_site', site);
}

function labelOf(subject: NamedSubject) {
  const [one, ...others] = subject.kind === 'unsure' ? subject.candidates : [subject.entity];
  if (others.length > 0) return 'card_not_any';
  return one?.kind === 'person' ? 'card_not_person' : 'card_not_this';
}
