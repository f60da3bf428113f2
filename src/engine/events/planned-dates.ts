import { compareEdtf, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { datesAgree } from './date-agreement.ts';

/**
 * The dates (EDTF, earliest first) for which reports had planned an event that came or was cancelled, where they differ
 * from its own: "planned for April or May; came 20-22 March". A plan that named the right week is no difference.
 * Empty for an event that is still a plan or a claim.
 */
export function plannedDates(event: Event): string[] {
  if (event.status !== 'happened' && event.status !== 'cancelled') return [];
  const came = knownEdtf(event.date);
  const planned = event.reports.filter((report) => report.status === 'planned').map((report) => report.date);
  return [...new Set(planned)]
    .map((date) => knownEdtf(date))
    .filter((date) => !datesAgree(date, came))
    .toSorted(compareEdtf)
    .map((date) => date.text);
}
