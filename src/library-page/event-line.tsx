import type { JSX } from 'preact';
import { hashOf } from '../model/library-route.ts';
import type { LibraryEvent } from '../model/library-views.ts';
import { dateNote } from '../ui/date-note.ts';
import { EventDate } from '../ui/event-date.tsx';
import { disagreementTag, plannedThenCame, sourcesInWords } from '../ui/event-facts.ts';
import { standingOf } from '../ui/status-label.ts';

/** An event as a row that leads to its page: date, dot, title; under it what became of it, whether the sources agree, and whose word it is. */
export function EventLine({ event }: { event: LibraryEvent }): JSX.Element {
  const dispute = disagreementTag(event);
  const note = dateNote(event.date, event.inferred ? 'inferred' : undefined);
  const came = plannedThenCame(event);
  return (
    <li class="event">
      <EventDate date={event.date} />
      <span class={`dot dot-${event.status}`} aria-hidden="true" />
      <div class="event-body">
        <a class="event-title" data-stop href={hashOf({ kind: 'event', id: event.id })} dir="auto">
          {event.title}
        </a>
        <p class="event-meta">
          {event.status !== 'happened' && <span class="tag">{standingOf(event)}</span>}
          {dispute !== null && <span class="tag tag-dispute">{dispute}</span>}
          {note !== null && <span class="tag">{note}</span>}
          <span>{sourcesInWords(event.articleCount, event.publisher)}</span>
          {came !== null && <span class="event-came">{came}</span>}
        </p>
      </div>
    </li>
  );
}
