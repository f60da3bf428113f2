import { averageLink } from './average-link.ts';
import { bestFit } from './best-fit.ts';
import { daysBetween } from './day-evidence.ts';
import { eventId, fullEventId } from './event-id.ts';
import { contentEvidence } from './evidence.ts';
import { followingEvidence, onlyBonus } from './followers.ts';
import { type Group, spanOf } from './group.ts';
import { headingOf } from './heading.ts';
import { exactDays, tellsOfTheDay, vagueDays } from './journeys.ts';
import { type Lore, readReports } from './lore.ts';
import type { GroupingWorld, ReportGroup, ReportToGroup } from './report-to-group.ts';
import { joinStays } from './stays.ts';
import type { Traits } from './traits.ts';
import { DAYS, NEVER } from './tuning.ts';

/**
 * Groups reports into events: one group for each thing that happened. Pure and independent of the order of the reports.
 *
 * 1. Reports that give the days of the thing itself are clustered by who, where, what, when and in which words.
 * 2. The parts of one stay are joined.
 * 3. What follows or precedes (vague and early plans, announcements, whole visits) goes to the group that it speaks of.
 * 4. What finds none is clustered among itself.
 *
 * Reports that an editor pinned to one event are together from the start; those pinned to different events never meet.
 */
export function groupReports(reports: readonly ReportToGroup[], world: GroupingWorld): ReportGroup[] {
  const ordered = reports.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const { traits, lore } = readReports(ordered, world);
  const isComplete = ({ source }: Traits): boolean => world.complete?.has(source.pin ?? '') ?? false;
  const open = traits.filter((report) => !isComplete(report));
  const telling = open.filter((report) => tellsOfTheDay(report, lore));
  const following = open.filter((report) => !tellsOfTheDay(report, lore));
  const events = joinStays(clusterByDay(telling, lore), lore, mayJoin);
  const complete = Map.groupBy(traits.filter(isComplete), ({ source }) => source.pin);
  return named([...complete.values(), ...attach(events, following, lore)]);
}

function clusterByDay(reports: readonly Traits[], lore: Lore): Group[] {
  return cluster(reports, nearPairs(reports), exactDays, lore);
}

function clusterVague(reports: readonly Traits[], lore: Lore): Group[] {
  return cluster(reports, allPairs(reports.length), vagueDays, lore);
}

function cluster(
  reports: readonly Traits[],
  pairs: Iterable<readonly [number, number]>,
  daysOf: (a: Traits, b: Traits, lore: Lore) => number,
  lore: Lore,
): Group[] {
  const pinned = Map.groupBy(reports.keys(), (index) => reports[index]?.source.pin);
  pinned.delete(undefined);
  const clusters = averageLink(
    reports.length,
    pairs,
    (indexA, indexB) => {
      const [a, b] = [reports[indexA], reports[indexB]];
      if (a === undefined || b === undefined || !mayJoin([a], [b])) return undefined;
      const days = daysOf(a, b, lore);
      return days <= NEVER ? undefined : days + contentEvidence(a, b, lore);
    },
    [...pinned.values()],
  );
  return clusters.map((members) => members.flatMap((index) => reports[index] ?? []));
}

/** Pairs of reports whose exact dates are near enough to be one day. */
function* nearPairs(reports: readonly Traits[]): Iterable<readonly [number, number]> {
  const byDay = [...reports.entries()].toSorted(([, a], [, b]) => a.date.earliest - b.date.earliest);
  const longest = Math.max(0, ...reports.map(({ date }) => date.latest - date.earliest));
  for (const [place, [index, report]] of byDay.entries())
    for (let next = place + 1; next < byDay.length; next++) {
      const [other, later] = byDay[next] ?? [index, report];
      if (later.date.earliest - report.date.earliest > longest + DAYS.most) break;
      if (daysBetween(report.date, later.date) <= DAYS.most) yield [index, other];
    }
}

function* allPairs(size: number): Iterable<readonly [number, number]> {
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) yield [a, b];
}

