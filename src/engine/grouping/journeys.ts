import { exactDayEvidence, vagueDayEvidence, widthOf } from './day-evidence.ts';
import type { Lore } from './lore.ts';
import type { Traits } from './traits.ts';
import { NEVER, VAGUE } from './tuning.ts';

const SEVERAL_COUNTRIES =
  /\btour of (?:\w+,|\w+ and|\w+ \w+ and)|\b(?:two|three|four|five|six)-(?:country|nation)\b|\btravelled (?:through|to \w+,)|\btour(?:ed)? \w+,/i;
const ONE_TRIP = /\btrip\b|\btour\b|\bjourney\b/i;

/** A journey through several countries is an event of its own, and no part of what happened in one of them. */
export function isTour({ deeds, people, places, date, source }: Traits, { gazetteer }: Lore): boolean {
  if (!deeds.has('visit') || people.size > 4) return false;
  if (SEVERAL_COUNTRIES.test(source.report.summary)) return true;
  const countries = new Set(places.map(gazetteer.countryOf));
  return (
    countries.size > 2 || (countries.size === 2 && widthOf(date) > 1 && ONE_TRIP.test(source.report.summary))
  );
}

/** A report of a whole visit of some days, to one country: it goes with the talks in the main city. */
export function isWholeVisit(report: Traits, lore: Lore): boolean {
  const { timing, deeds, date, format, people } = report;
  if (timing !== 'exact' || !deeds.has('visit') || widthOf(date) === 1) return false;
  return format !== 'many' && people.size > 0 && !isTour(report, lore);
}

/** A report with its places widened to the country. */
export function inWholeCountry(report: Traits, { gazetteer }: Lore): Traits {
  return { ...report, places: [...new Set(report.places.map(gazetteer.countryOf))] };
}

/** True for a report whose days are those of the thing itself; the others follow what such reports tell of. */
export function tellsOfTheDay(report: Traits, lore: Lore): boolean {
  return report.timing === 'exact' && !report.figure && !isTour(report, lore) && !isWholeVisit(report, lore);
}

/** Evidence of the days of two reports that tell of the day. */
export function exactDays(a: Traits, b: Traits): number {
  return exactDayEvidence(a.date, b.date);
}

/** Evidence of the days of two reports that do not; a journey through several countries is no visit to one. */
export function vagueDays(a: Traits, b: Traits, lore: Lore): number {
  if (isTour(a, lore) !== isTour(b, lore) || a.absence !== b.absence) return NEVER;
  return vagueDayEvidence(a.date, b.date) + (a.encounter === b.encounter ? 0 : VAGUE.otherSort);
}
