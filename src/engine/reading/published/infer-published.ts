import { type CivilDay, civilDate, isoDay } from '../../../model/civil-day.ts';
import type { PageDate } from '../../../model/page-facts.ts';
import { widthInDays } from '../../events/date-agreement.ts';
import { plainDate } from '../../events/plain-date.ts';
import { deedsOf } from '../../grouping/deeds.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import { type NamedSpan, participantsOf } from '../cast.ts';
import { type DatedSpan, datesOf } from '../dated-span.ts';
import { isInside } from '../span.ts';
import type { Telling } from '../tellings.ts';
import { tellingsOf } from '../tellings-of.ts';
import type { KnownPast, PastEvent } from './known-past.ts';
import { CERTAIN, ERA, FIT, REACH } from './tuning.ts';

/** Reads the time expressions of a text as if it had come out on a day (EDTF). */
export type DateReader = (text: string, published: string | null) => readonly DatedSpan[];

/** What a text says relative to its own day, and the event that it must mean. */
interface Anchor {
  readonly telling: Telling;
  readonly event: PastEvent;
  readonly weight: number;
  /** The days on which the text can have said so, and how well it fits on each. */
  readonly days: ReadonlyMap<CivilDay, number>;
}

/**
 * When a text that does not say so was written: the days on which what it calls "next week" or "on Thursday" is what is known to have
 * happened then. An interval (EDTF) with its evidence; null where too little of it is known, or two times fit alike.
 */
