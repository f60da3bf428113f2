import { anchorDay, knownEdtf } from '../../model/edtf.ts';
import type { Event, Report } from '../../model/pack.ts';
import { deedsOf } from '../grouping/deeds.ts';

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

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const TENS = 'twenty thirty forty fifty'.split(' ');
const WORD_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.map((word, index) => [word, index + 2] as const),
  ...ORDINALS.map((word, index) => [word, index + 2] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['twice', 2],
]);

const NUMBER = `(?:\\d+|${[...WORD_NUMBERS.keys()].join('|')})`;

/** "42 meetings", "their 37th meeting", "the tenth of Putin and Xi", "for the fourth time", "meetings … at above forty". */
const COUNTED = new RegExp(
  `\\b(${NUMBER})(?:st|nd|rd|th)?\\b(?= (?:\\w+[ -]){0,3}?(?:meetings?|time)\\b| of \\w+ and )|number of .*\\bmeetings? .*\\b(?:at|to) (?:above |over |about )?(${NUMBER})\\b`,
  'i',
);

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
  const found = COUNTED.exec(text);
  const word = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (word === undefined) return undefined;
  const count = WORD_NUMBERS.get(word) ?? Number(word);
  // A year is no count, and once is no news.
  if (count < 2 || count > 999) return undefined;
  const date = knownEdtf(report.date);
  // A count of "September 2022" may hold a meeting in the middle of it, so it is one up to the month's end.
  const day = Number.isFinite(date.latest) ? date.latest : anchorDay(date);
  return { event, report, count, day, ofAll: !OF_SOME.test(text) };
}
