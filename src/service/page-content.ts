import { laterFirst, type RankedEvent } from '../engine/ranking/rank-events.ts';
import type { CardSelection } from '../engine/ranking/select-for-card.ts';
import type { Entity, Event } from '../model/pack.ts';
import type { PageContent, PageEntityView } from '../model/views.ts';
import { type JudgedPage, type Knowledge, selectOn } from './page-view.ts';
import { entityView } from './views.ts';

/** The most names of a page that the popup lists, most named first: more than a reader scrolls through. */
const MOST_LISTED = 40;

/** How many things the popup tells that happened next: what a glance takes in, and the best of what the cards hold. */
const MOST_NEXT = 3;

interface Listed {
  readonly entity: Entity;
  readonly count: number;
  readonly selection: CardSelection;
}

/** A name with the event that its line tells. */
interface Line {
  readonly listed: Listed;
  readonly event: RankedEvent | undefined;
}

/**
 * What the popup shows of a page: first the names for whom something happened next, in the order in which it did, then
 * the others, most named first, each with its one line. The people of a page share its story, so no event stands under
 * two names as long as there is another.
 */
export function pageContent(knowledge: Knowledge, page: JudgedPage): PageContent {
  if (page.entities.length === 0) return { kind: 'no-names' };
  const listed = page.entities.slice(0, MOST_LISTED).flatMap(({ id, count }): Listed[] => {
    const entity = knowledge.kb.entity(id);
    return entity ? [{ entity, count, selection: selectOn(knowledge, page, id) }] : [];
  });
  const next = chooseNext(listed);
  const told = new Set(next.map(({ event }) => event?.event));
  const others = listed
    .filter((one) => next.every((line) => line.listed !== one))
    .map((one) => lineOf(one, told));
  return {
    kind: 'names',
    pageDate: page.date,
    entities: [...next, ...others].map(viewOf),
    nextCount: next.length,
  };
}

/**
 * The best of what the cards of the page show after its date, one under each name, the soonest first. It counts where it
 * brings two of the page's people together again: of a country that is named there is always something next.
 */
function chooseNext(listed: readonly Listed[]): Line[] {
  const people = new Set(
    listed.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => entity.id),
  );
  const isTheirs = ({ event }: RankedEvent): boolean =>
    people.size < 2 || event.participants.filter((id) => people.has(id)).length > 1;
  const offers = listed
    .flatMap((one) => one.selection.after.filter(isTheirs).map((event) => ({ listed: one, event })))
    .sort((a, b) => b.event.score - a.event.score);
  const chosen: { readonly listed: Listed; readonly event: RankedEvent }[] = [];
  for (const offer of offers) {
    if (chosen.length === MOST_NEXT) break;
    const isTold = chosen.some(
      (line) => line.listed === offer.listed || line.event.event === offer.event.event,
    );
    if (!isTold) chosen.push(offer);
  }
  return chosen.sort((a, b) => laterFirst(b.event, a.event));
}

/** The best event before the page that no other line tells; else one after it; else what another line tells too. */
function lineOf(listed: Listed, told: Set<Event | undefined>): Line {
  const { before, after } = listed.selection;
  const byScore = [before, after].flatMap((side) => side.toSorted((a, b) => b.score - a.score));
  const event = byScore.find((one) => !told.has(one.event)) ?? byScore[0];
  told.add(event?.event);
  return { listed, event };
}

function viewOf({ listed: { entity, count }, event }: Line): PageEntityView {
  const headline = event && { next: event.next, date: event.event.date, title: event.event.title };
  return { entity: entityView(entity), count, ...(headline ? { headline } : {}) };
}
