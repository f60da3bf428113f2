import { isoDay } from '../../model/civil-day.ts';
import type { DateMention } from './date-mention.ts';
import { edtfOf, type Grain, isWritable, lastDayOf, type Period, SEASONS, timexOf } from './period.ts';
import type { Reading } from './reading.ts';

/** What every mention has, whatever it means. */
export type Place = Pick<DateMention, 'start' | 'end' | 'surface' | 'rule'>;

/** The mention of a length, a frequency or a reference such as "now"; undefined for what names a date. */
export function undatedMention(place: Place, reading: Reading): DateMention | undefined {
  if (reading.kind !== 'length' && reading.kind !== 'set' && reading.kind !== 'vague') return undefined;
  const type = reading.kind === 'length' ? 'DURATION' : reading.kind === 'set' ? 'SET' : 'DATE';
  return {
    ...place,
    type,
    timex: reading.value,
    edtf: null,
    known: 'stated',
    anchor: null,
  };
}

/** The mention of a date of which nobody knows what it is counted from: "Thursday" without a publication date. */
export function unanchoredMention(place: Place, reading: Reading): DateMention {
  return {
    ...place,
    type: typeOf(reading),
    timex: unanchored(reading),
    edtf: null,
    known: 'resolved',
    anchor: null,
  };
}

/**
 * The mention of a period; where the publication is known as an interval only, it lies between the periods counted from
 * both its ends. Undefined where EDTF has no word for it, such as years before our era.
 */
export function datedMention(
  place: Place,
  reading: Reading,
  [first, last]: readonly [Period, Period],
  anchor: DateMention['anchor'],
): DateMention | undefined {
  if (!isWritable(first) || !isWritable(last)) return undefined;
  const certain = timexOf(first) === timexOf(last);
  return {
    ...place,
    type: typeOf(reading),
    timex: (certain ? timexOf(first) : unanchored(reading)) + (reading.part ? `T${reading.part}` : ''),
    edtf: certain
      ? hedged(edtfOf(first), reading.isAbout)
      : `${isoDay(first.first)}/${isoDay(lastDayOf(last))}`,
    known: anchor === null ? 'stated' : 'resolved',
    anchor,
  };
}

/** EDTF says "about" with a tilde; on an interval it would have to stand at both ends, and an interval is vague as it is. */
function hedged(edtf: string, isAbout: boolean | undefined): string {
  return isAbout && !edtf.includes('/') ? `${edtf}~` : edtf;
}

function typeOf({ part }: Reading): 'DATE' | 'TIME' {
  return part === undefined ? 'DATE' : 'TIME';
}

/** What TIMEX3 writes for a period of which nothing is known but its length. */
const UNKNOWN: Partial<Readonly<Record<Grain, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
};

/** The TIMEX3 value of a reading whose anchor nobody knows: XXXX-03-22, XXXX-WXX-4. */
function unanchored(reading: Reading): string {
  switch (reading.kind) {
    case 'period':
      return reading.period ? timexOf(reading.period) : 'XXXX';
    case 'weekday':
      return `XXXX-WXX-${reading.weekday}`;
    case 'dayOfMonth':
      return `XXXX-XX-${twoDigits(reading.day)}`;
    case 'month': {
      const month = `XXXX-${twoDigits(reading.month)}`;
      if (reading.easter !== undefined) return 'XXXX-XX-XX';
      if (reading.weekday !== undefined || reading.within) return `${month}-XX`;
      return reading.day === undefined ? month : `${month}-${twoDigits(reading.day)}`;
    }
    case 'fraction': {
      if (reading.grain === 'season') return `XXXX-${SEASONS[reading.index] ?? 'XX'}`;
      if (reading.grain === 'weekend') return 'XXXX-WXX-WE';
      return `XXXX-${reading.grain === 'quarter' ? 'Q' : 'H'}${reading.index + 1}`;
    }
    case 'shift':
      return UNKNOWN[reading.grain] ?? 'XXXX';
    case 'reported':
      return 'XXXX-QX';
    default:
      return 'XXXX';
  }
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
