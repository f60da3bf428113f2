import { givenNameAt } from '../search/name-table.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { termsOf } from '../search/words.ts';
import type { AskedOffice } from './asked-office.ts';
import { countryOfDemonym } from './demonyms.ts';
import { type Days, type OfficeSpell, officeSpells } from './office-spells.ts';
import { tenureOf } from './tenure.ts';

/** Whose office it is: a place or organisation by its number, or a country that is no entity by its folded name. */
export interface OfficeBody {
  readonly entity?: number;
  readonly term?: string;
}

/** Somebody who held an office then: told so, told without a time, or perhaps, as nothing speaks against it. */
export interface Holder {
  readonly person: number;
  readonly held: 'told' | 'untimed' | 'perhaps';
}

/**
 * Who held an office at a time, by what the descriptions of persons tell and, where one has no time, by the events in which they
 * gained or lost it. Those who are told to have held it then, or else all who may have. `isNow`: it is asked of today, when an
 * office that is told without a time may be taken for one of today. Empty where nobody is known to have held it at all.
 */
export function officeHolders(
  index: SearchIndex,
  office: AskedOffice,
  body: OfficeBody | undefined,
  asked: Days,
  isNow: boolean,
): readonly Holder[] {
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
      (isNow || one.spells.some(isPlaced) || isOfThatTime(index, one.person, asked)),
  );
  // An office has one holder on a day; within a year a second may have followed, whose time is told nearby.
  const isDay = asked.earliest === asked.latest;
  const beside =
    told.length === 0 ? perhaps : isDay ? [] : perhaps.filter(({ spells }) => spells.every(isPlaced));
  const others = beside.filter((one) => !isFollowed(index, one, [...told, ...beside], asked));
  const isUntimed = ({ spells }: Candidate) => isNow && !spells.some(isTimed);
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

/** The times in the office that are told of a person (a number); of any body where none is given. */
export function spellsOf(
  index: SearchIndex,
  person: number,
  office: AskedOffice,
  body: OfficeBody | undefined,
): readonly OfficeSpell[] {
  const description = index.entities[person]?.description ?? '';
  const spells = officeSpells(description, office.told).filter(
    ({ head }) =>
      body === undefined ||
      isOf(index, head, body) ||
      (!namesBody(index, head) && isOf(index, description, body)),
  );
  const [only, another] = spells;
  if (!only || another || isTimed(only)) return spells;
  const tenure = tenureOf(index, person, office);
  if (!tenure) return spells;
  const daysOf = (event: (typeof tenure)['begins']): Days | undefined => {
    const document = event ? index.firstEvent + index.events.indexOf(event) : -1;
    return event && { earliest: index.earliest[document] ?? 0, latest: index.latest[document] ?? 0 };
  };
  const [from, to] = [daysOf(tenure.begins), daysOf(tenure.ends)];
  return [
    { ...only, from, to, begins: from !== undefined, ends: to !== undefined, goesOn: to === undefined },
  ];
}

/** True where a text names the body: "Foreign minister of China", "Chinese vice premier", "Prime minister of India". */
function isOf(index: SearchIndex, text: string, { entity, term }: OfficeBody): boolean {
  const { words } = termsOf(text);
  return words.some(
    (word, at) =>
      word === term ||
      (entity !== undefined &&
        (countryOfDemonym(index, word) === entity ||
          givenNameAt(index.names, words, at)?.entities.includes(entity))),
  );
}

/** Whose office a text is about, by the first that it names: "US secretary of state", "Russian defence minister". */
export function bodyNamed(index: SearchIndex, text: string): OfficeBody | undefined {
  const { words } = termsOf(text);
  for (const [at, word] of words.entries()) {
    const entity = countryOfDemonym(index, word) ?? givenNameAt(index.names, words, at)?.entities[0];
    if (entity !== undefined && index.entities[entity]?.kind !== 'person') return { entity };
  }
  return undefined;
}

/** True where a text says whose office it is at all: "then prime minister" does not. */
function namesBody(index: SearchIndex, head: string): boolean {
  return (
    / (?:of|for) /.test(head) ||
    termsOf(head).words.some((word) => countryOfDemonym(index, word) !== undefined)
  );
}

function isTimed({ from, to }: OfficeSpell): boolean {
  return from !== undefined || to !== undefined;
}

/** True where something tells when it was: a time, or who came next. */
function isPlaced(spell: OfficeSpell): boolean {
  return isTimed(spell) || spell.before !== undefined;
}

/** True where the office is told to have been held at some time of what is asked, whatever the vague ends of the spell mean. */
function isTold({ from, to, goesOn }: OfficeSpell, { earliest, latest }: Days): boolean {
  const first = from?.latest ?? to?.earliest;
  const last = goesOn ? Number.POSITIVE_INFINITY : (to?.earliest ?? from?.latest);
  const isInside =
    first !== undefined && last !== undefined && first <= last && first <= latest && last >= earliest;
  const isWithin = (days: Days | undefined) =>
    days !== undefined && days.earliest >= earliest && days.latest <= latest;
  return isInside || isWithin(from) || isWithin(to);
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

/** True where something is told of somebody at most so long before or after. */
function isOfThatTime(index: SearchIndex, person: number, { earliest, latest }: Days): boolean {
  const id = index.entities[person]?.id ?? '';
  return index.events.some((event, at) => {
    const document = index.firstEvent + at;
    return (
      event.participants.includes(id) &&
      (index.earliest[document] ?? 0) <= latest + LONGEST_UNTOLD &&
      (index.latest[document] ?? 0) >= earliest - LONGEST_UNTOLD
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
