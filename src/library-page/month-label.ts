import { knownEdtf } from '../model/edtf.ts';
import { uiLocale } from '../ui/i18n.ts';

const MS_PER_DAY = 86_400_000;

/** The name of a month (EDTF), under a heading that says the year. */
export function monthLabel(month: string): string {
  const format = new Intl.DateTimeFormat(uiLocale(), { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return format.format(knownEdtf(month).earliest * MS_PER_DAY);
}
