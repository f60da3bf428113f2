import { daysApart, type EdtfDate } from '../../model/edtf.ts';
import { bestOf } from '../search/best-of.ts';
import { createCompany } from './company.ts';
import type { EventFacts } from './event-facts.ts';
import { createNamedDates } from './named-dates.ts';
import { decay } from './now-line.ts';
import type { CountedEvent, RankingIndex } from './ranking-index.ts';
import type { RankingPage } from './ranking-page.ts';
import { LONGEST_NAMED, PAGE_TIME, SCALE, SHARE } from './tuning.ts';

/** What an undated page tells of its time. */
export interface PageTime {
  /** How near an event lies to it, 0 to `known`. */
  nearness(facts: Pick<EventFacts, 'date' | 'clarity'>): number;
  /** How likely it is that the page tells of any time that the knowledge base has, 0 to 1. */
  readonly known: number;
}

/** A time that a page may tell of, and how likely it is that it does; those of one page sum to 1 or less. */
interface Time {
  readonly date: EdtfDate;
  readonly likely: number;
}

/** Nearness by days apart, up to thirty years: as a logarithm for each event and time it was 6 ms of 12 for 20,000 events. */
const FADED = Float64Array.from({ length: 30 * 365 }, (_, days) => decay(days, SCALE.nearness));
const FARTHEST = FADED.at(-1) ?? 0;

/** Worked out once for as long as a page and what is known live: the popup asks for each of its names. */
const kept = new WeakMap<RankingIndex, WeakMap<RankingPage, readonly Time[]>>();

/**
 * When a page without a date is from, as far as the events of the whole knowledge base tell: a page that names Blinken, Qin Gang
 * and a balloon is of the months in which they have to do with each other. The events most like the page, by whom it names, its words
 * and the days in it, each lend their time by how like they are: a page that looks back over years is near all of them and so
 * near to none.
 */
export function createPageTime(page: RankingPage, index: RankingIndex): PageTime {
  const ofIndex = kept.get(index) ?? new WeakMap<RankingPage, readonly Time[]>();
  kept.set(index, ofIndex);
  const times = ofIndex.get(page) ?? timesOf(page, index);
  ofIndex.set(page, times);
  return {
    nearness({ date, clarity }) {
      let near = 0;
      for (const { date: time, likely } of times) {
        near += likely * (FADED[daysApart(date, time)] ?? FARTHEST);
      }
      return near * clarity;
    },
    known: times.reduce((sum, { likely }) => sum + likely, 0),
  };
}

function timesOf(page: RankingPage, index: RankingIndex): readonly Time[] {
  const likeness = likenessTo(page, index);
  const { counted } = index;
  const scores = new Float64Array(counted.length);
  const days = new Float64Array(counted.length);
  const clear: number[] = [];
  counted.forEach((entry, at) => {
    const { earliest, latest } = entry.date;
    if (latest - earliest > LONGEST_NAMED) return;
    scores[at] = likeness(entry);
    days[at] = earliest;
    if ((scores[at] ?? 0) > 0) clear.push(at);
  });
  const { best } = bestOf(clear, PAGE_TIME.events, scores, days);
  const weights = best.map((at) => Math.exp(((scores[at] ?? 0) - PAGE_TIME.unlike) / PAGE_TIME.spread));
  const sum = weights.reduce((all, weight) => all + weight, best.length);
  const times = best.flatMap((at, place) => {
    const date = counted[at]?.date;
    return date ? [{ date, likely: (weights[place] ?? 0) / sum }] : [];
  });
  return isOneTime(times) ? times : [];
}

/** True where most of what is likely lies within a year: events of many years say of no time that the page is of it. */
function isOneTime(times: readonly Time[]): boolean {
  const sumOf = (some: readonly Time[]): number => some.reduce((sum, { likely }) => sum + likely, 0);
  const most = Math.max(
    ...times.map((one) => sumOf(times.filter(({ date }) => daysApart(one.date, date) <= PAGE_TIME.together))),
  );
  return most >= PAGE_TIME.agree * sumOf(times);
}

/** Of any event: how like it is to a page as a whole, by the parts of a score that ask for no day of the page. */
function likenessTo(page: RankingPage, index: RankingIndex): (entry: CountedEvent) => number {
  const { opening, passage } = page;
  const text = opening.text.includes(passage) ? opening.text : `${opening.text}\n${passage}`;
  const whole = { ...page, passage: text, entities: page.entities.map(({ id }) => id) };
  const words = index.wording().likeness(whole);
  const company = createCompany({
    index,
    rarity: index.rarityOfAll(),
    entity: '',
    page: { ...page, near: [] },
  });
  const dated = createNamedDates([...page.dates, ...opening.dates], null);
  return (entry) =>
    SHARE.together * company.valueOf(entry) +
    PAGE_TIME.words * SHARE.wording * (words[entry.number] ?? 0) +
    SHARE.dated * dated(entry);
}
