import { civilDate, civilDay, isoDay } from '../../model/civil-day.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import type { DateMention } from '../dates/date-mention.ts';

/** Days within which a page is dated finely enough to count years back from it. */
const CLEAR_PAGE = 31;

/** A year alone, as "a year ago" is read. */
const YEAR = /^\d{4}$/;

/** A length of whole years, as TIMEX3 writes it. */
const YEARS = /^P(\d{1,2})Y$/;

/** What makes a length of years one that has passed since something ("five years after", "год спустя"), behind it and before it. */
const SINCE =
  /^\s?(?:after|later|on(?=[,:]| from\b|$)|since|nach|danach|später|seit|après|plus tard|depuis|después|depois|dopo|после|спустя|[后後])/iu;
const SINCE_BEFORE = /(?:спустя|nach)\s$/iu;

/** What makes it count back from the page: it opens the sentence or a part of it, as "jailed for five years after the coup" does not. Chinese puts it behind. */
const OPENS =
  /(?:^|[\n.!?…,;:()"“”«»–—]\s*)(?:(?:now|today|just|only|exactly|almost|nearly|about|some|fast|genau|rund|environ|casi|почти|ровно|сейчас)\s+){0,2}$/iu;
const HAN_BEHIND = /^[后後]/u;

/** Characters beside a length that are looked at. */
const BESIDE = 12;

/**
 * The day that a mention in a text means where it counts whole years back from a page, EDTF: "a year ago" on a page of 24 June
 * 2024 is about that day of 2023 and no day of December. Papers look back some days early or late, and what lies beside a named
 * day fades slowly; as a window of a month the day itself counted a third. Null for any other mention, which means what it says.
 */
export function yearsAgo(mention: DateMention, text: string, page: EdtfDate): string | null {
  if (page.latest - page.earliest > CLEAR_PAGE) return null;
  const years = yearsBack(mention, text, page);
  if (years < 1) return null;
  const { year, month, day } = civilDate(page.earliest);
  // Before a 29 February by the 28th of a year that has none.
  const then = civilDay(year - years, month, day) ?? civilDay(year - years, month, day - 1);
  return then === undefined ? null : isoDay(then);
}

function yearsBack(
  { start, end, type, timex, edtf, anchor, rule }: DateMention,
  text: string,
  page: EdtfDate,
): number {
  // "He won in 2012; a year later he left" counts from what was told.
  if (rule === 'ago' && anchor === 'published' && edtf !== null && YEAR.test(edtf))
    return civilDate(page.earliest).year - Number(edtf);
  const [, length] = (type === 'DURATION' && YEARS.exec(timex)) || [];
  const before = text.slice(Math.max(0, start - BESIDE), start);
  const behind = text.slice(end, end + BESIDE);
  const isSince =
    (SINCE.test(behind) && (HAN_BEHIND.test(behind) || OPENS.test(before))) || SINCE_BEFORE.test(before);
  return length !== undefined && isSince ? Number(length) : 0;
}
