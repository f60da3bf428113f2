import { widthInDays } from '../../events/date-agreement.ts';
import { stemsOf } from '../../grouping/words.ts';
import { patternWith } from '../../text/pattern-of.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import type { NamedSpan } from '../who/cast.ts';
import type { Clue } from './clues.ts';
import { liesIn } from './event-places.ts';
import type { KnownPast, PastEvent } from './known-past.ts';
import { FIT } from './tuning.ts';

/** What a text as a whole says of the things that it tells of. */
export interface Scene {
  readonly people: ReadonlySet<string>;
  readonly places: readonly string[];
  /** Places that it calls the goal of a visit or the seat of talks. */
  readonly goals: readonly string[];
  /** How alike its words are to what is told of an event; its names speak for themselves. */
  readonly likeness: (event: PastEvent) => number;
}

/** Reads what a text as a whole says of the things that it tells of. */
export function sceneOf({ text, names }: Pick<ArticleToRead, 'text' | 'names'>, past: KnownPast): Scene {
  let [rest, end] = ['', 0];
  for (const name of names) {
    rest += `${text.slice(end, Math.max(end, name.start))} `;
    end = Math.max(end, name.end);
  }
  const isGoal = ({ start, kind }: NamedSpan): boolean =>
    kind === 'place' && GOAL.test(text.slice(Math.max(0, start - GOAL_REACH), start));
  const words = rest + text.slice(end);
  const likeness = past.likeness(words);
  const enough = Math.min(1, stemsOf(words).length / FEW_WORDS);
  return {
    people: new Set(names.filter(({ kind }) => kind !== 'place').map(({ entity }) => entity)),
    places: names.filter(({ kind }) => kind === 'place').map(({ entity }) => entity),
    goals: names.filter(isGoal).map(({ entity }) => entity),
    likeness: (event) => enough * likeness(event),
  };
}

/** That one of fewer words is in what is told of an event is chance. */
const FEW_WORDS = 8;

/** What stands before the goal of a visit, in the languages that are read. */
const GOAL = patternWith(
  'iu',
  String.raw`(?:visit(?:s|ing|ed)?|trip|travel(?:s|led)? |talks|meeting|summit|arriv\p{L}+|landed|besuch\p{L}*|`,
  String.raw`treffen|reise|visite|rencontre|visita|reunión|визит\p{L}*|встреч\p{L}*|переговор\p{L}*|访问|抵达)[^.]{0,12}$`,
);
const GOAL_REACH = 28;

/** What is told of somebody, as far as it can be a known event. */
export type Told = Pick<Clue, 'who' | 'cast' | 'scenes' | 'deeds' | 'status'>;

/** How well what is told fits each known event of those who take part, in nats; what does not fit is left out. */
export function fitsOf(told: Told, scene: Scene, past: KnownPast): [event: PastEvent, fit: number][] {
  const { who } = told;
  const fitOf = fitting(told, scene, past);
  return [...new Set(who.flatMap((id) => past.of(id)))].flatMap((event): [PastEvent, number][] => {
    if (widthInDays(event.date) > FIT.widestEvent) return [];
    const fit = fitOf(event);
    return fit === undefined ? [] : [[event, fit]];
  });
}

function fitting(
  { who, cast, scenes, deeds: told, status }: Told,
  { people: named, goals, likeness }: Scene,
  { wholes }: KnownPast,
): (event: PastEvent) => number | undefined {
  const needed = Math.min(2, who.length);
  // Who is only named in the sentence need take no part.
  const people = status === undefined ? [] : cast.people;
  return (event) => {
    const known = who.flatMap((id) => event.people.get(id) ?? []);
    if (known.length < needed) return undefined;
    const [first = 0, second = 0] = known.map((share) => Math.min(1, 2 * share)).toSorted((a, b) => b - a);
    const isOf = (place: string): boolean => liesIn(place, event.places, wholes);
    const hasPlace = event.places.all.size > 0;
    const isThere = (scenes.length > 0 ? scenes : cast.places).some(isOf);
    const isElsewhere = hasPlace && scenes.length > 0 && !isThere;
    const isGoal = goals.length > 0 && hasPlace ? (goals.some(isOf) ? 1 : -1) : 0;
    const strangers = people.filter((one) => !event.participants.has(one)).length;
    const isOther = ![...told].some((one) => event.deeds.has(one));
    const facts =
      FIT.person * (first + second) +
      (isThere ? FIT.place : 0) +
      (isElsewhere ? FIT.otherScene : 0) +
      FIT.strangers * (strangers / Math.max(1, people.length)) +
      (told.size === 0 ? 0 : isOther ? FIT.otherDeed : FIT.deed) +
      (told.size === 0 || told.has('call') === event.deeds.has('call') ? 0 : FIT.remote);
    if (facts < FIT.least) return undefined;
    const absent = event.principals.filter((id) => !named.has(id)).length;
    return (
      facts +
      FIT.visited * isGoal +
      FIT.absent * Math.min(absent, FIT.mostAbsent) +
      FIT.prominence * Math.log(event.reports) +
      FIT.likeness * likeness(event)
    );
  };
}

/**
 * True where a text names nobody of an event but the one whom the clue tells of, and not its place: "Putin sent condolences" is
 * his letter to Xi about Hong Kong only where other evidence says so.
 */
export function isBare(
  { who }: Pick<Clue, 'who'>,
  { principals, places }: PastEvent,
  scene: Scene,
  { wholes }: KnownPast,
): boolean {
  const others = principals.filter((id) => !who.includes(id));
  const isNamed =
    others.some((id) => scene.people.has(id)) || scene.places.some((place) => liesIn(place, places, wholes));
  return others.length > 0 && !isNamed;
}
