import type { EventView } from '../../model/views.ts';
import { isInRange } from '../../ui/strip-range.ts';
import type { CardScreen } from './card-screen.ts';
import { chosenEvents } from './chosen-events.ts';

/** The events of a screen on either side of the now line, latest first, and how many more there are on each side. */
export interface VisibleEvents {
  readonly after: readonly EventView[];
  readonly before: readonly EventView[];
  readonly moreLater: number;
  readonly moreEarlier: number;
}

/** Which events are drawn: the best ones, or those of the whole timeline, as it is filtered, nearest to the now line. */
export function visibleEvents(screen: CardScreen): VisibleEvents {
  const { list, withOnly, range } = screen;
  if (list.kind !== 'all') {
    const chosen = chosenEvents(screen);
    return { after: chosen.after, before: chosen.before, moreLater: 0, moreEarlier: 0 };
  }
  const events = list.timeline.events.filter(
    (event) => isWith(event, withOnly) && (range === null || isInRange(event.date, range)),
  );
  const after = events.filter((event) => event.next);
  const before = events.filter((event) => !event.next);
  const hidden = Math.max(0, after.length - list.later);
  return {
    after: after.slice(hidden),
    before: before.slice(0, list.earlier),
    moreLater: hidden,
    moreEarlier: Math.max(0, before.length - list.earlier),
  };
}

/** Who is merely named in a report of an event shares it with nobody. */
function isWith({ participants, namedIn }: EventView, companions: readonly string[]): boolean {
  if (companions.length > 0 && namedIn !== undefined) return false;
  return companions.every((id) => participants.some((participant) => participant.id === id));
}
