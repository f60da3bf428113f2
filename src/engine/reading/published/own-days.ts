import { type CivilDay, isoDay, isoWeekday } from '../../../model/civil-day.ts';
import { type EdtfDate, knownEdtf } from '../../../model/edtf.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import { contains } from '../../events/date-agreement.ts';
import { isInside, type Span } from '../layout/span.ts';

/** Reads the time expressions of a text for a day of publication (EDTF); of one text for as many days as are asked for. */
export type DayReader = (text: string) => (published: string | null) => readonly DateMention[];

/**
 * What contradicts itself in a text if it came out on a day, whatever is known of what it tells. "Yesterday, 24 July" is of a
 * 25th; "Friday, 5 July" is of a year in which that was a Friday; and of "on Thursday … on Friday" the one is the day after the
 * other, and not six before it or eight after.
 */
export function ownDays(
  text: string,
  mentions: readonly DateMention[],
  calledOff: readonly Span[],
  read: Read,
  readDates: DayReader,
): OwnDays {
  // What was "planned for Friday" and called off may have been to come on either side.
  const weekdays = mentions.filter(
    (one) =>
      WEEKDAY.test(one.timex) &&
      !OF_ANOTHER_WEEK.test(one.surface) &&
      !calledOff.some((date) => isInside(one, date)),
  );
  const outOfOrder = (counted: readonly DateMention[]): number => {
    if (weekdays.length < 2) return 0;
    const days = new Map(
      counted.map(({ start, edtf }) => [start, edtf === null ? undefined : knownEdtf(edtf).earliest]),
    );
    return weekdays.filter(({ start }, index) => {
      const before = weekdays[index - 1];
      const apart = (days.get(start) ?? 0) - (days.get(before?.start ?? start) ?? 0);
      return apart === -6 || (apart === 8 && !text.slice(before?.end, start).includes('\n'));
    }).length;
  };
  // How far a weekday is from the day of the text is the same in every week.
  const known = new Map<number, number>();
  const written = mentions.flatMap(({ start, end, surface, timex }, index) => {
    const next = mentions[index + 1];
    const isTwice =
      next &&
      TWICE.test(text.slice(end, next.start)) &&
      [timex, next.timex].some((one) => MONTH_DAY.test(one));
    if (isTwice) return [oneTime(readDates(text.slice(start, next.end)))];
    const [, word] = MONTH_DAY.test(timex) ? (FIRST_WORD.exec(surface) ?? []) : [];
    const [, weekday] = (word && WEEKDAY.exec(readDates(word)(null)[0]?.timex ?? '')) || [];
    return weekday === undefined ? [] : [ofWeekday(readDates(surface), Number(weekday))];
  });
  return {
    isWrong: (day) => written.some((isRight) => !isRight(isoDay(day))),
    wrapped: (day) => {
      const weekday = isoWeekday(day);
      const times = known.get(weekday) ?? outOfOrder(read(isoDay(day)));
      known.set(weekday, times);
      return times;
    },
  };
}

/** What a text says of its own days by itself. */
export interface OwnDays {
  /** True of a day on which its dates contradict themselves. */
  readonly isWrong: (day: CivilDay) => boolean;
  /** How many of its weekdays would not be the day after the one told before them. */
  readonly wrapped: (day: CivilDay) => number;
}

type Read = ReturnType<DayReader>;

/** Whether one of two dates that are read lies in the other: "yesterday, 24 July", "last year, on 3 September". */
function oneTime(read: Read): (published: string) => boolean {
  return (published) => {
    const [one, other] = datesIn(read(published));
    return one === undefined || other === undefined || contains(one, other) || contains(other, one);
  };
}

function ofWeekday(read: Read, weekday: number): (published: string) => boolean {
  return (published) => {
    const [date] = datesIn(read(published));
    return date === undefined || isoWeekday(date.earliest) === weekday;
  };
}

/** The TIMEX3 value of a weekday whose week is not known. */
export const WEEKDAY = /^XXXX-WXX-(\d)/;
const MONTH_DAY = /^XXXX-\d\d-\d\d/;

/** The weekday at the head of "Friday, 5 July". */
const FIRST_WORD = /^(\p{L}+)[,， ]/u;

/** What says that a weekday is not the one next to the day of the text, in the languages that are read. */
const OF_ANOTHER_WEEK =
  /last|next|coming|past|vergang|vorig|letzt|nächst|kommend|dernier|prochain|pasad|próxim|прошл|следующ|上|下/iu;

/** What stands between two namings of one day: "yesterday, 24 July", "gestern, am 24. Juli", "yesterday (24 July)". */
const TWICE = /^(?:,| ?[(（]|，)\s?(?:(?:on|the|am|dem|le|el|в) ){0,2}$/u;

function datesIn(mentions: readonly DateMention[]): EdtfDate[] {
  return mentions.flatMap(({ edtf }) => (edtf === null ? [] : [knownEdtf(edtf)]));
}
