import { useEffect, useState } from 'preact/hooks';
import type { YearGroup } from './group-by-time.ts';

/** Rows that are drawn at once: more than a high window shows, and about 15 ms of work. */
const ROWS_AT_ONCE = 120;

/**
 * How many of the years are drawn by now: at first as many as fill a window, then one more at a time until all are
 * there, so that the page answers meanwhile (1,100 rows take 90 ms, 5,500 take 700). All are drawn in the end and not
 * only those in sight: the browser's own find and print see what is in the document.
 */
export function useYearsDrawn(years: readonly YearGroup[]): number {
  const [drawn, setDrawn] = useState({ years, count: firstDrawn(years) });
  const count = drawn.years === years ? drawn.count : firstDrawn(years);
  useEffect(() => {
    if (count >= years.length) return;
    const next = setTimeout(() => setDrawn({ years, count: count + 1 }));
    return () => clearTimeout(next);
  }, [years, count]);
  return count;
}

function firstDrawn(years: readonly YearGroup[]): number {
  let rows = 0;
  const enough = years.findIndex(({ count }) => {
    rows += count;
    return rows >= ROWS_AT_ONCE;
  });
  return enough < 0 ? years.length : enough + 1;
}
