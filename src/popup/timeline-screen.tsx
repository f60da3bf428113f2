import type { JSX } from 'preact';
import type { PageDate } from '../model/page-facts.ts';
import type { EventView, TimelineView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';
import { Row } from './row.tsx';
import { eventLine } from './row-text.ts';
import { timelineSides } from './rows.ts';

interface TimelineScreenProps {
  readonly timeline: TimelineView;
  /** The published date of the page in the tab, where it has one. */
  readonly pageDate: PageDate | null;
  readonly selected: number;
  readonly onChoose: (index: number) => void;
}

/** Everything known of one entity, latest first, parted by the date of the page: above what came next, below what was before. */
export function TimelineScreen({ timeline, pageDate, selected, onChoose }: TimelineScreenProps): JSX.Element {
  const { entity, events } = timeline;
  const { after, before } = timelineSides(timeline);
  const row = (event: EventView, index: number): JSX.Element => (
    <Row
      key={event.id}
      index={index}
      selected={index === selected}
      title={event.title}
      line={eventLine(event, [{ kind: 'entity', start: 0, end: 0, value: entity.name }])}
      aside={dateLabel(event.date)}
      onChoose={onChoose}
    />
  );
  return (
    <>
      {after.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of a list box, for which HTML has no element
        <div role="group" aria-label={text('popup_after_page')}>
          {after.map((event, index) => row(event, index))}
        </div>
      )}
      {pageDate && events.length > 0 && (
        <div class="now" aria-hidden="true">
          {text('card_this_page', dateLabel(pageDate.edtf))}
        </div>
      )}
      {before.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a group of a list box, for which HTML has no element
        <div role="group" aria-label={text(pageDate ? 'popup_before_page' : 'popup_group_events')}>
          {before.map((event, index) => row(event, after.length + index))}
        </div>
      )}
    </>
  );
}
