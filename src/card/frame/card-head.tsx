import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardView } from '../../model/card-views.ts';
import { text } from '../../ui/i18n.ts';
import { BackIcon, CloseIcon, PinIcon } from '../../ui/icons.tsx';
import type { CardScreen } from './card-screen.ts';
import type { CardSession } from './session.ts';
import { lineOfSubject, nameOfSubject } from './subject.ts';
import { useDrag } from './use-drag.ts';

/** Who the card is about, with the way back and the way out. */
export function CardHead({ screen, session }: { screen: CardScreen; session: CardSession }): JSX.Element {
  const before = screen.trail.at(-1);
  const head = useRef<HTMLElement>(null);
  // Of the card that the hand took: another may have come in its place when the message arrives.
  useDrag(head, (x, y, isDone) => session.drag(x, y, isDone, screen.turn));
  const pin = text(screen.isPinned ? 'card_pinned' : 'card_pin');
  return (
    <header class="card-head" ref={head}>
      {before && (
        <button
          type="button"
          class="icon-button"
          title={text('card_back', titleOf(before.card))}
          onClick={() => session.dispatch({ kind: 'back' })}
        >
          <BackIcon />
        </button>
      )}
      <Subject card={screen.card} />
      {screen.by !== 'touch' && (
        <button
          type="button"
          class="icon-button"
          aria-pressed={screen.isPinned}
          title={pin}
          onClick={screen.isPinned ? session.close : session.pin}
        >
          <PinIcon />
        </button>
      )}
      <button type="button" class="icon-button" title={text('card_close')} onClick={session.close}>
        <CloseIcon />
      </button>
    </header>
  );
}

function Subject({ card: { subject } }: { card: CardView }): JSX.Element {
  const native = subject.kind === 'entity' ? subject.entity.nativeName : undefined;
  const line = lineOfSubject(subject);
  return (
    <div class="card-subject">
      <h1 dir="auto">
        {nameOfSubject(subject)}
        {native && (
          <>
            {' '}
            <small lang={native.language} dir="auto">
              {native.text}
            </small>
          </>
        )}
      </h1>
      {/* In a low window it is cut. */}
      {line !== '' && (
        <p dir="auto" title={line}>
          {line}
        </p>
      )}
      {subject.kind === 'entity' && subject.standsFor && <p class="card-stands">{text('card_stands_for')}</p>}
    </div>
  );
}

function titleOf({ subject }: CardView): string {
  return subject.kind === 'unsure' ? subject.surface : nameOfSubject(subject);
}
