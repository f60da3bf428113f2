import { labelsTogether } from '../ui/date-label.ts';
import { text } from '../ui/i18n.ts';

/** Every day of the calendar is one of this year. */
const LEAP_YEAR = '2000';

/** A day of whichever year (XXXX-05-09) in words, or days (XXXX-12-30/XXXX-01-02). */
export function yearlyLabel(edtf: string): string {
  const label = (one: string): string => labelsTogether([one.replaceAll('XXXX', LEAP_YEAR)]).join('');
  const [first = '', last = first] = edtf.split('/');
  // Over New Year's Eve they are of two years, and Intl would write both.
  return last < first ? text('date_span', label(first), label(last)) : label(edtf);
}
