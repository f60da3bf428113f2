import { anchorDay, knownEdtf } from '../../model/edtf.ts';
import type { Event, Report } from '../../model/pack.ts';
import { deedsOf } from '../grouping/deeds.ts';
import { CARDINAL, numberIn, ORDINAL } from './number-words.ts';

/** How often people met, as an article counts it. */
export interface ClaimedCount {
  readonly event: Event;
  readonly report: Report;
  /** The number that it gives. */
  readonly count: number;
  /** The day that it counts up to. */
  readonly day: number;
  /** False for a count of some of the meetings: "their third of the year". */
  readonly ofAll: boolean;
}

/**
 * "42 meetings", "their thirty-seventh meeting", "the tenth of Putin and Xi", "for the fourth time", "meetings … at above
 * forty". What counts by a plain number has its noun in the plural: "the 20 leaders' meeting" is one.
 */
const COUNTED = [
  new RegExp(
    `(?<![-\\w]|\\bgroup of )(${CARDINAL}) (?:(?!hours?\\b|minutes?\\b|days?\\b)[\\w-]+ ){0,3}?(?:meetings|times)\\b`,
    'i',
  ),
  new RegExp(`(?<![-\\w])(${ORDINAL})(?= (?:[\\w-]+ ){0,3}?(?:meeting|time)\\b| of \\w+ and )`, 'i'),
  new RegExp(`number of .*\\bmeetings? .*\\b(?:at|to) (?:above |over |about )?(${CARDINAL})(?![-\\w])`, 'i'),
];

/** A count of some: of a year, since a war, of meetings of others (prime ministers have their own numbers). */
const OF_SOME =
  /\b(?:of|in) (?:the|this|that) (?:same )?year\b|\bthe year'?s?\b|\bin (?:19|20)\d\d\b|\bof (?:19|20)\d\d\b|\bsince the (?:war|invasion)\b|\bwar began\b|\bthis year\b|\bin \w+ (?:month|week)s?\b|\bwithin\b|\bregular\b/i;

/** The counts that articles give of meetings of all of `people` (ids), in order of time. */
export function claimedCounts(events: readonly Event[], people: readonly string[]): readonly ClaimedCount[] {
  const claims = events.flatMap((event) =>
    event.reports.flatMap((report) => {
      const named = [...(report.participants ?? []), ...(report.alsoNames ?? [])];
      if (report.status === 'planned' || !people.every((id) => named.includes(id))) return [];
      // A note says again, or corrects, what the summary counts.
      return claimIn(report.summary, event, report) ?? claimIn(report.note, event, report) ?? [];
    }),
  );
  return claims.toSorted((a, b) => a.day - b.day || a.count - b.count);
}

function claimIn(text: string | undefined, event: Event, report: Report): ClaimedCount | undefined {
  if (text === undefined || !/\b(?:count|meetings?|times?)\b/i.test(text)) return undefined;
  if (deedsOf(text).has('call') && !/\bmeeting/i.test(text)) return undefined;
  const words = COUNTED.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  if (words === undefined) return undefined;
  const count = numberIn(words);
  // A year is no count, and once is no news.
  if (count < 2 || count > 999) return undefined;
  const date = knownEdtf(report.date);
  // A count of "September 2022" may hold a meeting in the middle of it, so it is one up to the month's end.
  const day = Number.isFinite(date.latest) ? date.latest : anchorDay(date);
  return { event, report, count, day, ofAll: !OF_SOME.test(text) };
}