function* attach(events: readonly Group[], following: readonly Traits[], lore: Lore): Iterable<Group> {
  const accounts = events.filter((group) => group.some(({ planned }) => !planned));
  const plans = events.filter((group) => group.every(({ planned }) => planned));
  // Plans for a day that was then moved go to what came; the other plans are events that later reports may speak of.
  const moved = followAll(plans, accounts, lore);
  const known = [...accounts, ...moved.left];
  const followers = followAll(pinnedTogether(following), known, lore);
  const vague = clusterVague(followers.left.flat(), lore);
  for (const group of known) {
    const movedHere = moved.byGroup.get(group) ?? [];
    yield [...group, ...movedHere.flat(), ...(followers.byGroup.get(group) ?? []).flat()];
  }
  yield* vague;
}

function followAll(
  followers: readonly Group[],
  groups: readonly Group[],
  lore: Lore,
): { readonly byGroup: ReadonlyMap<Group, readonly Group[]>; readonly left: readonly Group[] } {
  const byGroup = new Map<Group, Group[]>();
  const left: Group[] = [];
  // What an editor pinned goes first, so that the others see which group is pinned to what.
  for (const follower of followers.toSorted(
    (a, b) => Number(pinOf(a) === undefined) - Number(pinOf(b) === undefined),
  )) {
    const group = bestFor(follower, groups, lore, (other) =>
      pinOf([...other, ...(byGroup.get(other) ?? []).flat()]),
    );
    if (group === undefined) left.push(follower);
    else byGroup.set(group, [...(byGroup.get(group) ?? []), follower]);
  }
  return { byGroup, left };
}

function bestFor(
  follower: Group,
  groups: readonly Group[],
  lore: Lore,
  pinNow: (group: Group) => string | undefined,
): Group | undefined {
  const pin = pinOf(follower);
  const pinned = pin === undefined ? undefined : groups.find((group) => pinNow(group) === pin);
  if (pinned !== undefined) return pinned;
  const fits = groups
    .filter((group) => pin === undefined || pinNow(group) === undefined)
    .flatMap((group) => {
      const following = followingEvidence(follower, group, lore);
      return following === undefined ? [] : [{ group, score: following.days + following.content }];
    })
    // Ties go to the earlier thing.
    .toSorted((a, b) => spanOf(a.group).earliest - spanOf(b.group).earliest);
  return bestFit(fits, onlyBonus(follower))?.group;
}

function pinnedTogether(reports: readonly Traits[]): Group[] {
  const byPin = Map.groupBy(reports, ({ source }) => source.pin ?? source.key);
  return [...byPin.values()];
}

function pinOf(group: Group): string | undefined {
  return group.find(({ source }) => source.pin !== undefined)?.source.pin;
}

function mayJoin(a: Group, b: Group): boolean {
  const [pinA, pinB] = [pinOf(a), pinOf(b)];
  return pinA === undefined || pinB === undefined || pinA === pinB;
}

function named(groups: readonly Group[]): ReportGroup[] {
  const known = groups.map((group) => {
    const pin = pinOf(group);
    const heading = headingOf(group);
    const reports = group.map(({ source }) => source).toSorted((a, b) => (a.key < b.key ? -1 : 1));
    return { id: pin ?? eventId(group, heading), pinned: pin !== undefined, heading, reports };
  });
  return distinct(
    distinct(known, ({ id, heading }) => fullEventId(id, heading)),
    ({ id, reports }) => [id, reports[0]?.key.replace('#', '-')].join('-'),
  );
}

/** Gives every group whose id another has a longer one; a pinned id stays. All that share it change, so that none depends on which came first. */
function distinct(groups: readonly ReportGroup[], longer: (group: ReportGroup) => string): ReportGroup[] {
  const byId = Map.groupBy(groups, ({ id }) => id);
  return groups.map((group) =>
    group.pinned || byId.get(group.id)?.length === 1 ? group : { ...group, id: longer(group) },
  );
}
