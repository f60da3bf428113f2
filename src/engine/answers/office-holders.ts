import type { CivilDay } from '../../model/civil-day.ts';
import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';
import type { AskedOffice } from './asked-office.ts';
import type { OfficeBody } from './demonyms.ts';
import type { Days, OfficeSpell } from './office-spells.ts';
import { isTimed, spellsOf } from './spells-of.ts';

/** Somebody who held an office then: told so, told without a time, or perhaps, as nothing speaks against it. */
export interface Holder {
  readonly person: number;
  readonly held: 'told' | 'untimed' | 'perhaps';
}

/** The time that an office is asked about. */
export interface AskedTime extends Days {
  /** It is asked of today, when an office that is told without a time may be taken for one of today. */
  readonly isNow: boolean;
  /** The last day of which anything is known: who holds an office then may have lost it since. */
  readonly knowsUntil: CivilDay;
}

/**
 * Who held an office at a time, by what the descriptions of persons tell and, where one has no time, by the events in which they
 * gained or lost it. Those who are told to have held it then, or else all who may have. Empty where nobody is known to have held
 * it at all.
 */
export function officeHolders(
  index: SearchIndex,
  office: AskedOffice,
  body: OfficeBody | undefined,
  asked: AskedTime,
): readonly Holder[] {
  const { isNow } = asked;
  const all = index.entities.flatMap(({ kind }, person): Candidate[] => {
    if (kind !== 'person') return [];
    const spells = spellsOf(index, person, office, body);
    return spells.length > 0 ? [{ person, spells }] : [];
  });
  const told = all.filter(({ spells }) => spells.some((spell) => isTold(spell, asked)));
  const perhaps = all.filter(
    (one) =>
      !told.includes(one) &&
      one.spells.some((spell) => mayBe(spell, asked) && !isCutOff(spell, one, all, asked)) &&
      (isNow || one.spells.some(isPlaced) || isOfThatTime(index, one.person, asked, LONGEST_UNTOLD)),
  );
  // An office has one holder on a day; within a year a second may have followed, whose time is told nearby.
  const isDay = asked.earliest === asked.latest;
  const beside =
    told.length === 0 ? perhaps : isDay ? [] : perhaps.filter(({ spells }) => spells.every(isPlaced));
  const others = beside.filter(
    (one) =>
      !isFollowed(index, one, [...told, ...beside], asked) &&
      !(isLongPast(one, asked) && beside.some((other) => isInTheNews(index, other, asked))),
  );
  const isUntimed = ({ spells }: Candidate) =>
    isNow && (!spells.some(isTimed) || spells.some((spell) => isOfLastKnown(spell, asked)));
  const untimed = told.length === 0 ? others.filter(isUntimed) : [];
  return [
    ...told.map(({ person }) => ({ person, held: 'told' as const })),
    ...(untimed.length > 0 ? untimed : others).map((one) => ({
      person: one.person,
      held: isUntimed(one) ? ('untimed' as const) : ('perhaps' as const),
    })),
  ];
}

interface Candidate {
  readonly person: number;
  readonly spells: readonly OfficeSpell[];
}

/** True where something tells when it was: a time, or who came next. */
function isPlaced(spell: OfficeSpell): boolean {
  return isTimed(spell) || spell.before !== undefined;
}

/** True where the office is told to have been held at some time of what is asked, whatever the vague ends of the spell mean. */
function isTold(
  { from, to, goesOn }: OfficeSpell,
  { earliest, latest, isNow, knowsUntil }: AskedTime,
): boolean {
  const first = from?.latest ?? to?.earliest;
  const last = goesOn ? (isNow ? Number.POSITIVE_INFINITY : knowsUntil) : (to?.earliest ?? from?.latest);
  const isInside =
    first !== undefined && last !== undefined && first <= last && first <= latest && last >= earliest;
  const isWithin = (days: Days | undefined) =>
    days !== undefined && days.earliest >= earliest && days.latest <= latest;
  return isInside || isWithin(from) || isWithin(to);
}

/** True for "in 2025 and 2026" where nothing is known beyond 2026: that may be a time that goes on. */
function isOfLastKnown({ to, ends }: OfficeSpell, { knowsUntil }: AskedTime): boolean {
  return to !== undefined && !ends && to.earliest <= knowsUntil && to.latest >= knowsUntil;
}

/**
 * How far beyond what is told of him somebody may have held an office, in days: ten years, which is longer than most do. Without it Obama
 * was perhaps president in 1950.
 */
const LONGEST_UNTOLD = 10 * 366;

/** True where nothing that is told of the spell itself speaks against it, and it is not long before or after all that is told. */
function mayBe({ from, to, begins, ends }: OfficeSpell, { earliest, latest }: Days): boolean {
  const [first, last] = [from ?? to, to ?? from];
  if (first && latest < first.earliest - LONGEST_UNTOLD) return false;
  if (last && earliest > last.latest + LONGEST_UNTOLD) return false;
  const isTooEarly = begins && from !== undefined && latest < from.earliest;
  const isTooLate = ends && to !== undefined && earliest > to.latest;
  return !isTooEarly && !isTooLate;
}

/** Days after which whoever held an office is hardly in it still, unless that is told: a term of five years. */
const TERM = 5 * 366;

/** Days from a time within which somebody is in its news. */
const NEWS = 183;

/** True for "in 2015", asked of 2023. */
function isLongPast({ spells }: Candidate, { earliest }: Days): boolean {
  return spells.every(({ from, to }) => {
    const last = to ?? from;
    return last !== undefined && last.latest + TERM < earliest;
  });
}

/** True for somebody who is described by the office alone, and of whom something is told of that very time. */
function isInTheNews(index: SearchIndex, { person, spells }: Candidate, asked: Days): boolean {
  return !spells.some(isPlaced) && isOfThatTime(index, person, asked, NEWS);
}

/** True where something is told of somebody at most so many days before or after. */
function isOfThatTime(index: SearchIndex, person: number, { earliest, latest }: Days, most: number): boolean {
  const id = index.entities[person]?.id ?? '';
  return index.events.some((event, at) => {
    const document = index.firstEvent + at;
    return (
      event.participants.includes(id) &&
      (index.earliest[document] ?? 0) <= latest + most &&
      (index.latest[document] ?? 0) >= earliest - most
    );
  });
}

/** True where between a spell and the time asked somebody else is told to have held the office. */
function isCutOff(
  { from, to }: OfficeSpell,
  one: Candidate,
  all: readonly Candidate[],
  asked: Days,
): boolean {
  const first = from?.latest ?? to?.earliest;
  const last = to?.earliest ?? from?.latest;
  if (first === undefined || last === undefined) return false;
  const held = all
    .filter((other) => other !== one)
    .flatMap(({ spells }) => spells.flatMap((spell) => [spell.from?.latest, spell.to?.earliest]))
    .filter((day) => day !== undefined);
  return held.some((day) => (day > last && day < asked.earliest) || (day < first && day > asked.latest));
}

/** True for "before Zelensky", where he may have held it by then. */
function isFollowed(
  index: SearchIndex,
  { spells, person }: Candidate,
  all: readonly Candidate[],
  { earliest }: Days,
): boolean {
  const isThereBy = ({ from }: OfficeSpell): boolean => from === undefined || from.earliest <= earliest;
  return spells.some(({ before, to }) => {
    if (before === undefined || (to !== undefined && earliest <= to.latest)) return false;
    const followers = givenNameAt(index.names, termsOf(before).words, 0)?.entities ?? [];
    return all.some(
      (other) => other.person !== person && followers.includes(other.person) && other.spells.some(isThereBy),
    );
  });
}
