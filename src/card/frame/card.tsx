import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TimelineStrip } from '../../ui/timeline-strip.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import type { CardScreen } from './card-screen.ts';
import { chosenEvents } from './chosen-events.ts';
import { Companions } from './companions.tsx';
import { useKeptFocus } from './kept-focus.ts';
import { moveBetweenStops } from './keyboard.ts';
import { useNaturalHeight } from './natural-height.ts';
import { Scroller } from './scroller.tsx';
import type { CardSession } from './session.ts';
import { nameOfSubject } from './subject.ts';
import { Timeline } from './timeline.tsx';
import { LEAST_FOR_STRIP } from './tuning.ts';
import { Unsure } from './unsure.tsx';

interface CardProps {
  readonly screen: CardScreen;
  readonly session: CardSession;
}

/** One card: a labelled dialog that tells its host how high it wants to be. Another card is another element, so that nothing of the last one stays: scroll, focus, height. */
export function Card({ screen, session }: CardProps): JSX.Element {
  const dialog = useRef<HTMLDivElement>(null);
  const { card, focus } = screen;
  const given = useNaturalHeight(
    dialog,
    session.drawn,
    screen.list.kind === 'all' ? null : chosenEvents(screen),
  );
  useFocus(dialog, focus);
  useKeptFocus(dialog);
  useKeys(dialog, session.close);
  return (
    <div
      class={screen.by === 'touch' ? 'card card-touch' : 'card'}
      role="dialog"
      aria-label={nameOfSubject(card.subject)}
      tabIndex={-1}
      ref={dialog}
    >
      <CardHead screen={screen} session={session} />
      {card.dates.length >= LEAST_FOR_STRIP && (
        <div class="card-strip">
          <TimelineStrip
            dates={card.dates}
            now={card.pageDate?.edtf ?? null}
            range={screen.range}
            onRange={session.narrow}
          />
        </div>
      )}
      <Companions screen={screen} session={session} />
      {card.subject.kind === 'unsure' ? (
        <Scroller>
          <Unsure candidates={card.subject.candidates} onChoose={session.choose} />
        </Scroller>
      ) : (
        <Timeline screen={screen} session={session} subject={card.subject} given={given} />
      )}
      <CardFoot screen={screen} session={session} />
    </div>
  );
}

/**
 * Escape closes the card, and the arrows move in it. Heard on the document: where an element gives way that had the focus
 * (the chart of a card that has become low), the next key comes from the body, and Escape did nothing (seen).
 */
function useKeys(dialog: { readonly current: HTMLElement | null }, close: () => void): void {
  useLayoutEffect(() => {
    const document = dialog.current?.ownerDocument;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
      // A key that is held down presses once: its repeats would press what came in the button's place, and take back what was done.
      else if (event.key === 'Enter' && event.repeat) event.preventDefault();
      else if (!dialog.current || !moveBetweenStops(dialog.current, event.key)) return;
      event.preventDefault();
    };
    document?.addEventListener('keydown', onKeyDown);
    return () => document?.removeEventListener('keydown', onKeyDown);
  }, []);
}

/**
 * Gives the dialog the focus: the dialog and not its first button, so that a screen reader begins with its name. Until
 * the host shows the frame it is inert and takes none, so it is tried again when the frame itself gets the focus.
 */
function useFocus(dialog: { readonly current: HTMLElement | null }, takesFocus: boolean): void {
  useLayoutEffect(() => {
    const card = dialog.current;
    const view = card?.ownerDocument.defaultView;
    if (!takesFocus || !card || !view) return;
    const take = (): void => {
      if (!card.matches(':focus-within')) card.focus({ preventScroll: true });
    };
    take();
    view.addEventListener('focus', take);
    return () => view.removeEventListener('focus', take);
  }, []);
}
