/** A row of a card, as its first view weighs it. */
export interface WeighedRow {
  readonly id: string;
  /** The side of the now line on which it stands. */
  readonly side: 'after' | 'before';
  /** CSS px. */
  readonly height: number;
}

/**
 * The rows that have room at once, whole, given in the order in which they are drawn. The strongest of each side is
 * always among them; the others come in as long as they fit, the strongest of the side that has fewer: what came before and
 * what came next weigh the same, and no row is lost below the edge only because nearer ones say less. `strongest` holds ids,
 * best first.
 */
export function rowsWithRoom(
  rows: readonly WeighedRow[],
  strongest: readonly string[],
  room: number,
): ReadonlySet<WeighedRow> {
  const byStrength = rows.toSorted((a, b) => placeOf(a, strongest) - placeOf(b, strongest));
  const kept = new Set<WeighedRow>();
  for (const side of ['after', 'before'] as const) {
    const best = byStrength.find((row) => row.side === side);
    if (best) kept.add(best);
  }
  const waiting = byStrength.filter((row) => !kept.has(row));
  while (waiting.length > 0) {
    const lighter = lighterSide(kept);
    const next = Math.max(
      0,
      waiting.findIndex(({ side }) => lighter === null || side === lighter),
    );
    const [row] = waiting.splice(next, 1);
    if (!row) break;
    kept.add(row);
    if (heightOfRows([...kept]) > room) kept.delete(row);
  }
  return kept;
}

/** The side of which fewer rows are kept; null where they are even. */
function lighterSide(kept: ReadonlySet<WeighedRow>): WeighedRow['side'] | null {
  const after = [...kept].filter(({ side }) => side === 'after').length;
  const before = kept.size - after;
  if (after === before) return null;
  return after < before ? 'after' : 'before';
}

/** How high rows are together, CSS px. */
export function heightOfRows(rows: readonly WeighedRow[]): number {
  return rows.reduce((all, { height }) => all + height, 0);
}

/** One of whom nobody said how strong it is comes last. */
function placeOf({ id }: WeighedRow, strongest: readonly string[]): number {
  const at = strongest.indexOf(id);
  return at < 0 ? strongest.length : at;
}
