import { daysBetween, isHedged, type Span, widthOf } from './day-evidence.ts';
import { contentEvidence } from './evidence.ts';
import { type Group, isGathering, mainCities, spanOf } from './group.ts';
import { inWholeCountry, isTour, isWholeVisit } from './journeys.ts';
import type { Lore } from './lore.ts';
import { isEncounter, isOtherSort, isSameSort } from './same-sort.ts';
import type { Traits } from './traits.ts';
import { FOLLOWING, NEVER } from './tuning.ts';

/** How well a follower fits a group; what it says is weighed by the pairs of reports that fit best. */
export interface Following {
  /** Evidence of the days, and of how large a group it is. */
  readonly days: number;
  /** The mean evidence of the pairs. */
  readonly content: number;
  readonly pairs: readonly (readonly [follower: Traits, member: Traits])[];
}

/**
 * Evidence that a follower (an early or vague plan, a word on what was to come, an account with only a month, a report of a
 * whole visit) speaks of the thing that a group tells of; undefined where it cannot.
 */
export function followingEvidence(follower: Group, group: Group, lore: Lore): Following | undefined {
  const first = follower[0];
  if (first === undefined || follower.some((report) => isTour(report, lore))) return undefined;
  const whole = isWholeVisit(first, lore);
  const days = whole ? wholeVisitEvidence(first, group, lore) : timeEvidence(first, spanOf(follower), group);
  if (days <= NEVER) return undefined;
  if (isOtherSort(follower, group, lore)) return undefined;
  const sort = isSameSort(first, group, lore) ? 0 : FOLLOWING.otherSort;
  return {
    days: days + sort,
    ...bestHalf(whole ? [first, inWholeCountry(first, lore)] : follower, group, lore),
  };
}

/** What it counts that a follower fits one thing, and no other comes near: a plan is for something, and a journey was one. */
export function onlyBonus(follower: Group): number {
  if (follower.every(({ planned }) => planned)) return FOLLOWING.onlyPlan;
  return follower.every(isVagueVisit) ? FOLLOWING.onlyVisit : 0;
}

function isVagueVisit({ encounter, deeds, timing }: Traits): boolean {
  return timing === 'vague' && encounter && deeds.has('visit');
}

function wholeVisitEvidence(report: Traits, group: Group, lore: Lore): number {
  if (isGathering(group)) return NEVER;
  const missed = daysBetween(report.date, spanOf(group));
  if (missed > (report.planned ? 20 : 1)) return NEVER;
  const size = Math.min(FOLLOWING.perDoublingMost, FOLLOWING.perDoubling * Math.log2(group.length));
  const [city] = [...mainCities(group, lore)].map((place) => lore.rarity(place)).toSorted((a, b) => a - b);
  return FOLLOWING.whole + size + FOLLOWING.wholePerDay * missed + FOLLOWING.lesserCity * (city ?? 0);
}

function timeEvidence(first: Traits, time: Span, group: Group): number {
  const span = spanOf(group);
  if (first.timing === 'ahead' || first.timing === 'back')
    return isEncounter(group) ? asideEvidence(first.timing, time, span) : NEVER;
  return first.planned ? plannedTimeEvidence(first, time, span) : toldTimeEvidence(first, time, span);
}

/** What was said on a day of a thing that came soon after, or had just been. */
function asideEvidence(timing: 'ahead' | 'back', time: Span, span: Span): number {
  const isAhead = timing === 'ahead';
  if (isAhead ? span.latest < time.earliest : time.latest < span.earliest) return NEVER;
  const days = Math.max(0, isAhead ? span.earliest - time.latest : time.earliest - span.latest);
  if (days > (isAhead ? FOLLOWING.announcedDays : FOLLOWING.recalledDays)) return NEVER;
  return FOLLOWING.announced + FOLLOWING.announcedPerDay * days;
}

function plannedTimeEvidence({ published, timing, deeds }: Traits, time: Span, span: Span): number {
  // "They will meet five times this year" is no plan for the first of them.
  if (deeds.has('series')) return NEVER;
  // A plan is not for what had been before it was told (a day's grace for time zones).
  if (published !== undefined && span.latest < published.earliest - 1) return NEVER;
  const wait = published === undefined ? 0 : Math.max(0, span.earliest - published.latest);
  const missed = daysBetween(time, span);
  const kept =
    missed === 0
      ? byWidth(FOLLOWING.planned, time)
      : FOLLOWING.missed +
        missed * (timing === 'exact' ? FOLLOWING.missedExactPerDay : FOLLOWING.missedPerDay);
  return kept + FOLLOWING.waitPerDay * wait;
}

function toldTimeEvidence({ date, deeds, places, timing }: Traits, time: Span, span: Span): number {
  if (widthOf(time) > 366) return NEVER;
  // "Their fifth meeting this year" said of no meeting stands alone.
  if (timing === 'vague' && deeds.has('count') && places.length === 0) return NEVER;
  const missed = daysBetween(time, span);
  if (missed === 0) return byWidth(FOLLOWING.told, time);
  return isHedged(date) && missed <= FOLLOWING.hedgeDays ? FOLLOWING.hedged : NEVER;
}

function byWidth(steps: readonly (readonly [number, number])[], span: Span): number {
  return steps.find(([widest]) => widthOf(span) <= widest)?.[1] ?? NEVER;
}

/** The mean over the better half of a group's reports: a large group has some that say little of who and where. */
function bestHalf(follower: Group, group: Group, lore: Lore): Omit<Following, 'days'> {
  const best = group
    .map((member) => bestPair(follower, member, lore))
    .toSorted((a, b) => b.value - a.value)
    .slice(0, Math.ceil(group.length / 2));
  return {
    content: best.reduce((sum, { value }) => sum + value, 0) / best.length,
    pairs: best.flatMap(({ report, member }) => (report === undefined ? [] : [[report, member] as const])),
  };
}

function bestPair(
  follower: Group,
  member: Traits,
  lore: Lore,
): { readonly report: Traits | undefined; readonly member: Traits; readonly value: number } {
  let best: Traits | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const report of follower) {
    const value = contentEvidence(report, member, lore);
    if (value <= highest) continue;
    best = report;
    highest = value;
  }
  return { report: best, member, value: highest };
}
