import type { Span } from './day-evidence.ts';
import type { Lore } from './lore.ts';
import type { Traits } from './traits.ts';
import { MAIN_SHARE } from './tuning.ts';

/** Reports that tell of one thing so far. */
export type Group = readonly Traits[];

/** Groups are never changed, and each is asked for its span by every follower: worked out once, four fifths of the time are gone. */
const spans = new WeakMap<Group, Span>();

/** The days of the thing itself: those of its accounts, or of its plans while there are only plans. */
export function spanOf(group: Group): Span {
  const known = spans.get(group);
  if (known !== undefined) return known;
  const span = workOutSpan(group);
  spans.set(group, span);
  return span;
}

function workOutSpan(group: Group): Span {
  const exact = group.filter(({ timing }) => timing === 'exact');
  const dated = exact.length > 0 ? exact : group;
  const accounts = dated.filter(({ planned }) => !planned);
  const telling = accounts.length > 0 ? accounts : dated;
  return {
    earliest: Math.min(...telling.map(({ date }) => date.earliest)),
    latest: Math.max(...telling.map(({ date }) => date.latest)),
  };
}

/** The days that a group's reports name, also while they were to come: a summit that was announced for three days has three. */
export function extentOf(group: Group): Span {
  const exact = group.filter(({ timing }) => timing === 'exact');
  const dated = exact.length > 0 ? exact : group;
  return {
    earliest: Math.min(...dated.map(({ date }) => date.earliest)),
    latest: Math.max(...dated.map(({ date }) => date.latest)),
  };
}

/** The share of a group's reports for which something is true. */
export function shareOf(group: Group, test: (report: Traits) => boolean): number {
  return group.filter(test).length / group.length;
}

/** Those whom at least half of a group's reports name as more than its voice. */
export function mainPeople(group: Group): ReadonlySet<string> {
  return mainOf(group, ({ principals }) => principals, MAIN_SHARE.person);
}

/** The organisations that at least half of a group's reports name. */
export function mainOrganisations(group: Group): ReadonlySet<string> {
  return mainOf(group, ({ organisations }) => organisations, MAIN_SHARE.person);
}

/** The cities in which a group's reports mostly place it. */
export function mainCities(group: Group, { gazetteer }: Lore): ReadonlySet<string> {
  return mainOf(
    group,
    ({ places }) => places.flatMap((place) => gazetteer.cityOf(place) ?? []),
    MAIN_SHARE.city,
  );
}

/** True where a group tells of a summit, a parade or another gathering rather than of a meeting of two. */
export function isGathering(group: Group): boolean {
  return shareOf(group, ({ format }) => format === 'many') > MAIN_SHARE.gathering;
}

function mainOf(
  group: Group,
  values: (report: Traits) => Iterable<string>,
  least: number,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const report of group)
    for (const value of new Set(values(report))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count / group.length >= least).map(([value]) => value));
}
