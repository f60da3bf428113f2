import type { JSX } from 'preact';
import type { AnswerDetailView, OccasionView } from '../model/answer-views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';
import { claimLine } from './answer-text.ts';
import { Row } from './row.tsx';
import { eventLine } from './row-text.ts';

interface AnswerScreenProps {
  readonly detail: AnswerDetailView;
  readonly selected: number;
  readonly onChoose: (index: number) => void;
}

/** All that fits a question, numbered from the first, the latest on top; between them what articles had counted by then. */
export function AnswerScreen({ detail, selected, onChoose }: AnswerScreenProps): JSX.Element {
  return (
    <>
      {detail.entries.map((entry, index) => {
        const row = { index, selected: index === selected, onChoose };
        return entry.kind === 'claim' ? (
          <div key={`claim ${index}`} class="claim" role="presentation">
            <Row
              {...row}
              title={entry.claim.report.summary}
              line={[claimLine(entry.claim)]}
              aside={dateLabel(entry.claim.report.date)}
            />
          </div>
        ) : (
          <Row
            key={entry.occasion.event.id}
            {...row}
            title={text('answer_numbered', String(entry.occasion.number), entry.occasion.event.title)}
            line={occasionLine(entry.occasion)}
            aside={dateLabel(entry.occasion.event.date)}
          />
        );
      })}
    </>
  );
}

function occasionLine({ event, others }: OccasionView): string[] {
  const also = others.map(({ title }) => title).join('; ');
  return [...eventLine(event), ...(also === '' ? [] : [text('answer_also', also)])];
}
