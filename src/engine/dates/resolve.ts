import { type CivilDay, civilDate, isoWeekday } from '../../model/civil-day.ts';
import { choose, closest, NEAR_DAYS, nearest } from './choose.ts';
import { inStory } from './in-story.ts';
import { monthOf } from './month-of.ts';
import { dayPeriod, lastDayOf, monthPeriod, type Period, periodAt, shifted } from './period.ts';
import type {
  Adornment,
  Direction,
  FractionReading,
  MonthReading,
  Pointing,
  Reading,
  ReportedReading,
  ShiftReading,
  WeekdayReading,
  YearsApartReading,
} from './reading.ts';
import type { Story } from './story.ts';
import { isCoarser, type Told } from './told.ts';

/** What a reading is counted from. */
export interface Anchors {
  readonly published: CivilDay;
  readonly told: Told;
  /** Where the clause points to. */
  readonly direction: Direction;
  /** The dated story in the middle of which the expression stands ("In 1968 … On August 20"), where it is one. */
  readonly story: Story | undefined;
}

/** A weekend that is further ahead than this is not the one that somebody met on. */
const FEW_DAYS = 2;

/** Quarters of a year. */
const QUARTERS = 4;

/** The period that a reading means, counted from its anchors; undefined for what is no period or does not exist. */
export function resolve(reading: Reading, anchors: Anchors): Period | undefined {
  const { last } = anchors.told;
  if (isNamed(reading) && reading.from) {
    const { from, pointing, ...rest } = reading;
    // "That same Thursday" ahead of any other day is the one that its verb tells.
    if (!last) return resolve({ ...rest, pointing: pointing || undefined }, anchors);
    return resolve(
      { ...rest, pointing },
      { ...anchors, published: pointing === 1 ? lastDayOf(last) : last.first },
    );
  }
  switch (reading.kind) {
    case 'period':
      return around(reading.period, reading);
    case 'weekday':
      return weekday(reading, anchors);
    case 'dayOfMonth':
      return dayOfMonth(reading.day, reading.pointing, anchors);
    case 'month':
      return around(month(reading, anchors), reading);
    case 'fraction':
      return fraction(reading, anchors);
    case 'shift':
      return around(shift(reading, anchors), reading);
    case 'yearsApart':
      return yearsApart(reading, anchors);
    case 'reported':
      return reportedQuarter(reading, anchors);
    default:
      return undefined;
  }
}

const isNamed = (reading: Reading): reading is Extract<Reading, { kind: 'weekday' | 'month' | 'fraction' }> =>
  reading.kind === 'weekday' || reading.kind === 'month' || reading.kind === 'fraction';

/** True where a reading would be counted from what the text told, and that is there. */
export function countsFromText(reading: Reading, { last, quarter }: Told, story: Story | undefined): boolean {
  if (isNamed(reading) && reading.from) return last !== undefined;
  if (reading.kind === 'month')
    return (
      story !== undefined &&
      tellsInStory(reading, story) &&
      (!story.near || inStory(reading, story, 0) !== undefined)
    );
  if (reading.kind === 'reported') return quarter !== undefined;
  if (reading.kind === 'shift' && reading.from === 'story') return story !== undefined;
  if (reading.kind === 'shift' && reading.toTheDay && reading.part) return last?.grain === 'day';
  return (
    (reading.kind === 'shift' || reading.kind === 'yearsApart') &&
    reading.from === 'reference' &&
    last !== undefined
  );
}

function shift(
  { grain, amount, from, toTheDay, part, plus = 0 }: ShiftReading & Adornment,
  { published, told, direction, story }: Anchors,
): Period | undefined {
  if (from === 'story') {
    // "In June it went on. By the end of the month …": of the June that is over, unless it is yet to come; of a June with its year anyway.
    const { last, dated } = told;
    const isOver = last && last.first <= published && (direction !== 1 || last === dated?.period);
    const base = story?.period ?? (isOver ? last : undefined);
    // A year has no month's end.
    const isLonger = base && isCoarser(base.grain, grain);
    return shifted(periodAt(grain, base && !isLonger ? base.first : published), amount);
  }
  // "It could land by Sunday. Visitors left a day earlier": what has happened is not counted from what is to come.
  const isAhead = amount <= 0 && direction === -1 && told.last && told.last.first > published;
  if (from === 'published' || isAhead) {
    const whole = shifted(periodAt(grain, published), amount);
    // "They met this weekend", early in the week: the one that is over.
    if (grain === 'weekend' && amount === 0 && direction === -1 && whole.first - published > FEW_DAYS)
      return shifted(whole, -1);
    return toTheDay ? sameDayIn(whole, published + plus) : whole;
  }
  const { last, day } = told;
  // A clock belongs to the day told last, or else to that of the report: a month has no noon.
  if (toTheDay && part) return last?.grain === 'day' ? last : periodAt('day', published);
  if (toTheDay && day) return shifted(day, amount);
  if (!last) return amount === 0 ? periodAt(grain, published) : undefined;
  if (!isCoarser(last.grain, grain)) return shifted(periodAt(grain, last.first), amount);
  // "In October … that day": some day of October, unless a day of it was told.
  if (day && day.first >= last.first && day.first <= lastDayOf(last))
    return shifted(periodAt(grain, day.first), amount);
  return amount === 0 ? last : undefined;
}

