import { civilDate } from '../../model/civil-day.ts';
import { anchorDay } from '../../model/edtf.ts';
import { compareText } from '../events/weighed-report.ts';
import type { Deed } from './deeds.ts';
import { type Group, mainOrganisations, mainPeople, spanOf } from './group.ts';
import { stemsOf, wordsOf } from './words.ts';

/** Kinds of thing that have no place, and are known by what they are. */
const NAMING_DEEDS: readonly (readonly [Deed, string])[] = [
  ['call', 'call'],
  ['letter', 'message'],
  ['drill', 'drill'],
  ['vote', 'vote'],
  ['sanctions', 'sanctions'],
  ['figures', 'trade'],
];

/** So many people, and so many words, name an event. */
const MOST_PEOPLE = 2;
const MOST_WORDS = 4;

/**
 * A readable id from who, where and when: `vladimir-putin-xi-jinping-moscow-2023-03-20`. It depends on nothing but the
 * group's own reports, so that it is the same while they are.
 */
export function eventId(group: Group, heading: string): string {
  const people = [...mainPeople(group)].toSorted().slice(0, MOST_PEOPLE);
  const bodies = [...mainOrganisations(group)].toSorted().slice(0, 1);
  const place = mainPlace(group);
  const deed = NAMING_DEEDS.find(([kind]) => group.every(({ deeds }) => deeds.has(kind)))?.[1];
  const who = people.length > 0 ? people : bodies;
  const words = who.length > 0 && (place !== undefined || deed !== undefined) ? [] : slugWords(heading);
  const parts = [
    ...who,
    ...(deed === undefined ? [] : [deed]),
    ...words,
    ...(place === undefined ? [] : [place]),
  ];
  return [...parts, dayOf(group)].join('-');
}

/** The same with words of its heading, for an event that shares people, place and day with another. */
export function fullEventId(id: string, heading: string): string {
  return [id, ...slugWords(heading)].join('-');
}

/** The place that most of its reports name; of several the first by name. */
function mainPlace(group: Group): string | undefined {
  const counts = new Map<string, number>();
  for (const { places } of group) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}

function slugWords(heading: string): string[] {
  return wordsOf(heading)
    .filter((word) => stemsOf(word).length > 0 && /^[a-z]+$/.test(word))
    .slice(0, MOST_WORDS);
}

function dayOf(group: Group): string {
  const finest = group.toSorted(
    (a, b) => a.date.latest - a.date.earliest - (b.date.latest - b.date.earliest),
  )[0];
  const { earliest } = spanOf(group);
  const start = Number.isFinite(earliest) ? earliest : finest === undefined ? 0 : anchorDay(finest.date);
  const { year, month, day } = civilDate(start);
  const parts = [String(year), pad(month), pad(day)];
  const precision = finest?.date.precision;
  return parts
    .slice(0, precision === 'day' ? 3 : precision === 'month' || precision === 'season' ? 2 : 1)
    .join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
