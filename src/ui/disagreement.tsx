import type { JSX } from 'preact';
import type { EventView } from '../model/views.ts';
import { dateLabel } from './date-label.ts';
import { sidesOf } from './event-facts.ts';
import { listText, text } from './i18n.ts';
import { statusLabel } from './status-label.ts';

/** On what the sources of an event disagree, in a sentence each, and which date and status each of them gives. */
export function Disagreement({ event }: { event: EventView }): JSX.Element {
  const isAboutDates = event.disagreements.some(({ about }) => about === 'date' || about === 'status');
  return (
    <section class="dispute" aria-label={text('event_disagreement')}>
      {event.disagreements.map((disagreement, index) => (
        <p key={index}>{disagreement.text}</p>
      ))}
      {isAboutDates && (
        <dl>
          {sidesOf(event).map(({ date, status, publishers }) => (
            <div key={`${date} ${status}`}>
              <dt>{dateLabel(date)}</dt>
              <dd>
                {statusLabel(status)} · {listText(publishers)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
