import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LibraryEvent } from '../model/library-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText, text } from '../ui/i18n.ts';
import { EventLine } from './event-line.tsx';
import { groupByTime, type MonthGroup, type YearGroup } from './group-by-time.ts';
import { monthLabel } from './month-label.ts';
import { useYearsDrawn } from './use-years-drawn.ts';

/** Height of a row that is not drawn yet, px: the most frequent one, with its title in one line. */
const ROW_HEIGHT = 53;

/** Events of a timeline by year and month, latest first. Months out of sight are not laid out. */
export function EventList({ events }: { events: readonly LibraryEvent[] }): JSX.Element {
  const years = useMemo(() => groupByTime(events), [events]);
  // Kept as they are: a year that is drawn is not gone through again for the next one.
  const sections = useMemo(() => years.map((group) => <Year key={group.year} group={group} />), [years]);
  return (
    <div class="event-list" data-stops="list">
      {sections.slice(0, useYearsDrawn(years))}
    </div>
  );
}

function Year({ group: { year, count, months } }: { group: YearGroup }): JSX.Element {
  return (
    <section aria-labelledby={`year-${year}`}>
      <h3 id={`year-${year}`} class="year-head">
        {dateLabel(year)} <small>{countText('popup_count_events', count)}</small>
      </h3>
      {months.map((group) => (
        <Month key={group.month ?? ''} group={group} />
      ))}
    </section>
  );
}

function Month({ group: { month, events } }: { group: MonthGroup }): JSX.Element {
  return (
    <div class="month" style={{ containIntrinsicBlockSize: `auto ${40 + ROW_HEIGHT * events.length}px` }}>
      <h4 class="month-head">{month === null ? text('library_month_unknown') : monthLabel(month)}</h4>
      <ol class="timeline">
        {events.map((event) => (
          <EventLine key={event.id} event={event} />
        ))}
      </ol>
    </div>
  );
}
