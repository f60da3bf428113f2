import { countText, text } from '../ui/i18n.ts';
import { notSearched } from '../ui/not-searched.tsx';
import type { Filtered } from './filter-events.ts';
import type { LibraryState } from './state.ts';

/** What a screen reader hears when the library has changed: how many events there are; a page says enough by its title, which takes the focus. */
export function spokenStatus({ screen, rows }: LibraryState, filtered: Filtered | null): string {
  switch (screen.kind) {
    case 'timeline':
      return filtered
        ? [
            ...(rows?.finds ? notSearched(rows.finds) : []),
            countText('popup_count_events', filtered.events.length),
          ].join(' ')
        : '';
    case 'failed':
      return screen.sentence;
    case 'nowhere':
      return text('library_nowhere');
    default:
      return '';
  }
}
