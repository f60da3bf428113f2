import type { JSX } from 'preact';
import { hashOf, type LibraryFilter, NO_FILTER } from '../model/library-route.ts';
import type { LibraryOverview } from '../model/library-views.ts';
import { text } from '../ui/i18n.ts';
import { chosenParts } from './chosen-parts.ts';

interface ChosenFiltersProps {
  readonly filter: LibraryFilter;
  readonly overview: LibraryOverview;
}

/** What the timeline is narrowed to; each link takes one thing away again. */
export function ChosenFilters({ filter, overview }: ChosenFiltersProps): JSX.Element | null {
  const parts = chosenParts(filter, overview.entities);
  if (parts.length === 0) return null;
  return (
    <ul class="chosen" aria-label={text('library_chosen')}>
      {parts.map(({ label, without }) => (
        <li key={label}>
          <a
            class="chip"
            href={hashOf({ kind: 'timeline', filter: without })}
            aria-label={text('library_remove', label)}
          >
            <span dir="auto">{label}</span>
            <span class="chip-cross" aria-hidden="true">
              ✕
            </span>
          </a>
        </li>
      ))}
      <li>
        <a href={hashOf({ kind: 'timeline', filter: NO_FILTER })}>{text('library_clear')}</a>
      </li>
    </ul>
  );
}
