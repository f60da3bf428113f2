import type { JSX } from 'preact';
import type { EntityRef, EventView, ReportView } from '../model/views.ts';
import { dateLabel } from './date-label.ts';
import { dateNote } from './date-note.ts';
import { byArticle, isSaidBeforehand } from './event-facts.ts';
import { text } from './i18n.ts';
import { SourceLink } from './source-link.tsx';
import { statusLabel } from './status-label.ts';

interface EventSourcesProps {
  readonly event: EventView;
  readonly subject: string;
  readonly onEntity: (id: string) => void;
}

/** Every article with what it reports of an event: what a reader opened it for; then who took part and where. */
export function EventSources({ event, subject, onEntity }: EventSourcesProps): JSX.Element {
  const others = [...event.participants, ...event.places].filter(({ id }) => id !== subject);
  return (
    <>
      {event.reports.length === 0 && <p>{text('event_no_articles')}</p>}
      <ul class="reports" aria-label={text('event_sources')}>
        {byArticle(event.reports).map(({ article, reports }) => (
          <li key={article.id}>
            <SourceLink article={article} />
            {/* By position: one article may report an event twice for the same day and as the same. */}
            {reports.map((report, index) => (
              <div class="report" key={index}>
                <ReportDate report={report} event={event} />
                <p dir="auto">{report.summary}</p>
                {report.note !== undefined && <p class="report-note">{report.note}</p>}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {others.length > 0 && <EntityLinks entities={others} onEntity={onEntity} />}
    </>
  );
}

/** Those who took part, each of whom opens their own card. */
function EntityLinks(props: {
  readonly entities: readonly EntityRef[];
  readonly onEntity: (id: string) => void;
}): JSX.Element {
  return (
    <ul class="entities">
      {props.entities.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="entity" onClick={() => props.onEntity(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The date and status that a report gives, where they are not those of the event, and how it knows the date. */
function ReportDate({ report, event }: { report: ReportView; event: EventView }): JSX.Element | null {
  const note = dateNote(report.date, report.known);
  const parts = [
    report.date === event.date ? null : dateLabel(report.date),
    report.date === event.date && report.known !== 'resolved' && report.known !== 'inferred' ? null : note,
    isSaidBeforehand(report, event) ? text('report_beforehand') : null,
    report.status === event.status ? null : statusLabel(report.status),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p class="report-date">{parts.join(' · ')}</p>;
}
