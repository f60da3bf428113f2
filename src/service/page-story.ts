import { chooseDiverse } from '../engine/ranking/diverse.ts';
import { factsOf } from '../engine/ranking/event-facts.ts';
import { isFarOff, isSpokenOf } from '../engine/ranking/far-off.ts';
import { daysFromPage } from '../engine/ranking/now-line.ts';
import { laterFirst, type RankedEvent, scoreEvents } from '../engine/ranking/rank-events.ts';
import { knownEdtf } from '../model/edtf.ts';
import type { PageEntity } from '../model/page-facts.ts';
import type { EventView } from '../model/views.ts';
import { aboutOf, atLarge, eventsOfPage, type JudgedPage, type Knowledge } from './page-view.ts';
import { eventView } from './views.ts';

/** Two people on a page the timeline holds what brings them together; one alone, or a page of places, gets what is its own. */
const COMPANY = 2;

/**
 * Events on each side of the page's date that its timeline holds. Xi and Putin share 150, and the latest first were plans of some
 * day of a year which had nothing to do with the page; all of somebody is one click away. After it only as many as leave the
 * line of the page in sight: under nine of them it was a screen away.
 */
const MOST = { after: 5, before: 12 };

/**
 * The timeline of a whole page, latest first: the best of the events that at least two of its people share and of those of the
 * one whom it is foremost about, since all that ever happened to each would be half the corpus for a page that names Xi. A page
 * with fewer people gets the best events of its one, or of its places and organisations. What lies far off and the second
 * row of one visit give way.
 */
export function pageStory({ kb, index }: Knowledge, page: JudgedPage): readonly EventView[] {
  const ask = {
    entity: '',
    events: eventsOfPage(kb, page),
    page: atLarge(page),
    index,
    knowsUntil: kb.knowsUntil,
  };
  const isOfPage = createIsOfPage({ kb, index }, page);
  const near = scoreEvents(ask, ask.events.length).filter((one) => isOfPage(one) && !isFarOff(one, page));
  const side = (next: boolean, most: number): RankedEvent[] =>
    chooseDiverse(
      near.filter((one) => one.next === next),
      most,
      '',
    );
  return [...side(true, MOST.after), ...side(false, MOST.before)]
    .sort(laterFirst)
    .map(({ event, next }) => eventView(kb, event, next));
}

/** Days from a page within which what befell the one whom it is foremost about is likely its own news. */
const FRESH = 14;

/**
 * Of any scored event: whether it is told of the page. It is where two people of the page take part, where it befell the one whom the
 * title names, and where the foremost of the page is in it with another of its names, near its day, or in its words: beside a page
 * on trade that names Trump stood his meetings with Kim, and beside one on Assad and Putin a visit of Kishida's to Kyiv. Of the graded
 * rows of the tuning pages 0.51 are wanted so (grade 2 or better), and 0.49 were with all of the foremost.
 */
function createIsOfPage({ kb, index }: Knowledge, page: JudgedPage): (one: RankedEvent) => boolean {
  const { entities, date } = page;
  const { people, about } = aboutOf(kb, page);
  const foremost = about.find(({ inTitle }) => inTitle) ?? about[0];
  const numberOf = ({ id }: PageEntity): number => index.entityNumbers.get(id) ?? -1;
  const names = new Set(entities.map(numberOf));
  const day = date && knownEdtf(date.edtf);
  const isFresh = ({ event }: RankedEvent): boolean =>
    day !== null && daysFromPage(factsOf(event), day) <= FRESH;
  const persons = new Set(people.map(({ id }) => id));
  return (one) => {
    if (one.event.participants.filter((id) => persons.has(id)).length >= COMPANY) return true;
    const { companyNumbers, titledNumbers } = index.entryOf(one.event);
    const seen = new Set([...companyNumbers, ...titledNumbers].filter((number) => names.has(number)));
    if (foremost === undefined || !seen.has(numberOf(foremost))) return false;
    return foremost.inTitle || seen.size >= Math.min(COMPANY, names.size) || isSpokenOf(one) || isFresh(one);
  };
}
