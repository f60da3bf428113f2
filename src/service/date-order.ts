/** True where the reader's language writes the month before the day: 3/5/2023 is the fifth of March in American English alone, or nearly. */
export function isMonthFirst(): boolean {
  const parts = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'short' }).formatToParts(0);
  const placeOf = (one: Intl.DateTimeFormatPartTypes): number => parts.findIndex(({ type }) => type === one);
  // 2023/3/5 begins with its year and is never in doubt.
  return placeOf('month') < placeOf('day') && placeOf('year') > placeOf('month');
}
