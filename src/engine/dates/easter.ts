import { type CivilDay, civilDay } from '../../model/civil-day.ts';

/** Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
export function easterSunday(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * correction + 114;
  return civilDay(year, Math.floor(days / 31), (days % 31) + 1) ?? Number.NaN;
}
