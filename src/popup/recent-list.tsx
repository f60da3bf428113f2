import type { JSX } from 'preact';
import { text } from '../ui/i18n.ts';

interface RecentListProps {
  readonly recent: readonly string[];
  readonly onSearch: (query: string) => void;
  readonly onForget: () => void;
}

/** The last searches, to search again or to forget. */
export function RecentList({ recent, onSearch, onForget }: RecentListProps): JSX.Element | null {
  if (recent.length === 0) return null;
  return (
    <section class="recent" aria-label={text('popup_recent')}>
      {recent.map((query) => (
        <button
          key={query}
          type="button"
          class="recent-search"
          dir="auto"
          title={query}
          onClick={() => onSearch(query)}
        >
          {query}
        </button>
      ))}
      <button type="button" class="recent-forget" onClick={onForget}>
        {text('popup_forget')}
      </button>
    </section>
  );
}
