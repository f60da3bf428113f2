import type { ComponentChildren, JSX } from 'preact';
import type { AnswerView, HoldersView, NoneKnownView } from '../model/answer-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { countText, text } from '../ui/i18n.ts';
import {
  answerLine,
  answerTitle,
  holderLine,
  holderTitle,
  insteadLine,
  noneTitle,
  understood,
} from './answer-text.ts';
import { Row } from './row.tsx';

interface AnswerRowsProps {
  readonly answer: AnswerView;
  readonly selected: number;
  readonly onChoose: (index: number) => void;
}

/** The answer to a question, above what the search found: how it was understood, the event, on whose word. */
export function AnswerRows(props: AnswerRowsProps): JSX.Element {
  const { answer, selected, onChoose } = props;
  if (answer.holders) return <Holders {...props} answer={answer} />;
  if (answer.event === null) return <NoneKnown {...props} answer={answer} />;
  const isCount = answer.asks === 'count';
  return (
    <AnswerGroup answer={answer}>
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
    </AnswerGroup>
  );
}

/** Who held an office: a row each, which leads to what is known of them. */
function Holders({
  answer,
  selected,
  onChoose,
}: AnswerRowsProps & { readonly answer: HoldersView }): JSX.Element {
  return (
    <AnswerGroup answer={answer}>
      {answer.holders.map((holder, index) => (
        <Row
          key={holder.entity.id}
          index={index}
          selected={selected === index}
          title={holderTitle(holder)}
          line={holderLine(holder, answer.asks)}
          onChoose={onChoose}
        />
      ))}
    </AnswerGroup>
  );
}

interface NoneKnownProps extends AnswerRowsProps {
  readonly answer: NoneKnownView;
}

/** That nothing is known, with the plan that came to nothing where there is one. */
function NoneKnown({ answer, selected, onChoose }: NoneKnownProps): JSX.Element {
  const { instead } = answer;
  if (!instead)
    return (
      // A list box holds options and groups of them; the status line says these words to a screen reader.
      <div class="answer" aria-hidden="true">
        <div class="group-head">{understood(answer)}</div>
        <p class="none-line">{noneTitle(answer)}</p>
        <p class="none-line facts">{text('answer_none_hint')}</p>
      </div>
    );
  return (
    <AnswerGroup answer={answer}>
      <Row
        index={0}
        selected={selected === 0}
        title={noneTitle(answer)}
        line={insteadLine(instead)}
        aside={dateLabel(instead.date)}
        onChoose={onChoose}
      />
    </AnswerGroup>
  );
}

/** The rows of an answer, under the words of how the question was understood. */
function AnswerGroup(props: { answer: AnswerView; children: ComponentChildren }): JSX.Element {
  const heading = understood(props.answer);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a list box, for which HTML has no element
    <div class="answer" role="group" aria-label={heading}>
      <div class="group-head" aria-hidden="true">
        <span>{heading}</span>
      </div>
      {props.children}
    </div>
  );
}
