/** Rows of the table, kept between calls: a keystroke compares with thousands of words. */
let beforeLast = new Int32Array(64);
let last = new Int32Array(64);
let current = new Int32Array(64);

/**
 * How many edits lead from `typed` to `word`: a letter more, less or another, or two neighbours swapped (optimal string
 * alignment, after Damerau). With `cutShort`, to the nearest beginning of `word`. Any figure above `most` reads `most + 1`.
 */
export function editDistance(typed: string, word: string, most: number, cutShort = false): number {
  const columns = Math.min(word.length, typed.length + most);
  if (typed.length - word.length > most) return most + 1;
  if (!cutShort && word.length - typed.length > most) return most + 1;
  makeRoom(columns + 1);
  for (let column = 0; column <= columns; column++) last[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    if (fillRow(typed, word, row, columns) > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const distance = cutShort ? least(last, columns) : cell(last, columns);
  return Math.min(distance, most + 1);
}

/** Fills one row of the table; returns its least figure. Once that is above `most` no later row comes back under it. */
function fillRow(typed: string, word: string, row: number, columns: number): number {
  const letter = typed.charCodeAt(row - 1);
  current[0] = row;
  let lowest = row;
  for (let column = 1; column <= columns; column++) {
    const other = word.charCodeAt(column - 1);
    const changed = cell(last, column - 1) + (letter === other ? 0 : 1);
    let edits = Math.min(changed, cell(last, column) + 1, cell(current, column - 1) + 1);
    if (
      row > 1 &&
      column > 1 &&
      letter === word.charCodeAt(column - 2) &&
      typed.charCodeAt(row - 2) === other
    )
      edits = Math.min(edits, cell(beforeLast, column - 2) + 1);
    current[column] = edits;
    if (edits < lowest) lowest = edits;
  }
  return lowest;
}

function makeRoom(columns: number): void {
  if (columns <= last.length) return;
  [beforeLast, last, current] = [
    new Int32Array(columns * 2),
    new Int32Array(columns * 2),
    new Int32Array(columns * 2),
  ];
}

function least(row: Int32Array, columns: number): number {
  let lowest = cell(row, 0);
  for (let column = 1; column <= columns; column++) lowest = Math.min(lowest, cell(row, column));
  return lowest;
}

/** A cell that exists by construction; the fallback is for the type alone. */
function cell(row: Int32Array, column: number): number {
  return row[column] ?? 0;
}
