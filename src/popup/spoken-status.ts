import { countText, text } from '../ui/i18n.ts';
import type { Screen } from './state.ts';

/** What a screen reader hears when a screen has come: how much there is to go through. */
export function spokenStatus(screen: Screen): string {
  switch (screen.kind) {
    case 'results': {
      const { entityCount, eventCount, articleCount, query } = screen.results;
      if (entityCount + eventCount + articleCount === 0) return text('popup_nothing', query.trim());
      return [
        countText('popup_count_entities', entityCount),
        countText('popup_count_events', eventCount),
        countText('popup_count_articles', articleCount),
      ].join(', ');
    }
    case 'page':
      return screen.page.content.kind === 'names'
        ? countText('popup_count_on_page', screen.page.content.entities.length)
        : '';
    case 'timeline':
      return [
        screen.timeline.entity.name,
        countText('popup_count_events', screen.timeline.events.length),
      ].join(', ');
    case 'failed':
      return screen.sentence;
    case 'waiting':
    case 'event':
    case 'article':
      // What is read takes the focus with its title, which says enough.
      return '';
  }
}
