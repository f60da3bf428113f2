import type { Traits } from './traits.ts';
import { DAYS, FOLLOWING, STAY_GAP_DAYS } from './tuning.ts';

/** What of a report its event is found by. */
export type Findable = Pick<
  Traits,
  'people' | 'organisations' | 'places' | 'format' | 'planned' | 'timing' | 'date'
>;

/** Finds the events that a report can be of, without looking at the others. */
export interface EventIndex {
  /** The places in the list of events, in its order, of those that share somebody and a time with a report. */
  readonly near: (told: Findable) => readonly number[];
}

/**
 * So many days a plan may miss: beyond them the evidence against it (`missedPerDay`) outweighs the same people, place and words.
 */
const PLAN_REACH = 250;

/** Days before and after a report's date where the thing that it tells of may lie, as far as its evidence can reach. */
function reachOf({ planned, timing }: Findable): number {
  if (planned) return PLAN_REACH;
  if (timing === 'ahead') return FOLLOWING.announcedDays;
  if (timing === 'back') return FOLLOWING.recalledDays;
  return timing === 'vague' ? FOLLOWING.hedgeDays : DAYS.most + STAY_GAP_DAYS;
}

/** Times are looked up by such pieces: most things last less than a week. */
const DAYS_OF_A_PIECE = 7;

/** What lasts longer, in pieces (two years), or has no end, is listed apart and always looked at. */
const MOST_PIECES = 104;

/** Reports that name nobody. */
const NOBODY = '';

/** All reports, for one that names nobody: it may be of any of them. */
const ANYBODY = '*';

/** The events of one person, body or place. */
interface Shelf {
  readonly pieces: Map<number, number[]>;
  readonly wide: number[];
}

/** Makes the index of events, each the traits of its reports. */
export function indexEvents(events: readonly (readonly Findable[])[]): EventIndex {
  const shelves = new Map<string, Shelf>();
  for (const [at, reports] of events.entries())
    for (const report of reports)
      for (const key of [...keysOf(report), ANYBODY]) put(at, report, shelfOf(shelves, key));
  return {
    near: (told) => {
      const found = new Set<number>();
      for (const key of wantedBy(told)) {
        const shelf = shelves.get(key);
        if (shelf) collect(told, shelf, found);
      }
      return [...found].toSorted((a, b) => a - b);
    },
  };
}

/** Whom a report names, and what else two reports of one summit share (`isSameGathering`): a body, or its place. */
function keysOf({ people, organisations, places, format }: Findable): readonly string[] {
  const gathering = format === 'many' ? [...organisations, ...places].map((id) => `at ${id}`) : [];
  const bodies = [...organisations].map((id) => `of ${id}`);
  return [...(people.size > 0 ? people : [NOBODY]), ...bodies, ...gathering];
}

function wantedBy(told: Findable): readonly string[] {
  return told.people.size === 0 ? [ANYBODY] : [...keysOf(told), NOBODY];
}

function put(at: number, report: Findable, { pieces, wide }: Shelf): void {
  const [first, last] = piecesOf(report);
  // Of a date without an end the difference is no number.
  if (!(last - first <= MOST_PIECES)) {
    addOnce(wide, at);
    return;
  }
  for (let piece = first; piece <= last; piece++) {
    const there = pieces.get(piece);
    if (there) addOnce(there, at);
    else pieces.set(piece, [at]);
  }
}

/** Events are put in their order, so that one that is there already stands last. */
function addOnce(list: number[], at: number): void {
  if (list.at(-1) !== at) list.push(at);
}

function collect(told: Findable, { pieces, wide }: Shelf, found: Set<number>): void {
  for (const at of wide) found.add(at);
  const [first, last] = piecesOf(told);
  if (last - first <= MOST_PIECES)
    for (let piece = first; piece <= last; piece++) for (const at of pieces.get(piece) ?? []) found.add(at);
  else
    for (const [piece, list] of pieces)
      if (piece >= first && piece <= last) for (const at of list) found.add(at);
}

function piecesOf(report: Findable): readonly [first: number, last: number] {
  const reach = reachOf(report);
  const { earliest, latest } = report.date;
  return [Math.floor((earliest - reach) / DAYS_OF_A_PIECE), Math.floor((latest + reach) / DAYS_OF_A_PIECE)];
}

function shelfOf(shelves: Map<string, Shelf>, key: string): Shelf {
  const known = shelves.get(key);
  if (known) return known;
  const made: Shelf = { pieces: new Map(), wide: [] };
  shelves.set(key, made);
  return made;
}
