import type { AnswerView } from '../model/answer-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText, factsText, text } from '../ui/i18n.ts';
import { notSearched } from '../ui/not-searched.tsx';
import { allTitle, answerTitle, holderTitle, noneTitle, understood, WHY_UNANSWERED } from './answer-text.ts';
import { nothingFound } from './nothing-found.ts';
import { sentenceFor } from './page-sentence.ts';
import type { Screen } from './screen.ts';

/** What a screen reader hears when a screen has come: how much there is to go through. */
export function spokenStatus(screen: Screen): string {
  switch (screen.kind) {
    case 'results': {
      const { answer, unanswered, entityCount, eventCount, articleCount, query } = screen.results;
      if (!answer && entityCount + eventCount + articleCount === 0) {
        const nothing = nothingFound(query);
        return unanswered === 'nobody-meant' ? `${nothing} ${text('answer_nobody_meant')}` : nothing;
      }
      const counts = [
        answer && spokenAnswer(answer),
        entityCount > 0 && countText('popup_count_entities', entityCount),
        eventCount > 0 && countText('popup_count_events', eventCount),
        articleCount > 0 && countText('popup_count_articles', articleCount),
      ];
      const found = factsText(counts.filter((count) => typeof count === 'string'));
      const why = unanswered ? [text(WHY_UNANSWERED[unanswered])] : [];
      return [...why, ...notSearched(screen.results), found].join(' ');
    }
    case 'page': {
      const { content, switches } = screen.page;
      return content.kind === 'names'
        ? countText('popup_count_on_page', content.entities.length)
        : sentenceFor(content, switches);
    }
    case 'answer':
      return factsText([understood(screen.detail.answer), allTitle(screen.detail.answer)]);
    case 'timeline':
      return factsText([
        screen.timeline.entity.name,
        countText('popup_count_events', screen.timeline.events.length),
      ]);
    case 'failed':
      return screen.sentence;
    case 'waiting':
    case 'event':
    case 'article':
      // What is read takes the focus with its title, which says enough.
      return '';
  }
}

function spokenAnswer(answer: AnswerView): string {
  if (answer.holders) return factsText(answer.holders.map(holderTitle));
  if (answer.event === null) return noneTitle(answer);
  const title = answerTitle(answer);
  return answer.asks === 'count' ? title : factsText([title, dateLabel(answer.event.date)]);
}
