/** A row of a card, as its first view weighs it. */
export interface WeighedRow {
  readonly id: string;
  /** The side of the now line on which it stands. */
  readonly side: 'after' | 'before';
  /** CSS px. */
  readonly height: number;
}

/**
 * The ids of the rows that have room at once, given in the order in which they are drawn. The strongest of each side is
 * always among them; the others come in by strength as long as they fit, so that no row is lost below the edge only
 * because nearer ones say less. `strongest` holds ids, best first; `overhang` is what of the last row may be out of sight.
 */
export function rowsWithRoom(
  rows: readonly WeighedRow[],
  strongest: readonly string[],
  room: number,
  overhang: (last: WeighedRow) => number,
): ReadonlySet<string> {
  const byStrength = rows.toSorted((a, b) => placeOf(a, strongest) - placeOf(b, strongest));
  const kept = new Set<WeighedRow>();
  for (const side of ['after', 'before'] as const) {
    const best = byStrength.find((row) => row.side === side);
    if (best) kept.add(best);
  }
  for (const row of byStrength) {
    if (kept.has(row)) continue;
    kept.add(row);
    const drawn = rows.filter((one) => kept.has(one));
    const last = drawn.at(-1);
    const height = drawn.reduce((sum, one) => sum + one.height, 0) - (last ? overhang(last) : 0);
    if (height > room) kept.delete(row);
  }
  return new Set([...kept].map(({ id }) => id));
}

/** One of whom nobody said how strong it is comes last. */
function placeOf({ id }: WeighedRow, strongest: readonly string[]): number {
  const at = strongest.indexOf(id);
  return at < 0 ? strongest.length : at;
}
