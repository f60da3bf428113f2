import type { JSX } from 'preact';
import type { EventView } from '../model/views.ts';
import { isAroundPage } from './date-note.ts';
import { Disagreement } from './disagreement.tsx';
import { EventDate } from './event-date.tsx';
import {
  disagreementTag,
  eventDateNote,
  insteadOf,
  knownOf,
  sourceSummary,
  wasPlannedFor,
} from './event-facts.ts';
import { EventSources } from './event-sources.tsx';
import { text } from './i18n.ts';
import { standingOf } from './status-label.ts';

/** What of an event is opened under its row. */
export type EventPart = 'sources' | 'disagreement';

interface EventRowProps {
  readonly event: EventView;
  /** The entity that the list is about: it need not be named among those who took part. */
  readonly subject: string;
  /** The date of the page that is read, EDTF; null where none is known. */
  readonly pageDate: string | null;
  readonly opened: EventPart | null;
  /** True for the one row that Tab reaches; the arrow keys move on from it. */
  readonly isCurrent: boolean;
  /** True where it waits until the reader asks for it. */
  readonly isLeftOut?: boolean;
  /** True where only a part of it would be seen, until the reader does anything. */
  readonly isCut?: boolean;
  /** Opens a part, or closes what is open. */
  readonly onOpen: (part: EventPart | null) => void;
  /** The title got the focus: it is where Tab comes back to. */
  readonly onFocus: () => void;
  readonly onEntity: (id: string) => void;
}

/** An event on a timeline: date, dot, title; under it on whose word it stands, and on demand its sources or their dispute. */
export function EventRow(props: EventRowProps): JSX.Element {
  const { event, opened, onOpen } = props;
  const id = `event-${event.id}`;
  const detailsId = `${id}-details`;
  const toggle = (part: EventPart): void => onOpen(opened === part ? null : part);
  return (
    <li class="event" hidden={props.isLeftOut} data-cut={props.isCut}>
      <EventDate date={event.date} id={`${id}-date`} />
      <span class={`dot dot-${event.status}`} aria-hidden="true" />
      <div class="event-body" data-heirs>
        <button
          type="button"
          class="event-title"
          data-stop
          tabIndex={props.isCurrent ? 0 : -1}
          // Who goes from title to title by the arrow keys hears nothing of a row but what its button says.
          aria-labelledby={`${id}-date ${id}-title`}
          aria-describedby={`${id}-meta`}
          aria-expanded={opened === 'sources'}
          aria-controls={opened === null ? undefined : detailsId}
          onClick={() => toggle('sources')}
          onFocus={props.onFocus}
        >
          <span dir="auto" id={`${id}-title`}>
            {event.title}
          </span>
        </button>
        <EventMeta
          id={`${id}-meta`}
          event={event}
          pageDate={props.pageDate}
          isDisputeOpen={opened === 'disagreement'}
          onDispute={() => toggle('disagreement')}
        />
        {opened !== null && (
          <div class="event-details" id={detailsId}>
            {opened === 'sources' ? (
              <>
                {event.evidence !== undefined && (
                  <p class="event-evidence">{text('source_evidence', event.evidence)}</p>
                )}
                <EventSources {...props} />
              </>
            ) : (
              <Disagreement event={event} onSources={() => onOpen('sources')} />
            )}
          </div>
        )}
      </div>
    </li>
  );
}

interface EventMetaProps {
  readonly id: string;
  readonly event: EventView;
  readonly pageDate: string | null;
  readonly isDisputeOpen: boolean;
  readonly onDispute: () => void;
}

/** What became of it, whether the sources agree, how well the date is known, and whose word it is. */
function EventMeta({ id, event, pageDate, isDisputeOpen, onDispute }: EventMetaProps): JSX.Element {
  const dispute = disagreementTag(event);
  const known = knownOf(event);
  // That a date was worked out from "next week" is said with each report; on every row it would only be noise.
  const isAround = isAroundPage(event.date, pageDate);
  const note = isAround
    ? text('date_note_around_page')
    : eventDateNote(event, known === 'inferred' ? known : 'stated');
  const planned = wasPlannedFor(event) ?? insteadOf(event);
  return (
    <p class="event-meta" id={id}>
      {event.next && !isAround && pageDate !== null && <span class="spoken">{text('event_after_page')}</span>}
      {event.status !== 'happened' && <span class="tag">{standingOf(event)}</span>}
      {dispute !== null && (
        <button type="button" class="dispute-button" aria-expanded={isDisputeOpen} onClick={onDispute}>
          <span class="tag tag-dispute">{dispute}</span>
        </button>
      )}
      {note !== null && <span class="tag">{note}</span>}
      <span class="event-count">{sourceSummary(event)}</span>
      {planned && <span class="event-planned">{planned}</span>}
      {event.namedIn && (
        <span class="event-named" dir="auto">
          {text('event_named_in', event.namedIn)}
        </span>
      )}
    </p>
  );
}