/** The day of a week, a month or a year that has the weekday, the number or the date of another; the 29 February has none in most years. */
function sameDayIn(whole: Period, of: CivilDay): Period | undefined {
  if (whole.grain === 'week') return { grain: 'day', first: whole.first + isoWeekday(of) - 1 };
  if (whole.grain === 'day') return whole;
  const { year, month } = civilDate(whole.first);
  const own = civilDate(of);
  return dayPeriod(year, whole.grain === 'year' ? own.month : month, own.day);
}

function weekday(reading: WeekdayReading, anchors: Anchors): Period {
  return { grain: 'day', first: dayOfWeekday(reading, anchors) + (reading.plus ?? 0) };
}

/** The publication's own weekday is that day, whatever the tense. */
function dayOfWeekday({ weekday: wanted, pointing, ofWeek }: WeekdayReading, anchors: Anchors): CivilDay {
  const { published, direction } = anchors;
  if (ofWeek && pointing !== undefined) return periodAt('week', published).first + 7 * pointing + wanted - 1;
  const since = (isoWeekday(published) - wanted + 7) % 7;
  const forward = pointing === undefined ? direction === 1 : pointing >= 0;
  const distance = forward ? (7 - since) % 7 : since;
  // "Last Thursday" is not yesterday and "next Saturday" not tomorrow: those have words of their own.
  const days = distance < 2 && pointing ? distance + 7 : distance;
  return published + (forward ? days : -days);
}

function dayOfMonth(day: number, pointing: Pointing | undefined, anchors: Anchors): Period | undefined {
  const of = (months: number): Period | undefined => {
    const { year, month } = civilDate(shifted(periodAt('month', anchors.published), months).first);
    return dayPeriod(year, month, day);
  };
  if (pointing !== undefined) return of(pointing);
  return choose(
    [-1, 0, 1].flatMap((months) => of(months) ?? []),
    anchors,
    undefined,
  );
}

function month(reading: MonthReading, anchors: Anchors): Period | undefined {
  const { pointing, ofYear } = reading;
  const { story, published } = anchors;
  const { year } = civilDate(published);
  const of = (one: number): Period | undefined => monthOf(one, reading);
  if (ofYear && pointing !== undefined) return of(year + pointing);
  const candidates = [year - 1, year, year + 1].map(of).filter((one) => one !== undefined);
  const ofStory = story && tellsInStory(reading, story) && inStory(reading, story, published);
  if (ofStory) return ofStory;
  const near = candidates.find(({ first }) => Math.abs(first - published) <= NEAR_DAYS);
  return reading.day !== undefined && pointing === undefined && near
    ? near
    : choose(candidates, anchors, pointing);
}

/** The week around a day, where that is meant. */
function around(period: Period | undefined, { within }: Adornment): Period | undefined {
  return period && within ? periodAt(within, period.first) : period;
}

/** A day of a month; a bare month is rather counted from the publication (of four in the tuning halves, four), but behind another one of its sentence. */
function tellsInStory({ day, weekday, pointing }: MonthReading, { period, isOfSentence }: Story): boolean {
  const isOfStory = day !== undefined || (isOfSentence && period.grain === 'month');
  return isOfStory && weekday === undefined && pointing === undefined;
}

function fraction({ grain, index, pointing }: FractionReading, anchors: Anchors): Period | undefined {
  const { published } = anchors;
  if (grain === 'weekend') {
    const weekend = periodAt('weekend', published);
    return choose(
      [-1, 0, 1].map((weeks) => shifted(weekend, weeks)),
      anchors,
      pointing,
    );
  }
  const { year } = civilDate(published);
  const firstMonth = grain === 'quarter' ? 3 * index + 1 : grain === 'half' ? 6 * index + 1 : 3 * index + 3;
  const of = (one: number): Period => ({ ...monthPeriod(one, firstMonth), grain });
  const candidates = [year - 1, year, year + 1].map(of);
  if (grain === 'season')
    return pointing === 0 ? closest(candidates, published) : choose(candidates, anchors, pointing);
  if (pointing !== undefined) return of(year + pointing);
  if (anchors.direction !== 1) return choose(candidates, { ...anchors, direction: -1 }, undefined);
  // A report to come is about the quarter just ended, so the nearest one is meant.
  return nearest(candidates, published);
}

function reportedQuarter({ years }: ReportedReading, { published, told }: Anchors): Period {
  const base = told.quarter ?? shifted(periodAt('quarter', published), -1);
  return shifted(base, QUARTERS * years);
}

function yearsApart({ amount, from }: YearsApartReading, { published, told }: Anchors): Period {
  if (told.last?.grain === 'quarter' || (told.quarter && from === 'reference' && amount < 0))
    return shifted(told.quarter ?? told.last ?? periodAt('quarter', published), QUARTERS * amount);
  if (from === 'published' || !told.last) return shifted(periodAt('year', published), amount);
  const steps = told.last.grain === 'month' ? 12 : undefined;
  if (steps !== undefined) return shifted(told.last, steps * amount);
  return shifted(periodAt('year', told.last.first), amount);
}
