import { byScore, type RankedEvent } from '../engine/ranking/rank-events.ts';
import type { CardSelection } from '../engine/ranking/select-for-card.ts';
import { knownEdtf, lastsThrough } from '../model/edtf.ts';
import type { Entity, Event } from '../model/pack.ts';
import type { PageContent, PageEntityView } from '../model/page-views.ts';
import { type JudgedPage, type Knowledge, selectOn } from './page-view.ts';
import { entityView } from './views.ts';

/** The most names of a page that the popup lists, most named first: more than a reader scrolls through. */
const MOST_LISTED = 40;

/**
 * The score from which an event after the page is worth a line: on the tuning half of the judged pairs, without a passage,
 * 45 of the 59 best of a name that reach it are wanted there (grade 2 or better), and 24 of the 60 that do not.
 */
const WORTH_TELLING = 0.4;

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
 * What the popup shows of a page: its people, then places and organisations, most named first, each with its one line.
 * A person's line is the best that came next for him and that no name above tells: four names beside one visit taught a
 * reader one thing.
 */
export function pageContent(knowledge: Knowledge, page: JudgedPage): PageContent {
  if (page.entities.length === 0) return { kind: 'no-names' };
  const listed = page.entities.slice(0, MOST_LISTED).flatMap(({ id, count }): Listed[] => {
    const entity = knowledge.kb.entity(id);
    return entity ? [{ entity, count, selection: selectOn(knowledge, page, id) }] : [];
  });
  const people = listed.filter(({ entity }) => entity.kind === 'person');
  const told = new Set<Event | undefined>();
  const next = new Map(people.map((one) => [one, bestNext(one, people, page, told)]));
  const lines = [...people, ...listed.filter((one) => !next.has(one))].map((one): Line => {
    const event = next.get(one);
    return event ? { listed: one, event } : lineOf(one, told);
  });
  return {
    kind: 'names',
    pageDate: page.date,
    entities: lines.map((line) => viewOf(line, page)),
    nextCount: new Set(lines.flatMap((line) => cameNext(line, page))).size,
  };
}

/**
 * What came next for a person that is not told yet, and where the page names others, brought him together with one of
 * these again: if it is worth a line.
 */
function bestNext(
  { selection }: Listed,
  people: readonly Listed[],
  page: JudgedPage,
  told: Set<Event | undefined>,
): RankedEvent | undefined {
  const ids = new Set(people.map(({ entity }) => entity.id));
  const best = selection.after
    .filter(({ event }) => ids.size < 2 || event.participants.filter((id) => ids.has(id)).length > 1)
    .filter((one) => sideOf(one, page) === 'next')
    .filter(({ event, score }) => !told.has(event) && score >= WORTH_TELLING)
    .toSorted(byScore)[0];
  if (best) told.add(best.event);
  return best;
}

/** Of what is dated by the page's own month no line says that it came next, nor that it came before; nor of what lasts through its day. */
function sideOf({ event, next, around }: RankedEvent, { date }: JudgedPage): 'next' | 'before' | 'around' {
  if (around || (date && lastsThrough(knownEdtf(event.date), knownEdtf(date.edtf)))) return 'around';
  return next ? 'next' : 'before';
}

/** The event of a line that came after the page; none where it is still a plan. */
function cameNext({ event }: Line, page: JudgedPage): Event[] {
  return event && sideOf(event, page) === 'next' && event.event.status !== 'planned' ? [event.event] : [];
}

/** The best event before the page that no other line tells; else one after it; else what another line tells too. */
function lineOf(listed: Listed, told: Set<Event | undefined>): Line {
  const { before, after } = listed.selection;
  const best = [before, after].flatMap((side) => side.toSorted(byScore));
  const event = best.find((one) => !told.has(one.event)) ?? best[0];
  told.add(event?.event);
  return { listed, event };
}

function viewOf({ listed: { entity, count }, event }: Line, page: JudgedPage): PageEntityView {
  const headline = event && { side: sideOf(event, page), date: event.event.date, title: event.event.title };
  return { entity: entityView(entity), count, ...(headline ? { headline } : {}) };
}
