import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { hashOf, NO_FILTER } from '../model/library-route.ts';
import { text } from '../ui/i18n.ts';
import { SearchField } from '../ui/search-field.tsx';
import type { LibraryController } from './controller.ts';
import { filterEvents } from './filter-events.ts';
import { FilterPanel } from './filter-panel.tsx';
import { ScreenView } from './screen-view.tsx';
import { spokenStatus } from './spoken-status.ts';
import { TimelineView } from './timeline-view.tsx';
import { titleOf } from './title-of.ts';
import { useKeys } from './use-keys.ts';
import { useReturnToPlace } from './use-return-to-place.ts';
import { useSearchKeys } from './use-search-keys.ts';

/** The library page: search, the filter, and either the timeline or the page of one thing. */
export function Library({ controller }: { controller: LibraryController }): JSX.Element {
  const state = controller.state.value;
  const { screen, overview, filter, rows } = state;
  const field = useRef<HTMLInputElement>(null);
  const isTimeline = screen.kind === 'timeline';
  const filtered = useMemo(
    () => overview && rows && filterEvents(overview, rows.filter, rows.finds && new Set(rows.finds.events)),
    [overview, rows],
  );
  useKeys(field);
  useSearchKeys(field, controller);
  useReturnToPlace(screen, rows);
  useLayoutEffect(() => {
    document.title = titleOf(screen);
  }, [screen]);

  return (
    <div class="library">
      {isTimeline && (
        // The filter has some thirty stops. A button and no link: what stands after the hash is the place of the page.
        <button
          type="button"
          class="skip"
          onClick={() => document.querySelector<HTMLElement>('main h2')?.focus()}
        >
          {text('library_skip')}
        </button>
      )}
      <header class="library-head">
        <h1>
          <a href={hashOf({ kind: 'timeline', filter: NO_FILTER })}>{text('library_title')}</a>
        </h1>
        <SearchField
          class="library-search"
          field={field}
          typed={state.typed}
          onInput={controller.type}
          besides={{ type: 'search', 'aria-keyshortcuts': '/' }}
        />
      </header>
      {/* Kept while a page is read, so that the way back is short and leads to the same place. */}
      {overview && filtered && (
        <div class="library-columns" hidden={!isTimeline}>
          <FilterPanel state={state} filtered={filtered} dispatch={controller.dispatch} />
          <main hidden={!isTimeline}>
            <TimelineView
              overview={overview}
              filter={filter}
              filtered={filtered}
              finds={rows?.finds ?? null}
            />
          </main>
        </div>
      )}
      {!isTimeline && (
        <main class="page">
          <ScreenView state={state} dispatch={controller.dispatch} />
        </main>
      )}
      <p class="spoken" role="status">
        {spokenStatus(state, filtered)}
      </p>
    </div>
  );
}