export function inferPublished(
  article: Omit<ArticleToRead, 'published' | 'dates'>,
  readDates: DateReader,
  past: KnownPast,
): PageDate | null {
  const { text, language } = article;
  // Any day will do to find the sentences that count from it.
  const dates = readDates(text, SOME_DAY);
  const tellings = tellingsOf({ ...article, language, dates, published: SOME_DAY }, undefined).filter(
    ({ date, status }) => date?.known === 'resolved' && status !== 'denied',
  );
  const scene = sceneOf(article, past);
  const anchors = onceEach(tellings).flatMap((telling) => anchorsOf(telling, text, readDates, past, scene));
  const scores = scoreDays(anchors, eraOf(article, past));
  const best = [...scores].reduce<readonly [CivilDay, number]>(
    (top, next) => (next[1] > top[1] ? next : top),
    [0, 0],
  );
  if (best[1] < CERTAIN.least || rival(scores, best) > best[1] - CERTAIN.margin) return null;
  const [first, last] = runAround(scores, best);
  return {
    edtf: first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`,
    known: 'inferred',
    evidence: evidenceOf(text, reasonsOn(best[0], anchors)),
  };
}

/** What a page says in its standfirst and again below it counts once. */
function onceEach(tellings: readonly Telling[]): Telling[] {
  return [...new Map(tellings.map((telling) => [telling.words.trim(), telling])).values()];
}

/** A Wednesday in the middle of a month and of a year. */
const SOME_DAY = '2021-06-16';

function anchorsOf(
  telling: Telling,
  text: string,
  readDates: DateReader,
  past: KnownPast,
  scene: Scene,
): Anchor[] {
  const who = participantsOf(telling.cast);
  const candidates = new Set(who.flatMap((id) => past.of(id)));
  const sentence = text.slice(telling.sentence.start, telling.sentence.end);
  const offset = (telling.date?.start ?? 0) - telling.sentence.start;
  const readings = new Map<CivilDay, readonly DatedSpan[]>();
  const read = (day: CivilDay): readonly DatedSpan[] => {
    const known = readings.get(day) ?? readDates(sentence, isoDay(day));
    readings.set(day, known);
    return known;
  };
  return [...candidates].flatMap((event) => {
    if (widthInDays(event.date) > FIT.widestEvent) return [];
    const weight = fitOf(telling, who, event, scene);
    if (weight < FIT.least) return [];
    const days = new Map<CivilDay, number>();
    for (const distance of REACH) {
      const day = event.date.earliest + distance;
      const meant = datesOf(sentence, read(day)).find(
        ({ start, end }) => start <= offset && offset < end,
      )?.date;
      if (!meant || widthInDays(meant) > FIT.widestReading) continue;
      const isIt =
        (meant.earliest <= event.date.earliest && event.date.latest <= meant.latest) ||
        (event.date.earliest <= meant.earliest && meant.latest <= event.date.latest);
      const whole = meant.earliest === event.date.earliest && meant.latest === event.date.latest;
      if (isIt && isPossible(telling, event, day)) days.set(day, weight + (whole ? FIT.whole : 0));
    }
    return days.size > 0 ? [{ telling, event, weight, days }] : [];
  });
}

/** What has happened lies behind, what is planned ahead. */
function isPossible({ status }: Telling, { date }: PastEvent, day: CivilDay): boolean {
  return status === 'planned' ? date.latest >= day : status !== 'happened' || date.earliest <= day;
}

function fitOf(
  { cast, clause, words }: Telling,
  who: readonly string[],
  event: PastEvent,
  scene: Scene,
): number {
  const shares = who.map((id) => Math.min(1, 2 * (event.people.get(id) ?? 0))).toSorted((a, b) => b - a);
  if (shares.filter((share) => share > 0).length < Math.min(2, who.length)) return 0;
  const absent = event.principals.filter((id) => !scene.people.has(id)).length;
  // "Arrived in China, a sign of how near Moscow and Beijing are" is a visit to China.
  const goals = scene.goals.filter((goal) => isInside(goal, clause)).map(({ entity }) => entity);
  const placed =
    goals.length > 0
      ? placeFit(goals, event.places, FIT.place, -FIT.place)
      : placeFit(cast.places, event.places, FIT.place, FIT.elsewhere);
  const visited = scene.goals.map(({ entity }) => entity);
  const told = deedsOf(words);
  const deed = [...told].some((one) => event.deeds.has(one)) ? FIT.deed : told.size > 0 ? FIT.otherDeed : 0;
  return (
    FIT.person * ((shares[0] ?? 0) + (shares[1] ?? 0)) +
    FIT.absent * absent +
    placed +
    (isVisit(event) ? placeFit(visited, event.places, FIT.visited, -FIT.visited) : 0) +
    deed +
    FIT.prominence * Math.log(event.reports) +
    FIT.likeness * scene.likeness(event)
  );
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

/** What a text as a whole says of the things that it tells of. */
interface Scene {
  readonly people: ReadonlySet<string>;
  /** Places that it calls the goal of a visit or the seat of talks. */
  readonly goals: readonly NamedSpan[];
  readonly likeness: (event: PastEvent) => number;
}

function sceneOf({ text, names }: Pick<ArticleToRead, 'text' | 'names'>, past: KnownPast): Scene {
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
const GOAL =
  /(?:visit(?:s|ing|ed)?|trip|travel(?:s|led)? |talks|meeting|summit|arriv\p{L}+|landed|besuch\p{L}*|treffen|reise|visite|rencontre|visita|reunión|визит\p{L}*|встреч\p{L}*|переговор\p{L}*|访问|抵达)[^.]{0,12}$/iu;
const GOAL_REACH = 28;

/** How well the whole cast of a text suits a year: who is named in it is known from then. */
function eraOf({ names }: Pick<ArticleToRead, 'names'>, past: KnownPast): (year: number) => number {
  const entities = [...new Set(names.map(({ entity }) => entity))];
  const known = new Map<number, number>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    let score = 0;
    for (const entity of entities) {
      const { near, all } = past.inYear(entity, year);
      if (all < ERA.fewest) continue;
      score += Math.log((near + ERA.smoothing) / (all + ERA.smoothing));
    }
    known.set(year, ERA.weight * score);
    return ERA.weight * score;
  };
}

/** The score of each day that any anchor allows: of one telling only the best event counts. */
function scoreDays(anchors: readonly Anchor[], era: (year: number) => number): Map<CivilDay, number> {
  const byTelling = Map.groupBy(anchors, ({ telling }) => telling);
  const scores = new Map<CivilDay, number>();
  for (const own of byTelling.values()) {
    const best = new Map<CivilDay, number>();
    for (const { days } of own)
      for (const [day, weight] of days) best.set(day, Math.max(best.get(day) ?? 0, weight));
    for (const [day, weight] of best) scores.set(day, (scores.get(day) ?? 0) + weight);
  }
  const eras = new Map([...scores.keys()].map((day) => [day, era(civilDate(day).year)]));
  const likeliest = Math.max(...eras.values());
  for (const [day, score] of scores) scores.set(day, score + (eras.get(day) ?? likeliest) - likeliest);
  return scores;
}

/** The best score at another time, further off than a publication can be vague. */
function rival(scores: ReadonlyMap<CivilDay, number>, [best]: readonly [CivilDay, number]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const [day, score] of scores) if (Math.abs(day - best) > CERTAIN.apart) top = Math.max(top, score);
  return top;
}

/** The days around the best one that fit no worse. */
function runAround(
  scores: ReadonlyMap<CivilDay, number>,
  [best, score]: readonly [CivilDay, number],
): [first: CivilDay, last: CivilDay] {
  const fits = (day: CivilDay): boolean => (scores.get(day) ?? 0) >= score - CERTAIN.slack;
  let [first, last] = [best, best];
  while (fits(first - 1)) first--;
  while (fits(last + 1)) last++;
  return [first, last];
}

/** Of each telling the event that it fits best on that day, the surest first. */
function reasonsOn(day: CivilDay, anchors: readonly Anchor[]): Anchor[] {
  const fitness = ({ days }: Anchor): number => days.get(day) ?? 0;
  return [...Map.groupBy(anchors, ({ telling }) => telling).values()]
    .flatMap(
      (own) =>
        own.filter((anchor) => fitness(anchor) > 0).toSorted((a, b) => fitness(b) - fitness(a))[0] ?? [],
    )
    .toSorted((a, b) => fitness(b) - fitness(a));
}

function evidenceOf(text: string, reasons: readonly Anchor[]): string {
  const byEvent = new Map(reasons.toReversed().map((reason) => [reason.event, reason]));
  const parts = [...byEvent.values()]
    .toReversed()
    .slice(0, MOST_REASONS)
    .map(({ telling, event }) => {
      const said = telling.date ? text.slice(telling.date.start, telling.date.end) : '';
      return `“${said}” is ${plainDate(event.date)} (${event.title})`;
    });
  return `counted from what it tells: ${parts.join('; ')}`;
}

/** So many reasons convince; more are a list. */
const MOST_REASONS = 3;
