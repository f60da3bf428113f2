import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardSubject } from '../../model/card-views.ts';
import type { EventView } from '../../model/views.ts';
import { EventRow } from '../../ui/event-row.tsx';
import { text } from '../../ui/i18n.ts';
import { Notice } from '../../ui/notice.tsx';
import type { CardScreen } from './card-screen.ts';
import { chosenEvents } from './chosen-events.ts';
import type { GivenHeight } from './natural-height.ts';
import { NowLine } from './now-line.tsx';
import { useOpenedInView } from './opened-in-view.ts';
import { pageNotes } from './page-notes.ts';
import { Scroller } from './scroller.tsx';
import type { CardSession } from './session.ts';
import { nothingShown } from './spoken-summary.ts';
import { nameOfSubject } from './subject.ts';
import { useFirstView } from './use-first-view.ts';
import { useLineCentred } from './use-line-centred.ts';
import { visibleEvents } from './visible-events.ts';

interface TimelineProps {
  readonly screen: CardScreen;
  readonly session: CardSession;
  readonly subject: Exclude<CardSubject, { kind: 'unsure' }>;
  readonly given: GivenHeight;
}

/** The events around the now line, latest first: what happened next above it, the backstory below. */
export function Timeline({ screen, session, subject, given }: TimelineProps): JSX.Element {
  const { card, list } = screen;
  const { after, before, moreLater, moreEarlier } = visibleEvents(screen);
  const drawn = useRef<HTMLOListElement>(null);
  // Who comes back to a card has seen its first view, and it might leave out what was opened in it.
  const cameOpened = useRef(screen.opened !== null).current;
  const isWhole = list.kind === 'all' || cameOpened;
  const { view, cut, reveal } = useFirstView(drawn, isWhole ? null : chosenEvents(screen), given);
  useLineCentred(drawn, list.kind === 'all');
  const isEmpty = after.length + before.length === 0;
  useOpenedInView(drawn, isEmpty, screen.opened);

  if (isEmpty) {
    return (
      <Scroller>
        <Notice sentence={nothingShown(screen, nameOfSubject(subject))} />
      </Scroller>
    );
  }
  const isShown = ({ id }: EventView): boolean => !view?.leftOut.has(id);
  // Tab comes to the row that is nearest to the line: one that is left out takes no focus.
  const current = screen.current ?? (after.findLast(isShown) ?? before.find(isShown))?.id;
  /** Shows what was left out on a side, and gives the focus of its button to the row at that end. */
  const revealing = (left: EventView | undefined): (() => void) | undefined =>
    left && (() => reveal(left.id));
  const row = (event: EventView): JSX.Element => (
    <EventRow
      key={event.id}
      event={event}
      subject={subject.kind === 'entity' ? subject.entity.id : ''}
      pageDate={card.pageDate?.edtf ?? null}
      opened={screen.opened?.event === event.id ? screen.opened.part : null}
      isCurrent={event.id === current}
      isLeftOut={!isShown(event)}
      isCut={event.id === cut}
      onOpen={(part) => session.dispatch({ kind: 'opened', event: event.id, part })}
      onFocus={() => session.dispatch({ kind: 'moved', event: event.id })}
      onEntity={session.choose}
    />
  );
  const more = (side: 'later' | 'earlier'): JSX.Element => (
    <li class="more" key={side}>
      <button type="button" onClick={() => session.dispatch({ kind: 'more', side })}>
        {text(side === 'later' ? 'card_more_later' : 'card_more_earlier')}
      </button>
    </li>
  );
  return (
    <Scroller
      onLater={revealing(after.find((event) => !isShown(event)))}
      onEarlier={revealing(before.findLast((event) => !isShown(event)))}
    >
      {pageNotes(card).map((note) => (
        <p class="card-note" key={note}>
          {note}
        </p>
      ))}
      <ol
        class={list.kind === 'all' ? 'timeline timeline-whole' : 'timeline'}
        data-left-out={view?.leftOutHeight}
        ref={drawn}
      >
        {moreLater > 0 && more('later')}
        {after.map(row)}
        {card.pageDate && <NowLine date={card.pageDate} />}
        {before.length === 0 && subject.kind === 'entity' && (
          <li class="nothing">{text('card_nothing_before')}</li>
        )}
        {before.map(row)}
        {moreEarlier > 0 && more('earlier')}
      </ol>
    </Scroller>
  );
}
