/** A year of the chart. */
export interface YearCount {
  /** EDTF. */
  readonly year: string;
  readonly count: number;
}

/** Years at most that are shown with the empty ones between them: beyond that the gaps say nothing any more. */
const LONGEST_ROW = 60;

/** The years from the first to the last with events in them, oldest first; decades stand where they begin. */
export function yearsInARow(counts: ReadonlyMap<string, number>): YearCount[] {
  const known = [...counts].map(([year, count]) => ({ year, count, at: startOf(year) }));
  const [first, last] = [Math.min(...known.map(({ at }) => at)), Math.max(...known.map(({ at }) => at))];
  const empty =
    last - first < LONGEST_ROW
      ? Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
          .filter((at) => !counts.has(edtfOf(at)))
          // Beside a decade its first year would be an empty bar that says nothing.
          .filter((at) => !known.some((one) => one.at === at))
          .map((at) => ({ year: edtfOf(at), count: 0, at }))
      : [];
  return [...known, ...empty]
    .toSorted((a, b) => a.at - b.at || b.year.localeCompare(a.year))
    .map(({ year, count }) => ({ year, count }));
}

function startOf(year: string): number {
  return Number(year.replaceAll('X', '0'));
}

function edtfOf(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
