import { MS_PER_DAY } from '../model/civil-day.ts';
import { knownEdtf } from '../model/edtf.ts';
import { uiLocale } from '../ui/i18n.ts';

/** The name of a month (EDTF), under a heading that says the year. */
export function monthLabel(month: string): string {
  const format = new Intl.DateTimeFormat(uiLocale(), { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return format.format(knownEdtf(month).earliest * MS_PER_DAY);
}
