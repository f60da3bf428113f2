import { type Grain, SEASONS, timexOf } from './period.ts';
import type { Reading } from './reading.ts';

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
export function unanchored(reading: Reading): string {
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
