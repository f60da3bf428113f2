import { widthOf } from '../../engine/grouping/day-evidence.ts';
import { createGazetteer, type Gazetteer } from '../../engine/grouping/places.ts';
import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { worldOf } from '../join-events.ts';
import { type CorpusFault, type Written, warningAt } from './fault.ts';
import { entityOf } from './group-corpus.ts';
import type { Corpus } from './read-corpus.ts';

/** What lasts longer than a month, or is known no better, overlaps with nearly everything that its people do. */
const MOST_DAYS = 31;

/** An event with what overlapping is told by. */
interface Dated {
  readonly event: Event;
  readonly date: EdtfDate;
  readonly people: ReadonlySet<string>;
}

/**
 * Events at one time with the same people, at places that could be one: mostly one event that was not brought together,
 * or two that want a link. One that lists the other among its parts, or as what replaced it, has answered.
 */
export function checkOverlaps(corpus: Corpus, events: readonly Event[]): CorpusFault[] {
  const entities = corpus.entities.map(({ value }) => entityOf(value));
  const gazetteer = createGazetteer(worldOf(entities).within);
  const persons = new Set(entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  const dated = events
    .map((event): Dated => ({ event, date: knownEdtf(event.date), people: mainPeople(event, persons) }))
    .filter(({ date, people }) => people.size > 0 && widthOf(date) <= MOST_DAYS)
    .toSorted((a, b) => a.date.earliest - b.date.earliest);
  return dated.flatMap((first, index) =>
    dated
      .slice(index + 1, endOf(dated, index))
      .filter((other) => overlap(first, other, gazetteer))
      .flatMap((other) => overlapFault(first.event, other.event, corpus)),
  );
}

function overlapFault(a: Event, b: Event, corpus: Corpus): CorpusFault[] {
  const [smaller = a, larger = b] = [a, b].toSorted(bySize);
  const at = placeOf(smaller, corpus);
  if (at === undefined) return [];
  const what = `"${smaller.title}" has the same people at the same time as ${larger.id}`;
  const mend =
    'pin the reports of both to one event, list one among the parts of the other, or answer with "because"';
  return [warningAt(at, [], what, mend)];
}

/** Those whom at least half of its reports name: who is only quoted in one of them is not whom it is about. */
function mainPeople({ participants, reports }: Event, persons: ReadonlySet<string>): ReadonlySet<string> {
  const named = (id: string): number => reports.filter((report) => report.participants?.includes(id)).length;
  return new Set(participants.filter((id) => persons.has(id) && named(id) * 2 >= reports.length));
}

/** The end of those that begin while it lasts; the list is in order of beginnings. */
function endOf(dated: readonly Dated[], index: number): number {
  const last = dated[index]?.date.latest ?? Number.NEGATIVE_INFINITY;
  let end = index + 1;
  for (let next = dated[end]; next && next.date.earliest <= last; next = dated[end]) end++;
  return end;
}

function overlap(a: Dated, b: Dated, gazetteer: Gazetteer): boolean {
  return (
    areSame(a.people, b.people) && !areLinked(a.event, b.event) && !areApart(a.event, b.event, gazetteer)
  );
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((id) => b.has(id));
}

function areLinked(a: Event, b: Event): boolean {
  return [a, b].some(({ parts, replacedBy }, index) => {
    const { id } = index === 0 ? b : a;
    return parts?.includes(id) === true || replacedBy === id;
  });
}

function areApart(a: Event, b: Event, gazetteer: Gazetteer): boolean {
  return gazetteer.relate(a.places, b.places) === 'apart';
}

function bySize(a: Event, b: Event): number {
  return a.reports.length - b.reports.length || (a.id < b.id ? -1 : 1);
}

/** Where an author wrote of an event: its entry, or else its first report. */
function placeOf({ id, reports }: Event, { events, articles }: Corpus): Written<unknown> | undefined {
  const entry = events.find(({ value }) => value.id === id);
  if (entry !== undefined) return entry;
  const [first] = reports;
  const article = articles.find(({ value }) => value.id === first?.article);
  const index = article?.value.reports.findIndex(({ summary }) => summary === first?.summary) ?? -1;
  return article && { ...article, path: [...article.path, 'reports', Math.max(0, index)] };
}
