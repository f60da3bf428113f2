import type { JSX } from 'preact';
import type { AnswerView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText } from '../ui/i18n.ts';
import { answerLine, answerTitle, understood } from './answer-text.ts';
import { Row } from './row.tsx';

interface AnswerRowsProps {
  readonly answer: AnswerView;
  readonly selected: number;
  readonly onChoose: (index: number) => void;
}

/** The answer to a question, above what the search found: how it was understood, the event, on whose word. */
export function AnswerRows({ answer, selected, onChoose }: AnswerRowsProps): JSX.Element {
  const isCount = answer.asks === 'count';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a list box, for which HTML has no element
    <div class="answer" role="group" aria-label={understood(answer)}>
      <div class="group-head" aria-hidden="true">
        <span>{understood(answer)}</span>
      </div>
      <Row
        index={0}
        selected={selected === 0}
        title={answerTitle(answer)}
        line={answerLine(answer)}
        {...(isCount ? {} : { aside: dateLabel(answer.event.date) })}
        onChoose={onChoose}
      />
      {!isCount && answer.count > 1 && (
        <Row
          index={1}
          selected={selected === 1}
          title={countText('answer_all', answer.count)}
          line={[]}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}
