import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type LibraryFilter, MOST_CHOSEN } from '../model/library-route.ts';
import type { LibraryFinds, LibraryOverview } from '../model/library-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText, text } from '../ui/i18n.ts';
import { NotSearched } from '../ui/not-searched.tsx';
import { Notice } from '../ui/notice.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { EventList } from './event-list.tsx';
import type { Filtered } from './filter-events.ts';
import { FoundArticles } from './found-articles.tsx';
import { YearStrip } from './year-strip.tsx';

interface TimelineViewProps {
  readonly overview: LibraryOverview;
  readonly filter: LibraryFilter;
  readonly filtered: Filtered;
  readonly finds: LibraryFinds | null;
}

/** The corpus, or what the filter leaves of it: how it lies over the years, what it is narrowed to, and every event, latest first. */
export function TimelineView({ overview, filter, filtered, finds }: TimelineViewProps): JSX.Element {
  const { events } = filtered;
  // A thousand rows are drawn anew only where they are others.
  const list = useMemo(() => <EventList events={events} />, [events]);
  return (
    <>
      <div class="timeline-head">
        <h2 tabIndex={-1}>{countText('popup_count_events', events.length)}</h2>
        {overview.knowsUntil !== '' && (
          <p class="soft">{text('library_knows_until', dateLabel(overview.knowsUntil))}</p>
        )}
      </div>
      <YearStrip filter={filter} years={filtered.years} />
      {filter.isCut && <Notice sentence={text('library_cut', String(MOST_CHOSEN))} />}
      {finds && <NotSearched results={finds} />}
      <ChosenFilters filter={filter} overview={overview} />
      {finds && finds.articleCount > 0 && <FoundArticles finds={finds} />}
      {events.length === 0 ? (
        <Notice sentence={text(overview.events.length === 0 ? 'library_empty' : 'library_no_events')} />
      ) : (
        list
      )}
    </>
  );
}
