/**
 * A blocked Bloom filter with two bits over the beginnings of names: it decides whether a name is looked for where a word begins, and
 * whether a script is decoded. A beginning is the first word of a name, cut or filled up to `PREFIX_UNITS`; or two units where the
 * name begins with no word, as in Chinese. Both bits lie in one word, so that a look takes no longer than for one bit.
 */
export interface PrefixFilter {
  /** Words of 32 bits; a power of two of them. */
  readonly words: Uint32Array;
  /** 32 less the number of bits that address a word. */
  readonly shift: number;
}

/**
 * How many units of a word are looked at. On 1 MB of newswire with 50,000 names, of which it holds 3,700, five let 6,500 words through,
 * four 9,300, three 20,700; six let 6,100, and each unit costs all the words that begin with a capital.
 */
export const PREFIX_UNITS = 5;

/** Fills up the beginning of a name whose first word is shorter. */
export const NO_UNIT = '\0';

/**
 * Lets two or three strangers in a hundred through, where one bit for each writing let six: of 1,650 such walks in 1 MB of newswire with
 * 50,000 names 130 were left, and a kilobyte less is shipped. Twice as many bits were no faster.
 */
const BITS_PER_PREFIX = 16;

const WORD_BITS = 32;
const LEAST_WORDS = 16;

/** From this bit on a hash has the place of its second bit in a word; its lowest bits have that of the first. */
export const SECOND_SHIFT = 5;

/**
 * Most small and capital letters of Latin, Greek and Cyrillic differ in this bit alone. The hash leaves it out, so that "Xi" and "XI"
 * are one beginning, which takes a third of the bits.
 */
export const CASE_BIT = 0x20;

/** The filter for the given beginnings, in folded units. */
export function buildPrefixFilter(prefixes: ReadonlySet<string>): PrefixFilter {
  const hashes = new Set(Array.from(prefixes, hashOf));
  const words = Math.max(
    LEAST_WORDS,
    2 ** Math.ceil(Math.log2((hashes.size * BITS_PER_PREFIX) / WORD_BITS || 1)),
  );
  const filter = prefixFilterOf(new Uint32Array(words));
  for (const hash of hashes) {
    const slot = hash >>> filter.shift;
    filter.words[slot] = (filter.words[slot] ?? 0) | (1 << hash) | (1 << (hash >>> SECOND_SHIFT));
  }
  return filter;
}

/** The filter whose words these are. */
export function prefixFilterOf(words: Uint32Array): PrefixFilter {
  return { words, shift: 32 - Math.log2(words.length) };
}

function hashOf(prefix: string): number {
  let hash = 0;
  for (let at = 0; at < prefix.length; at++) hash = hashWith(hash, prefix.charCodeAt(at));
  return hash;
}

/** By what a hash is multiplied for each unit: 2^32 over the golden ratio. */
export const FACTOR = 0x9e3779b1;

/** A hash grown by one folded unit; its upper bits address the filter. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit & ~CASE_BIT), FACTOR);
}

/** 1 where the filter may hold a beginning of this hash, else 0: a number, to reckon with in a loop without branches. */
export function holdsHash({ words, shift }: PrefixFilter, hash: number): number {
  const word = words[hash >>> shift] ?? 0;
  return (word >>> hash) & (word >>> (hash >>> SECOND_SHIFT)) & 1;
}
