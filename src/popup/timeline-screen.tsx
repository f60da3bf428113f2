import type { JSX } from 'preact';
import type { PageDate } from '../model/page-facts.ts';
import type { EventView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';
import { Row } from './row.tsx';
import { eventLine } from './row-text.ts';
import { sidesOf } from './rows.ts';

interface TimelineScreenProps {
  readonly events: readonly EventView[];
  /** Whose timeline it is: no row need name him. Empty for that of a page. */
  readonly subject: string;
  /** The published date of the page in the tab, where it has one. */
  readonly pageDate: PageDate | null;
  /** The index of its first row on the screen. */
  readonly firstRow: number;
  readonly selected: number;
  readonly onChoose: (index: number) => void;
}

/** Events, latest first, parted by the date of the page: above what came next, below what was before. */
export function TimelineScreen(props: TimelineScreenProps): JSX.Element {
  const { events, subject, pageDate, firstRow, selected, onChoose } = props;
  const { after, before } = sidesOf(events);
  const row = (event: EventView, index: number): JSX.Element => (
    <Row
      key={event.id}
      index={index}
      selected={index === selected}
      title={event.title}
      line={eventLine(
        event,
        subject === '' ? [] : [{ kind: 'entity', start: 0, end: 0, value: subject }],
        pageDate?.edtf ?? null,
      )}
      aside={dateLabel(event.date)}
      onChoose={onChoose}
    />
  );
  return (
    <>
      {after.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of a list box, for which HTML has no element
        <div role="group" aria-label={text('popup_after_page')}>
          {after.map((event, index) => row(event, firstRow + index))}
        </div>
      )}
      {pageDate && events.length > 0 && (
        <div class="now-line" aria-hidden="true">
          {text('card_this_page', dateLabel(pageDate.edtf))}
        </div>
      )}
      {before.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of a list box, for which HTML has no element
        <div role="group" aria-label={text(pageDate ? 'popup_before_page' : 'popup_group_events')}>
          {before.map((event, index) => row(event, firstRow + after.length + index))}
        </div>
      )}
    </>
  );
}
