import type { JSX } from 'preact';
import type { EventView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { Disagreement } from '../ui/disagreement.tsx';
import { eventDateNote, insteadOf, isDateOfPlan, plannedThenCame } from '../ui/event-facts.ts';
import { EventSources } from '../ui/event-sources.tsx';
import { text } from '../ui/i18n.ts';
import { standingOf } from '../ui/status-label.ts';
import { ScreenHead } from './screen-head.tsx';

interface EventScreenProps {
  readonly event: EventView;
  readonly onBack: () => void;
  readonly onEntity: (id: string) => void;
}

/** One event: when it was, on what its sources disagree, who took part, and what each article reports. */
export function EventScreen({ event, onBack, onEntity }: EventScreenProps): JSX.Element {
  const came = plannedThenCame(event, isDateOfPlan(event)) ?? insteadOf(event);
  return (
    <article>
      <ScreenHead title={event.title} takesFocus onBack={onBack}>
        <p class="facts">{facts(event).join(' · ')}</p>
        {came && <p class="facts">{came}</p>}
        {event.evidence !== undefined && <p class="facts">{text('source_evidence', event.evidence)}</p>}
      </ScreenHead>
      <div class="body">
        {event.disagreements.length > 0 && <Disagreement event={event} />}
        {/* The list is about the event itself, so nobody who took part is left out as its subject. */}
        <EventSources event={event} subject="" onEntity={onEntity} />
      </div>
    </article>
  );
}

/** When it was, how well that is known, and what became of it. */
function facts(event: EventView): string[] {
  const parts = [dateLabel(event.date), eventDateNote(event), standingOf(event)];
  return parts.filter((part) => part !== null);
}
