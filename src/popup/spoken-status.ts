import { countText, text } from '../ui/i18n.ts';
import { sentenceFor } from './page-sentence.ts';
import type { Screen } from './screen.ts';

/** What a screen reader hears when a screen has come: how much there is to go through. */
export function spokenStatus(screen: Screen): string {
  switch (screen.kind) {
    case 'results': {
      const { entityCount, eventCount, articleCount, query } = screen.results;
      if (entityCount + eventCount + articleCount === 0) return text('popup_nothing', query.trim());
      const counts = [
        entityCount > 0 && countText('popup_count_entities', entityCount),
        eventCount > 0 && countText('popup_count_events', eventCount),
        articleCount > 0 && countText('popup_count_articles', articleCount),
      ];
      return counts.filter(Boolean).join(', ');
    }
    case 'page': {
      const { content, switches } = screen.page;
      return content.kind === 'names'
        ? countText('popup_count_on_page', content.entities.length)
        : sentenceFor(content, switches);
    }
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
