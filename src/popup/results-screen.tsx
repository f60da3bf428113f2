import type { ComponentChildren, JSX } from 'preact';
import type { SearchView } from '../model/search-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText, numberText, text } from '../ui/i18n.ts';
import { Notice } from '../ui/notice.tsx';
import { AnswerRows } from './answer-rows.tsx';
import { WHY_UNANSWERED } from './answer-text.ts';
import { Highlighted } from './highlighted.tsx';
import { nothingFound } from './nothing-found.ts';
import { Row } from './row.tsx';
import { articleLine, eventLine, publishedLabel } from './row-text.ts';
import { answerRowCount, entitiesShown } from './rows.ts';

interface ResultsScreenProps {
  readonly results: SearchView;
  readonly selected: number;
  readonly onChoose: (index: number) => void;
}

/** What a query found, in groups. The order of the rows is that of `rowsOf`. */
export function ResultsScreen({ results, selected, onChoose }: ResultsScreenProps): JSX.Element {
  const { events, articles } = results;
  const entities = entitiesShown(results);
  if (!results.answer && entities.length + events.length + articles.length === 0)
    return (
      <>
        <Notice sentence={nothingFound(results.query)} />
        <p class="hint">
          {text(results.unanswered === 'nobody-meant' ? 'answer_nobody_meant' : 'popup_nothing_hint')}
        </p>
      </>
    );
  const firstEntity = answerRowCount(results);
  const firstEvent = firstEntity + entities.length;
  const firstArticle = firstEvent + events.length;
  const rowAt = (index: number) => ({ index, selected: index === selected, onChoose });
  return (
    <>
      {results.answer && <AnswerRows answer={results.answer} selected={selected} onChoose={onChoose} />}
      {results.unanswered && (
        // The status line says it to a screen reader: a list box holds options and groups of them.
        <p class="none-line facts" aria-hidden="true">
          {text(WHY_UNANSWERED[results.unanswered])}
        </p>
      )}
      <Group name={text('popup_group_entities')} count={results.entityCount} shown={entities.length}>
        {entities.map(({ entity, eventCount, highlights }, index) => (
          <Row
            key={entity.id}
            {...rowAt(firstEntity + index)}
            title={<Highlighted text={entity.name} spans={highlights} />}
            line={entity.description === '' ? [] : [entity.description]}
            aside={countText('popup_count_events', eventCount)}
          />
        ))}
      </Group>
      <Group name={text('popup_group_events')} count={results.eventCount} shown={events.length}>
        {events.map(({ event, highlights }, index) => (
          <Row
            key={event.id}
            {...rowAt(firstEvent + index)}
            title={<Highlighted text={event.title} spans={highlights} />}
            line={eventLine(event, results.chips)}
            aside={dateLabel(event.date)}
          />
        ))}
      </Group>
      <Group name={text('popup_group_articles')} count={results.articleCount} shown={articles.length}>
        {articles.map(({ article, highlights }, index) => (
          <Row
            key={article.id}
            {...rowAt(firstArticle + index)}
            title={<Highlighted text={article.title} spans={highlights} />}
            line={articleLine(article)}
            aside={publishedLabel(article)}
          />
        ))}
      </Group>
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly count: number;
  readonly shown: number;
  readonly children: ComponentChildren;
}

function Group({ name, count, shown, children }: GroupProps): JSX.Element | null {
  if (shown === 0) return null;
  const heading = text('popup_group', name, numberText(count));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a list box, for which HTML has no element
    <div role="group" aria-label={heading}>
      <div class="group-head" aria-hidden="true">
        <span>{heading}</span>
        {shown < count && <span>{text('popup_best_shown', String(shown))}</span>}
      </div>
      {children}
    </div>
  );
}
