import type { Mention } from '../../model/mention.ts';
import type { Candidate } from './candidate.ts';
import { best, pointsOf } from './choose-bearer.ts';
import {
  AS_TEAM,
  CHOSEN,
  COMPANY,
  FULL_CAPITALS,
  FULL_NAME,
  IN_COMPANY,
  INTRODUCED,
  ONE_WORD,
  SUPPORTED,
  TEAM_EVIDENCE,
  UNCHECKED_SPELLING,
  UNSURE,
} from './confidence.ts';
import { type Seen, strangersOf } from './seen.ts';

/** The mention that a candidate of no stranger comes to, by what the page has told so far; null where it is none. */
export function resolveCandidate(candidate: Candidate, seen: Seen): Mention | null {
  const { alone, likely, entities, teams, full, capitals, locative } = candidate;
  const team = teamOf(candidate, seen);
  if (team !== undefined) return decided(candidate, [team], AS_TEAM, seen);
  const onPage = entities.filter(
    (entity) =>
      !(locative && teams.includes(entity)) &&
      (seen.introductions.has(entity) || (seen.likely.has(entity) && hasOthers(seen, entity))),
  );
  if (alone.length > 0) {
    // Whoever needs support and has it competes with those who stand alone.
    const possible = [...new Set([...alone, ...onPage])];
    const confidence = full ? (capitals ? FULL_CAPITALS : FULL_NAME) : capitals ? SUPPORTED : ONE_WORD;
    return decidedUnlessStranger(candidate, possible, confidence, seen);
  }
  if (likely.some((entity) => hasOthers(seen, entity)))
    return decidedUnlessStranger(candidate, likely, UNCHECKED_SPELLING, seen);
  if (onPage.length > 0) return decidedUnlessStranger(candidate, onPage, SUPPORTED, seen);
  if (!isInCompany(candidate, seen)) {
    const { title, weak } = candidate;
    const isAsked = title === 'office' || (title && seen.hasPerson);
    if (!isAsked || strangersOf(candidate, seen) > 0) return null;
    // "Mr. Xi and Mr. Putin"
    return title === 'courtesy' && !weak && !capitals
      ? decided(candidate, entities, IN_COMPANY, seen)
      : unsure(candidate, entities);
  }
  // Countries are in all news: "Miller" beside three of them was somebody else's 37 times of 40 in newswire of 1987, and "ICC" a commission.
  return seen.hasPerson ? decided(candidate, entities, IN_COMPANY, seen) : unsure(candidate, entities);
}

/** The team that a town or country means here: one that the page introduces, or whose sport it reports. */
function teamOf(candidate: Candidate, seen: Seen): string | undefined {
  const { teams, locative } = candidate;
  if (locative || teams.length === 0) return undefined;
  const points = pointsOnPage(candidate, seen);
  return best(
    teams.filter((team) => points(team) >= TEAM_EVIDENCE),
    points,
  );
}

/** How far the name, the words around and the page speak for each bearer. */
function pointsOnPage(candidate: Candidate, { introductions }: Seen): (entity: string) => number {
  return (entity) => pointsOf(candidate, entity) + (introductions.has(entity) ? INTRODUCED : 0);
}

/** True where the page names somebody or something else of ours too. */
function hasOthers({ introductions, likely }: Seen, entity: string): boolean {
  return [introductions, likely].some((names) => names.size > (names.has(entity) ? 1 : 0));
}

/** True where the page's other entities make one bearer the only sensible reading, and it names no stranger so. */
function isInCompany(candidate: Candidate, seen: Seen): boolean {
  const { entities, weak, ambiguous, capitals, title } = candidate;
  // "Mr" is company too, "Mr. Xi said that China and Russia", and people are more than countries, "Xi and Putin met in Moscow"; but not for "Gov. Sullivan".
  const more = title === 'other' ? 0 : Number(title === 'courtesy') + Number(seen.hasPerson && !ambiguous);
  const company = seen.introductions.size + more;
  return (
    !weak && !capitals && entities.length === 1 && company >= COMPANY && strangersOf(candidate, seen) === 0
  );
}

function decidedUnlessStranger(
  candidate: Candidate,
  possible: readonly string[],
  confidence: number,
  seen: Seen,
): Mention | null {
  const strangers = strangersOf(candidate, seen);
  const introduced = Math.max(...possible.map((entity) => seen.introductions.get(entity) ?? 0));
  // A headline may have looked like a stranger once; somebody whom the page is about is named more often.
  const isDoubtful =
    // "Prime Minister David Cameron" is not the judge, "President Trump" not his son.
    !((candidate.title === 'office' && !candidate.weak) || (candidate.full && candidate.title)) &&
    ((!seen.settled.has(candidate) &&
      // "in Washington" is no Paul Washington, but may be a namesake of the town.
      strangers * 2 > introduced + (candidate.locative ? 1 : 0)) ||
      // "Moscow council splits" above "MOSCOW, Idaho", on a page that names nothing else of ours.
      (candidate.isPlace &&
        strangers >= Math.max(1, introduced) &&
        !possible.some((entity) => hasOthers(seen, entity))));
  return isDoubtful ? unsure(candidate, possible) : decided(candidate, possible, confidence, seen);
}

function decided(
  candidate: Candidate,
  possible: readonly string[],
  confidence: number,
  seen: Seen,
): Mention | null {
  const { start, end } = candidate;
  const entity = best(possible, pointsOnPage(candidate, seen)) ?? seen.settled.get(candidate);
  if (entity === undefined) return unsure(candidate, possible);
  const sure = possible.length > 1 ? Math.min(confidence, CHOSEN) : confidence;
  const mention = { start, end, entity, candidates: [entity], confidence: sure };
  return candidate.speaks ? { ...mention, standsFor: 'government' } : mention;
}

function unsure({ start, end }: Candidate, candidates: readonly string[]): Mention {
  return { start, end, entity: null, candidates, confidence: UNSURE };
}
