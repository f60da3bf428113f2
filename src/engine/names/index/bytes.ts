/**
 * Columns of bytes one after the other, and bytes as base64: the form in which the name index rides in the content script.
 * A column is read where it lies: a page waits for it, and loops over each column of 5,000 numbers took a millisecond of it and
 * three more of the optimising compiler's.
 */

/** How long a column is stands before it, in so many bytes. */
const HEADER_BYTES = 4;

/** Packs columns of bytes one after the other. */
export function packColumns(columns: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(columns.reduce((sum, column) => sum + HEADER_BYTES + column.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const column of columns) {
    view.setUint32(at, column.length, true);
    bytes.set(column, at + HEADER_BYTES);
    at += HEADER_BYTES + column.length;
  }
  return bytes;
}

/** Unpacks what `packColumns` packed; `bytes` fill their buffer. They are our own, so a damaged count is a bug and shows as wrong names. */
export function unpackColumns(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer);
  const columns: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at, true);
    at += HEADER_BYTES;
    columns.push(bytes.subarray(at, at + length));
    at += length;
  }
  return columns;
}

/**
 * Whole numbers of at most `bytes` bytes as columns of bytes, the lowest first: gzip sees like beside like only so. A column above the
 * lowest is empty where it would hold zeros alone: they were a seventh of the script that each page loads.
 */
export function planesOf(numbers: ArrayLike<number>, bytes: number): Uint8Array[] {
  let largest = 0;
  for (let place = 0; place < numbers.length; place++) largest = Math.max(largest, numbers[place] ?? 0);
  if (largest >= 2 ** (8 * bytes)) throw new RangeError('a number has more bytes than it may');
  return Array.from({ length: bytes }, (_, plane) =>
    plane > 0 && largest < 2 ** (8 * plane)
      ? new Uint8Array(0)
      : Uint8Array.from(numbers, (value) => value >>> (8 * plane)),
  );
}

/** Signed as unsigned, small as small: 0, -1, 1, -2 become 0, 1, 2, 3. */
export function zigzag(value: number): number {
  return ((value << 1) ^ (value >> 31)) >>> 0;
}

/** Bytes as base64, at build time, where Node 24 has no `toBase64` yet. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
