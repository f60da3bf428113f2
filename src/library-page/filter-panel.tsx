import type { JSX } from 'preact';
import { ENTITY_KINDS, hashOf, type LibraryFilter } from '../model/library-route.ts';
import { text } from '../ui/i18n.ts';
import { statusLabel } from '../ui/status-label.ts';
import { EntityList } from './entity-list.tsx';
import { FilterChoice } from './filter-choice.tsx';
import type { Filtered } from './filter-events.ts';
import type { LibraryEventHappened, LibraryState } from './state.ts';

interface FilterPanelProps {
  readonly state: LibraryState;
  readonly filtered: Filtered;
  readonly dispatch: (event: LibraryEventHappened) => void;
}

/** What the timeline can be narrowed by, beside the years: who and where, what became of it, whether the sources agree. Every choice is a link, so back undoes it. */
export function FilterPanel({ state, filtered, dispatch }: FilterPanelProps): JSX.Element {
  const { filter, unfolded } = state;
  const leadTo = (change: Partial<LibraryFilter>): string =>
    hashOf({ kind: 'timeline', filter: { ...filter, ...change } });
  const statuses = [...filtered.statuses].filter(([status, count]) => count > 0 || status === filter.status);
  return (
    <nav class="filter" aria-label={text('library_filter')}>
      <button
        type="button"
        class="filter-fold"
        aria-expanded={unfolded}
        aria-controls="filter-choices"
        onClick={() => dispatch({ kind: 'folded' })}
      >
        {text('library_filter')}
      </button>
      <div id="filter-choices" class={unfolded ? 'filter-choices' : 'filter-choices folded'}>
        {ENTITY_KINDS.map((kind) => (
          <EntityList
            key={kind}
            kind={kind}
            filter={filter}
            entities={filtered.entities[kind]}
            sought={state.sought[kind]}
            isWhole={state.whole.includes(kind)}
            dispatch={dispatch}
          />
        ))}
        {statuses.length > 0 && (
          <section aria-labelledby="filter-status">
            <h2 id="filter-status">{text('library_status')}</h2>
            <ul data-stops="list">
              {statuses.map(([status, count]) => (
                <FilterChoice
                  key={status}
                  address={leadTo({ status: status === filter.status ? null : status })}
                  label={statusLabel(status)}
                  count={count}
                  isChosen={status === filter.status}
                />
              ))}
            </ul>
          </section>
        )}
        {(filtered.disputed > 0 || filter.disputed) && (
          <section aria-labelledby="filter-sources">
            <h2 id="filter-sources">{text('library_sources')}</h2>
            <ul data-stops="list">
              <FilterChoice
                address={leadTo({ disputed: !filter.disputed })}
                label={text('event_disagree')}
                count={filtered.disputed}
                isChosen={filter.disputed}
              />
            </ul>
          </section>
        )}
      </div>
    </nav>
  );
}
