import type { CivilDay } from '../../../model/civil-day.ts';
import type { Clue } from './clues.ts';
import type { Prior } from './era.ts';
import type { Evidence } from './evidence.ts';
import type { PastEvent } from './known-past.ts';
import { CERTAIN, TIME } from './tuning.ts';

/** How likely each day is as that of a text, in nats above one that no evidence speaks for. */
export type Scores = ReadonlyMap<CivilDay, number>;

/**
 * Weighs the evidence by Bayes' rule: for each day by how much likelier the text is then than on any day of all. Of several clues
 * of one event the strongest counts: an article names the thing that it is about again and again.
 */
export function scoreDays(evidence: readonly Evidence[]): Map<CivilDay, number> {
  const byDay = new Map<CivilDay, Map<string, number>>();
  for (const own of Map.groupBy(evidence, ({ clue }) => clue).values()) {
    const said = own[0]?.said ?? '';
    for (const [day, { ratio, event }] of ratiosOf(own)) {
      const events = byDay.get(day) ?? new Map<string, number>();
      const key = `${said} ${event.id}`;
      byDay.set(day, events);
      events.set(key, Math.max(events.get(key) ?? 0, Math.log(ratio)));
    }
  }
  const scores = new Map<CivilDay, number>();
  for (const [day, events] of byDay)
    scores.set(
      day,
      events.values().reduce((sum, one) => sum + one, 0),
    );
  return scores;
}

/** By how much likelier what one clue says is on each day, and the event that makes it so. */
function ratiosOf(
  own: readonly Evidence[],
): Map<CivilDay, { readonly ratio: number; readonly event: PastEvent }> {
  const known = Math.min(
    TIME.surest,
    own.reduce((sum, { share }) => sum + share, 0),
  );
  const found = new Map<CivilDay, { ratio: number; event: PastEvent; best: number }>();
  for (const { event, share, days } of own) {
    for (const [day, weight] of days) {
      const adds = ((share * weight) / (1 - known)) * (TIME.days / days.size);
      const before = found.get(day);
      if (!before) found.set(day, { ratio: 1 + adds, event, best: adds });
      else {
        before.ratio += adds;
        if (adds > before.best) Object.assign(before, { event, best: adds });
      }
    }
  }
  return found;
}

/**
 * The days of a text, where one stretch of them is by far the likeliest; undefined where another time may be meant. `possible` is
 * the share of all days on which the text does not contradict itself.
 */
export function likeliestDays(
  scores: Scores,
  prior: Prior,
  possible: number,
): readonly [first: CivilDay, last: CivilDay] | undefined {
  const all = new Map([...scores].map(([day, score]) => [day, score + prior.on(day)]));
  const [top, best] = [...all].reduce((a, b) => (b[1] > a[1] ? b : a), [0, -Infinity]);
  if (best === -Infinity) return undefined;
  const mass = (score: number): number => Math.exp(score - best);
  let sum = possible * prior.mass * Math.exp(-best);
  for (const score of all.values()) sum += mass(score);
  // What the text as a whole is like tells a year from another, and no week from the next.
  const least = (scores.get(top) ?? 0) - CERTAIN.slack;
  const isLikely = (day: CivilDay): boolean => (scores.get(day) ?? -Infinity) >= least;
  let [first, last] = [top, top];
  for (let day = top - 1; day >= first - CERTAIN.gap; day--) if (isLikely(day)) first = day;
  for (let day = top + 1; day <= last + CERTAIN.gap; day++) if (isLikely(day)) last = day;
  let own = 0;
  for (let day = first; day <= last; day++) own += mass(all.get(day) ?? -Infinity);
  return own >= CERTAIN.least * sum ? [first, last] : undefined;
}

/** Of each clue the event that it speaks of on that day, what tells the day most closely first. */
export function reasonsOn(day: CivilDay, evidence: readonly Evidence[]): Evidence[] {
  const sureness = ({ share, days }: Evidence): number => (share * (days.get(day) ?? 0)) / days.size;
  const byClue = new Map<Clue, Evidence>();
  for (const one of evidence) {
    const before = byClue.get(one.clue);
    if (sureness(one) > (before ? sureness(before) : 0)) byClue.set(one.clue, one);
  }
  return [...byClue.values()].toSorted((a, b) => sureness(b) - sureness(a));
}

/** How sure it is that a clue speaks of a known event if the text is of that day, 0 to 1: of the surest clue, whichever of the events of one week it means. */
export function sureOf(day: CivilDay, evidence: readonly Evidence[]): number {
  const byClue = new Map<Clue, number>();
  for (const { clue, share, days } of evidence)
    if (days.has(day)) byClue.set(clue, (byClue.get(clue) ?? 0) + share);
  return byClue.values().reduce((most, one) => Math.max(most, one), 0);
}
