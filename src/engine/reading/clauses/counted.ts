import type { EdtfDate } from '../../../model/edtf.ts';
import { patternWith } from '../../text/pattern-of.ts';
import { where } from '../../text/where.ts';
import { SEVERAL } from '../cues/number-words.ts';
import type { Span } from '../layout/span.ts';
import type { ReadDate } from './dated-span.ts';

/** How often something happened is not that it happened: "has met him 39 times", "their fourth meeting". */
const COUNT = where(
  'times|twice|once|meeting|visit|trip|time|foray|summit|call|次|раз|mal',
  patternWith(
    'i',
    String.raw`\b(?:\d+|${SEVERAL}|[a-z]+teen|[a-z]+ty|many|several|a dozen|dozens of|`,
    String.raw`countless) times\b|\b(?:twice|more than once|only once)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|`,
    String.raw`eighth|ninth|tenth|\d+(?:st|nd|rd|th))[- ](?:[a-z-]+ ){0,2}(?:meeting|visit|trip|time|foray|summit|call)\b|`,
    String.raw`\d+次|\d+-й раз|\d+\. Mal`,
  ),
);

/** True for words that count how often something happened. */
export function counts(words: string): boolean {
  return COUNT.test(words);
}

/** Before a date from which something is counted, or lasts. */
const SINCE = /(?:(?:^|[\s(])(?:[Ss]ince|[Ss]eit|[Dd]epuis|[Dd]esde|[Сс])|自)\s*$/;

/** "Has met him five times since 2017", "their seventh call this year": that year is no date of a meeting. */
export function isOnlyCounted(
  words: string,
  clause: Span,
  date: ReadDate,
  published: EdtfDate | undefined,
): boolean {
  if (!COUNT.test(words)) return false;
  const { earliest, latest, precision } = date.date;
  const isThisYear =
    published && precision === 'year' && earliest <= published.latest && latest >= published.latest;
  return isThisYear || SINCE.test(words.slice(0, Math.max(0, date.start - clause.start)));
}
