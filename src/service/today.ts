import { type CivilDay, civilDay } from '../model/civil-day.ts';

/** The reader's own day: for plans whose date has passed while the corpus stood still, and for "may" in a query. */
export function today(): CivilDay {
  const now = new Date();
  const day = civilDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error('the clock gives a day that does not exist');
  return day;
}
