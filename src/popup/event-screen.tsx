import type { JSX } from 'preact';
import type { EntityRef, EventView, ReportView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { dateNote } from '../ui/date-note.ts';
import { listText, text } from '../ui/i18n.ts';
import { statusLabel } from '../ui/status-label.ts';
import { ArticleLink } from './article-link.tsx';
import { ScreenHead } from './screen-head.tsx';

interface EventScreenProps {
  readonly event: EventView;
  readonly onBack: () => void;
  readonly onEntity: (id: string) => void;
}

/** One event: when and with whom, on what its sources disagree, and what each of them reports. */
export function EventScreen({ event, onBack, onEntity }: EventScreenProps): JSX.Element {
  const people = [...event.participants, ...event.places];
  return (
    <article>
      <ScreenHead title={event.title} takesFocus onBack={onBack}>
        <p class="facts">{facts(event).join(' · ')}</p>
      </ScreenHead>
      <div class="body">
        {people.length > 0 && <EntityButtons entities={people} onEntity={onEntity} />}
        {event.disagreements.length > 0 && (
          <section class="dispute" aria-label={text('event_disagreement')}>
            {event.disagreements.map((disagreement) => (
              <p key={disagreement.text}>{disagreement.text}</p>
            ))}
          </section>
        )}
        <ul class="reports" aria-label={text('event_sources')}>
          {event.reports.map((report) => (
            <li key={`${report.article.id} ${report.date}`}>
              <Report report={report} />
            </li>
          ))}
        </ul>
        {event.reports.length === 0 && <p>{text('event_no_articles')}</p>}
      </div>
    </article>
  );
}

function Report({ report }: { report: ReportView }): JSX.Element {
  return (
    <>
      <p class="report-facts">{reportFacts(report).join(' · ')}</p>
      <p dir="auto">{report.summary}</p>
      {report.note !== undefined && <p class="soft">{report.note}</p>}
      <ArticleLink article={report.article} />
    </>
  );
}

function EntityButtons(props: {
  entities: readonly EntityRef[];
  onEntity: (id: string) => void;
}): JSX.Element {
  return (
    <p class="chips">
      {props.entities.map(({ id, name }) => (
        <button key={id} type="button" class="chip" onClick={() => props.onEntity(id)}>
          {name}
        </button>
      ))}
    </p>
  );
}

/** When it was, how well that is known, and what became of it. */
function facts(event: EventView): string[] {
  const note = dateNote(event.date);
  const planned = event.plannedFor.map((date) => dateLabel(date));
  return [
    dateLabel(event.date),
    ...(note === null ? [] : [note]),
    event.overdue ? text('event_overdue') : statusLabel(event.status),
    ...(planned.length > 0 ? [text('popup_planned_for', listText(planned))] : []),
  ];
}

/** When this report says it was, and as what it reports it. */
export function reportFacts(report: ReportView): string[] {
  const note = dateNote(report.date, report.known);
  return [dateLabel(report.date), statusLabel(report.status), ...(note === null ? [] : [note])];
}
