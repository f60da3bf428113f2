import { bestFit } from './best-fit.ts';
import { indexEvents } from './event-index.ts';
import { type ContentEvidence, explainContent } from './evidence.ts';
import { followingEvidence, onlyBonus } from './followers.ts';
import type { Group } from './group.ts';
import { exactDays, isWholeVisit, tellsOfTheDay, vagueDays } from './journeys.ts';
import { type Lore, readReports } from './lore.ts';
import type { GroupingWorld, ReportToGroup } from './report-to-group.ts';
import { arePartsOfOne } from './stays.ts';
import type { Traits } from './traits.ts';
import { NEVER, PART_OF_STAY, SOMETHING_ELSE, SURE_ALONE } from './tuning.ts';

/** An event with the reports that make it one. */
export interface KnownEvent {
  readonly id: string;
  readonly reports: readonly ReportToGroup[];
}

/** What speaks for or against an event, in units of which the sign decides; together they are the score. */
export interface FitEvidence extends ContentEvidence {
  readonly days: number;
  /** It is a part of one stay, or a day of one summit, whatever its other words. */
  readonly stay: number;
}

/** How well a report fits an event. */
export interface EventFit {
  readonly event: string;
  /** The higher the likelier; see `bestFit` for what is enough. */
  readonly score: number;
  readonly evidence: FitEvidence;
}

/** Which event a report tells of. */
export interface EventJoin {
  /** The event; undefined where the report tells of one that is not known yet. */
  readonly joined: EventFit | undefined;
  /** Of the events that it does not tell of, the one that comes nearest. */
  readonly nearest: EventFit | undefined;
}

/** Says of one further report which event it tells of. */
export type EventJoiner = (told: ReportToGroup) => EventJoin;

/**
 * Joins further reports, one at a time, to the events of a knowledge base, by the evidence by which the corpus was grouped.
 * What kind of thing a summary tells is read from English words; of one in another language only who, where and when count.
 * Making a joiner reads all reports (some 50 ms for 1,500); a call reads one, and weighs only the events of its people at its time. It remembers nothing: two new reports of one
 * new event are brought together by `groupReports`.
 */
export function createEventJoiner(events: readonly KnownEvent[], world: GroupingWorld): EventJoiner {
  const { traits, lore, read } = readReports(
    events.flatMap(({ reports }) => reports),
    world,
  );
  let end = 0;
  const own = events.map(({ reports }) => {
    const start = end;
    end += reports.length;
    return traits.slice(start, end);
  });
  const groups = events.map(({ id }, at) => ({ id, ...partsOf(own[at] ?? [], lore) }));
  const index = indexEvents(own);
  return (source) => {
    const told = read(source);
    const fits = index
      .near(told)
      .flatMap((at) => groups[at] ?? [])
      .flatMap(({ id, ...parts }) => {
        const evidence = fitEvidence(told, parts, lore);
        return evidence === undefined || isCoincidence(told, evidence)
          ? []
          : [{ event: id, score: total(evidence), evidence }];
      })
      .toSorted((a, b) => b.score - a.score || (a.event < b.event ? -1 : 1));
    const joined = bestFit(fits, tellsOfTheDay(told, lore) ? 0 : onlyBonus([told]));
    return { joined, nearest: fits.find((fit) => fit !== joined) };
  };
}

/** The reports of an event: those that tell of its day, and the others. */
interface GroupParts {
  readonly ofTheDay: Group;
  readonly others: Group;
}

function partsOf(group: Group, lore: Lore): GroupParts {
  const { day = [], other = [] } = Object.groupBy(group, (report) =>
    tellsOfTheDay(report, lore) ? 'day' : 'other',
  );
  return { ofTheDay: day, others: other };
}

/** One person and a day in common, and nothing else: everybody does several things a day. Or nobody, and a little likeness. */
function isCoincidence({ source, principals }: Traits, evidence: FitEvidence): boolean {
  if ((source.report.participants ?? []).length === 0 && total(evidence) <= SURE_ALONE) return true;
  const { stay, kind, places, organisations, wording } = evidence;
  return principals.size < 2 && stay + Math.max(0, kind, places, organisations, wording) < SOMETHING_ELSE;
}

/** The better of what its reports with a day and its other reports say; undefined where the report cannot tell of it. */
function fitEvidence(told: Traits, { ofTheDay, others }: GroupParts, lore: Lore): FitEvidence | undefined {
  if (tellsOfTheDay(told, lore))
    return ofTheDay.length > 0
      ? evidenceOfDay(told, ofTheDay, lore)
      : evidenceOfFollowing(others, [told], lore);
  const following = ofTheDay.length > 0 ? evidenceOfFollowing([told], ofTheDay, lore) : undefined;
  // A visit of some days is no vague word, and is compared only with what tells of days.
  if (isWholeVisit(told, lore) && !told.planned) return following;
  return better(following, meanEvidence(told, others, vagueDays, lore));
}

function better(a: FitEvidence | undefined, b: FitEvidence | undefined): FitEvidence | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return total(a) >= total(b) ? a : b;
}

function evidenceOfDay(told: Traits, group: Group, lore: Lore): FitEvidence | undefined {
  if (!arePartsOfOne(group, [told], lore)) return meanEvidence(told, group, exactDays, lore);
  const pairs = group.map((report) => [told, report] as const);
  return { stay: PART_OF_STAY, days: 0, ...meanContent(pairs, lore) };
}

/**
 * The mean over the reports that can be one with it by their days. They must be most: an editor has reasons to put a
 * report of another day with an event, but one that can be one with few of its reports is another thing.
 */
function meanEvidence(
  told: Traits,
  group: Group,
  daysOf: (a: Traits, b: Traits, lore: Lore) => number,
  lore: Lore,
): FitEvidence | undefined {
  const near = group
    .map((report) => ({ report, days: daysOf(told, report, lore) }))
    .filter(({ days }) => days > NEVER);
  if (near.length === 0 || near.length * 2 < group.length) return undefined;
  const pairs = near.map(({ report }) => [told, report] as const);
  return { stay: 0, days: mean(near.map(({ days }) => days)), ...meanContent(pairs, lore) };
}

function evidenceOfFollowing(follower: Group, group: Group, lore: Lore): FitEvidence | undefined {
  const following = followingEvidence(follower, group, lore);
  return following && { stay: 0, days: following.days, ...meanContent(following.pairs, lore) };
}

function meanContent(pairs: readonly (readonly [Traits, Traits])[], lore: Lore): ContentEvidence {
  const parts = pairs.map(([a, b]) => explainContent(a, b, lore));
  return {
    chance: mean(parts.map(({ chance }) => chance)),
    kind: mean(parts.map(({ kind }) => kind)),
    people: mean(parts.map(({ people }) => people)),
    places: mean(parts.map(({ places }) => places)),
    organisations: mean(parts.map(({ organisations }) => organisations)),
    wording: mean(parts.map(({ wording }) => wording)),
  };
}

function total({ stay, days, chance, kind, people, places, organisations, wording }: FitEvidence): number {
  return stay + days + chance + kind + people + places + organisations + wording;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
