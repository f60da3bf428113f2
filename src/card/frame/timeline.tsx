import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CardSubject, EventView } from '../../model/views.ts';
import { EventRow } from '../../ui/event-row.tsx';
import { text } from '../../ui/i18n.ts';
import { Notice } from '../../ui/notice.tsx';
import { chosenEvents } from './chosen-events.ts';
import { NowLine } from './now-line.tsx';
import { useOpenedInView } from './opened-in-view.ts';
import { pageNotes } from './page-notes.ts';
import type { CardScreen } from './screen.ts';
import type { CardSession } from './session.ts';
import { nothingShown } from './spoken-summary.ts';
import { nameOfSubject } from './subject.ts';
import { showLeftOut, useFirstView } from './use-first-view.ts';
import { visibleEvents } from './visible-events.ts';

interface TimelineProps {
  readonly screen: CardScreen;
  readonly session: CardSession;
  readonly subject: Exclude<CardSubject, { kind: 'unsure' }>;
}

/** The events around the now line, latest first: what happened next above it, the backstory below. */
export function Timeline({ screen, session, subject }: TimelineProps): JSX.Element {
  const { card, list } = screen;
  const { after, before, moreLater, moreEarlier } = visibleEvents(screen);
  const drawn = useRef<HTMLOListElement>(null);
  const nearest = useFirstView(drawn, list.kind === 'all', chosenEvents(screen));
  const isEmpty = after.length + before.length === 0;
  useOpenedInView(drawn, isEmpty, screen.opened);

  if (isEmpty) {
    return <Notice sentence={nothingShown(screen, nameOfSubject(subject))} />;
  }
  const current = screen.current ?? nearest ?? (after.at(-1) ?? before[0])?.id;
  const row = (event: EventView): JSX.Element => (
    <EventRow
      key={event.id}
      event={event}
      subject={subject.kind === 'entity' ? subject.entity.id : ''}
      opened={screen.opened?.event === event.id ? screen.opened.part : null}
      isCurrent={event.id === current}
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
  /** For the chosen events that had no room; which those are is measured, not drawn. */
  const moreChosen = (side: 'after' | 'before'): JSX.Element => (
    <li class={`more more-chosen more-${side}`} key={`more-${side}`} hidden>
      <button type="button" onClick={() => drawn.current && showLeftOut(drawn.current, side)}>
        {text(side === 'after' ? 'card_more_later' : 'card_more_earlier')}
      </button>
    </li>
  );
  return (
    <>
      {pageNotes(card).map((note) => (
        <p class="card-note" key={note}>
          {note}
        </p>
      ))}
      <ol class={list.kind === 'all' ? 'timeline timeline-whole' : 'timeline'} ref={drawn}>
        {list.kind !== 'all' && moreChosen('after')}
        {moreLater > 0 && more('later')}
        {after.map(row)}
        {card.pageDate && <NowLine date={card.pageDate} />}
        {before.length === 0 && subject.kind === 'entity' && (
          <li class="nothing">{text('card_nothing_before')}</li>
        )}
        {before.map(row)}
        {moreEarlier > 0 && more('earlier')}
        {list.kind !== 'all' && moreChosen('before')}
      </ol>
    </>
  );
}
