import type { JSX } from 'preact';
import { hashOf } from '../model/library-route.ts';
import type { EventPageView } from '../model/library-views.ts';
import type { EntityRef, EventRef } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { dateNote } from '../ui/date-note.ts';
import { Disagreement } from '../ui/disagreement.tsx';
import { isDateOfPlan, knownOf, plannedThenCame } from '../ui/event-facts.ts';
import { countText, text } from '../ui/i18n.ts';
import { standingOf } from '../ui/status-label.ts';
import { Fact } from './fact.tsx';
import { knownLabel } from './known-label.ts';
import { PageHead } from './page-head.tsx';
import { ReportEntry } from './report-entry.tsx';

/** One event: when it was and how that is known, who took part and where, on what its sources disagree, and each of its reports. */
export function EventPage({ page }: { page: EventPageView }): JSX.Element {
  const { event } = page;
  const came = plannedThenCame(event, isDateOfPlan(event));
  const known = knownOf(event);
  return (
    <article>
      <PageHead subject={event.id}>
        <span dir="auto">{event.title}</span>
      </PageHead>
      <dl class="facts">
        <Fact name={text('library_date')}>
          <b>{dateLabel(event.date)}</b>
          {[dateNote(event.date), knownLabel(known), came].filter(Boolean).map((part) => (
            <span key={part}> · {part}</span>
          ))}
        </Fact>
        {event.evidence !== undefined && <Fact name={text('library_evidence')}>{event.evidence}</Fact>}
        <Fact name={text('library_status')}>{standingOf(event)}</Fact>
        <EntityFact name={text('library_participants')} entities={event.participants} />
        <EntityFact name={text('library_places')} entities={event.places} />
        <EventFact name={text('library_replaced_by')} events={page.replacedBy} />
        <EventFact name={text('library_replaces')} events={page.replaces} />
        <EventFact name={text('library_part_of')} events={page.partOf} />
        <EventFact name={text('library_parts')} events={page.parts} />
      </dl>
      {event.disagreements.length > 0 && (
        <div class="page-dispute">
          <h3>{text('event_disagree')}</h3>
          <Disagreement event={event} />
        </div>
      )}
      <h3>{countText('library_reports', event.reports.length)}</h3>
      <ol class="report-list" data-stops="list">
        {event.reports.map((report, index) => (
          // An article may report the same thing twice: no field of a report is a key.
          <ReportEntry key={index} report={report} />
        ))}
      </ol>
    </article>
  );
}

function EntityFact(props: { name: string; entities: readonly EntityRef[] }): JSX.Element | null {
  if (props.entities.length === 0) return null;
  return (
    <Fact name={props.name}>
      <ul class="entities">
        {props.entities.map(({ id, name }) => (
          <li key={id}>
            <a class="entity" href={hashOf({ kind: 'entity', id })} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function EventFact(props: { name: string; events: readonly EventRef[] }): JSX.Element | null {
  if (props.events.length === 0) return null;
  return (
    <Fact name={props.name}>
      <ul>
        {props.events.map(({ id, title, date }) => (
          <li key={id}>
            <a href={hashOf({ kind: 'event', id })} dir="auto">
              {title}
            </a>{' '}
            <span class="soft">{dateLabel(date)}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
