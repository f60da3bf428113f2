import { isUtf8 } from 'node:buffer';
import { fail, ok, type Result } from '../model/result.ts';

/** How files begin that are no text in UTF-8, in hexadecimal, with what to say of them; the longer beginnings first. */
const BEGINNINGS: readonly (readonly [begins: string, sentence: string])[] = [
  ['1f8b', 'it is compressed with gzip; unpack it first'],
  ['504b0304', 'it is a ZIP archive; unpack it first'],
  ['28b52ffd', 'it is compressed with Zstandard; unpack it first'],
  ['fd377a58', 'it is compressed with xz; unpack it first'],
  ['425a68', 'it is compressed with bzip2; unpack it first'],
  ['fffe0000', 'it is in UTF-32; save it as UTF-8'],
  ['0000feff', 'it is in UTF-32; save it as UTF-8'],
  ['fffe', 'it is in UTF-16; save it as UTF-8'],
  ['feff', 'it is in UTF-16; save it as UTF-8'],
  // Without a mark JSON still begins with two signs of ASCII.
  ['000000', 'it is in UTF-32; save it as UTF-8'],
];

/** Editors of Windows put it before a text in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The text of a file in UTF-8, without a byte order mark; the failure says what "it" is instead. */
export function decodeText(bytes: Buffer): Result<string> {
  const begins = bytes.toString('hex', 0, 4);
  const known = BEGINNINGS.find(([beginning]) => begins.startsWith(beginning));
  if (known) return fail(known[1]);
  if (/^(?:00..|..00)/.test(begins))
    return fail(`it is in UTF-${begins.endsWith('0000') ? 32 : 16}; save it as UTF-8`);
  if (!isUtf8(bytes))
    return fail(
      `it is not in UTF-8, but probably in ${likelyEncoding(bytes)}; save it as UTF-8 (${whereNot(bytes)})`,
    );
  const text = bytes.toString();
  return ok(text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);
}

/** The first line that is no UTF-8: no character of several bytes holds the byte that ends a line. */
function whereNot(bytes: Buffer): string {
  let from = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, from);
    const until = end < 0 ? bytes.length : end;
    const part = bytes.subarray(from, until);
    if (end < 0 || !isUtf8(part)) return `line ${line}, after …${readableBefore(part)}`;
    from = until + 1;
  }
}

/** How much of a line is shown before what cannot be read, in UTF-16 units. */
const SHOWN = 30;

function readableBefore(line: Buffer): string {
  const text = line.toString();
  const bad = text.indexOf('\ufffd');
  return text.slice(Math.max(0, bad - SHOWN), bad);
}

/** How many bytes are looked at to guess an encoding. */
const SAMPLE = 1_000_000;

/** More bytes above 127 in a row than accents make. */
const LONG_RUN = 1.5;

/** The share of them that are Cyrillic letters in the encoding of Windows. */
const CYRILLIC = 0.95;
const FIRST_CYRILLIC = 0xc0;
const FIRST_HIGH = 0x80;

/** What a file that is no UTF-8 is likely to be in: accents stand between plain letters, Cyrillic words are runs of bytes of one kind. */
function likelyEncoding(bytes: Buffer): string {
  let [high, runs, cyrillic] = [0, 0, 0];
  let before = 0;
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (byte >= FIRST_HIGH) {
      high++;
      if (before < FIRST_HIGH) runs++;
      if (byte >= FIRST_CYRILLIC) cyrillic++;
    }
    before = byte;
  }
  if (high <= runs * LONG_RUN) return 'Windows-1252 (Latin-1)';
  return cyrillic >= high * CYRILLIC
    ? 'Windows-1251 (Cyrillic)'
    : 'GB18030, Shift_JIS or another encoding of one country';
}
