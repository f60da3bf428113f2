import { patternWith } from '../../text/pattern-of.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import { isEncounter } from '../clauses/coming.ts';
import type { Telling } from '../clauses/telling.ts';
import { isInside } from '../layout/span.ts';
import type { NamedSpan } from '../who/cast.ts';
import type { KnownPast, PastEvent } from './known-past.ts';
import { FIT } from './tuning.ts';

/** What a text as a whole says of the things that it tells of. */
export interface Scene {
  readonly people: ReadonlySet<string>;
  /** Places that it calls the goal of a visit or the seat of talks. */
  readonly goals: readonly NamedSpan[];
  readonly likeness: (event: PastEvent) => number;
}

/** Reads what a text as a whole says of the things that it tells of. */
export function sceneOf({ text, names }: Pick<ArticleToRead, 'text' | 'names'>, past: KnownPast): Scene {
  const goals = names.filter(
    ({ start, kind }) => kind === 'place' && GOAL.test(text.slice(Math.max(0, start - GOAL_REACH), start)),
  );
  return {
    people: new Set(names.filter(({ kind }) => kind !== 'place').map(({ entity }) => entity)),
    goals,
    likeness: past.likeness(text),
  };
}

/** What stands before the goal of a visit, in the languages that are read. */
const GOAL = patternWith(
  'iu',
  String.raw`(?:visit(?:s|ing|ed)?|trip|travel(?:s|led)? |talks|meeting|summit|arriv\p{L}+|landed|besuch\p{L}*|`,
  String.raw`treffen|reise|visite|rencontre|visita|reunión|визит\p{L}*|встреч\p{L}*|переговор\p{L}*|访问|抵达)[^.]{0,12}$`,
);
const GOAL_REACH = 28;

/** How much speaks for a telling being of an event: who, where and what (`facts`), and these with how it is told (`fit`). */
export interface Fit {
  readonly facts: number;
  readonly fit: number;
}

/** How well a telling fits an event; undefined where those who take part are others. */
export function fitOf(
  { cast, clause, deeds: told }: Telling,
  who: readonly string[],
  event: PastEvent,
  scene: Scene,
): Fit | undefined {
  const shares = who.map((id) => Math.min(1, 2 * (event.people.get(id) ?? 0))).toSorted((a, b) => b - a);
  if (shares.filter((share) => share > 0).length < Math.min(2, who.length)) return undefined;
  const absent = event.principals.filter((id) => !scene.people.has(id)).length;
  // "Arrived in China, a sign of how near Moscow and Beijing are" is a visit to China.
  const goals = scene.goals.filter((goal) => isInside(goal, clause)).map(({ entity }) => entity);
  const placed =
    goals.length > 0
      ? placeFit(goals, event.places.all, FIT.place, -FIT.place)
      : placeFit(cast.places, event.places.all, FIT.place, FIT.elsewhere);
  const visited = scene.goals.map(({ entity }) => entity);
  const deed = [...told].some((one) => event.deeds.has(one)) ? FIT.deed : told.size > 0 ? FIT.otherDeed : 0;
  // Who comes on a visit meets his host: which of the two is told says nothing of which visit is meant.
  const encounter = [told, event.deeds].every((deeds) => isEncounter(deeds));
  const common =
    FIT.person * ((shares[0] ?? 0) + (shares[1] ?? 0)) +
    placed +
    (isVisit(event) ? placeFit(visited, event.places.all, FIT.visited, -FIT.visited) : 0) +
    (told.has('call') === event.deeds.has('call') || told.size === 0 ? 0 : FIT.remote);
  const manner =
    deed +
    FIT.absent * absent +
    FIT.prominence * Math.log(event.reports) +
    FIT.likeness * scene.likeness(event);
  return { facts: common + (encounter ? FIT.deed : deed), fit: common + manner };
}

function isVisit({ deeds }: PastEvent): boolean {
  return deeds.has('visit') || deeds.has('in person');
}

function placeFit(
  named: readonly string[],
  places: ReadonlySet<string>,
  same: number,
  other: number,
): number {
  if (named.length === 0 || places.size === 0) return 0;
  return named.some((id) => places.has(id)) ? same : other;
}
