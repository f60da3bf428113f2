/**
 * Columns of whole numbers as bytes, and bytes as base64: the form in which the name index rides in the content script.
 * A column is read where it lies or copied by the browser's own code: a page waits for it, and loops over the 5,000 slots of a
 * trie took a millisecond of it and three more of the optimising compiler's.
 */

/** A column to pack. */
export type Column = ArrayLike<number>;

/** What stands before a column: its length, and how many bytes a number has. */
const HEADER_BYTES = 5;

/** Packs columns of unsigned 32-bit numbers one after the other, each in as few bytes a number as its largest needs. */
export function packColumns(columns: readonly Column[]): Uint8Array {
  const sized = columns.map((column) => {
    const width = widthOf(column);
    return { column, width: width === 3 ? 4 : width };
  });
  const bytes = new Uint8Array(
    sized.reduce((sum, { column, width }) => sum + HEADER_BYTES + width * column.length, 0),
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { column, width } of sized) {
    view.setUint32(at, column.length, true);
    view.setUint8(at + 4, width);
    at += HEADER_BYTES;
    for (let place = 0; place < column.length; place++) {
      for (let byte = 0; byte < width; byte++) bytes[at++] = ((column[place] ?? 0) >>> (8 * byte)) & 0xff;
    }
  }
  return bytes;
}

/**
 * Unpacks what `packColumns` packed. The bytes are our own, so a damaged count is a bug and shows as wrong names; and so is
 * the order of bytes within a number, which is little-endian on all that browsers run on.
 */
export function unpackColumns(bytes: Uint8Array): (Uint8Array | Uint16Array | Uint32Array)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const columns: (Uint8Array | Uint16Array | Uint32Array)[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at, true);
    const width = view.getUint8(at + 4);
    at += HEADER_BYTES;
    // A copy begins at a place that numbers of several bytes may begin at.
    const column = bytes.slice(at, at + length * width);
    at += length * width;
    columns.push(
      width === 1 ? column : width === 2 ? new Uint16Array(column.buffer) : new Uint32Array(column.buffer),
    );
  }
  return columns;
}

/** Numbers of at most `bytes` bytes as columns of bytes, the lowest first: gzip sees like beside like only so. */
export function planesOf(column: Column, bytes: number): Uint8Array[] {
  if (widthOf(column) > bytes) throw new RangeError('a number has more bytes than it may');
  return Array.from({ length: bytes }, (_, plane) =>
    Uint8Array.from(column, (value) => value >>> (8 * plane)),
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

/** Base64 as bytes; the built-in decoder where there is one (Chrome 140, Firefox 133), which is 20 times faster. */
export function fromBase64(text: string): Uint8Array {
  if (typeof Uint8Array.fromBase64 === 'function') return Uint8Array.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

function widthOf(column: Column): number {
  let largest = 0;
  for (let place = 0; place < column.length; place++) largest = Math.max(largest, column[place] ?? 0);
  return largest < 0x100 ? 1 : largest < 0x10000 ? 2 : largest < 0x1000000 ? 3 : 4;
}
