import type { JSX } from 'preact';
import type { SearchView } from '../model/search-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';

/** Of each date in the query that does not exist, that it does not, and what was searched instead. */
export function UnrealDates({ results: { query, chips } }: { results: SearchView }): JSX.Element {
  return (
    <>
      {chips
        .filter(({ isUnreal }) => isUnreal)
        .map(({ start, end, value }) => (
          <p key={start} class="hint">
            {text('popup_unreal_date', query.slice(start, end), dateLabel(value))}
          </p>
        ))}
    </>
  );
}
