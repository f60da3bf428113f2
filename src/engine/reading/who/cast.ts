import type { EntityKind } from '../../../model/pack.ts';
import type { Cues } from '../cues/cues.ts';
import { isInside, type Span } from '../layout/span.ts';
import { PLACE_REACH } from '../tuning.ts';
import { AND } from './words/function-words.ts';

/** A name in the text whose entity is sure. */
export interface NamedSpan extends Span {
  readonly entity: string;
  readonly kind: EntityKind;
  /** True for whoever has no part in what is told: bystanders.ts. */
  readonly isBystander?: boolean;
  /** True for a bystander of whom a relative clause behind him may tell: "unlike Lind, who was dismissed in May"; "an aide to Lind, who" is the aide. */
  readonly isHimself?: boolean;
}

/** Who takes part and where. */
export interface Cast {
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/** Nobody and nowhere. */
export const NOBODY: Cast = { people: [], organisations: [], places: [] };

/** Whom and what a stretch of text names, each once, in order of appearance. Bystanders are left out. */
export function castOf(names: readonly NamedSpan[], within: Span): Cast {
  const inside = names.filter((name) => isInside(name, within) && !name.isBystander);
  const ids = (kind: EntityKind): string[] => [
    ...new Set(inside.filter((name) => name.kind === kind).map(({ entity }) => entity)),
  ];
  return { people: ids('person'), organisations: ids('organisation'), places: ids('place') };
}

/** The places where something happens, as the words before them tell: "in Moscow", not "Moscow's view". */
export function scenesIn(names: readonly NamedSpan[], within: Span, text: string, cues: Cues): string[] {
  const scenes: string[] = [];
  let last = -1;
  for (const name of names) {
    if (name.kind !== 'place' || name.isBystander || !isInside(name, within)) continue;
    const [start, end] = [name.start - within.start, name.end - within.start];
    const isBeside = last >= 0 && BESIDE.test(text.slice(last, start));
    if (!isBeside && !cues.placeBefore.test(text.slice(Math.max(0, start - PLACE_REACH), start))) continue;
    if (/^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3))) continue;
    scenes.push(name.entity);
    last = end;
  }
  return [...new Set(scenes)];
}

/** "In Norddal, Ostland", "in Norddal and Sundvik", "在北谷南湾". */
const BESIDE = new RegExp(`^(?:,? ?|,? (?:${AND}) |[和、])$`);

/** A cast with the places where something happens before the others. */
export function withScenes(cast: Cast, scenes: readonly string[]): Cast {
  return { ...cast, places: [...new Set([...scenes, ...cast.places])] };
}

/** True where nobody takes part and no place is named. */
export function isEmpty({ people, organisations, places }: Cast): boolean {
  return people.length + organisations.length + places.length === 0;
}

/** Who takes part: people and organisations. */
export function participantsOf({ people, organisations }: Cast): string[] {
  return [...people, ...organisations];
}

/** Both, those of the first before those of the second. */
export function joinCasts(a: Cast, b: Cast): Cast {
  const join = (one: readonly string[], other: readonly string[]): string[] => [
    ...new Set([...one, ...other]),
  ];
  return {
    people: join(a.people, b.people),
    organisations: join(a.organisations, b.organisations),
    places: join(a.places, b.places),
  };
}
