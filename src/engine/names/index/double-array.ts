import { UNITS } from '../../text/units.ts';

/**
 * A double-array trie (Aoe 1989) over sorted keys, cut short: a path ends as soon as one key is left, because the
 * matcher then compares the whole name anyway. That keeps a third of the nodes of a full trie.
 * The child of a node along symbol `s` stands `s` slots behind the node's offset, if `symbols` has `s` there. This test
 * suffices, where the classic one stores the parent, because no two nodes share an offset; a column of symbols packs to a
 * quarter of a column of parents.
 */
export interface DoubleArray {
  /**
   * For an inner node the offset of its children, doubled, plus 1 where one of them is `END`: a bit at hand saves the
   * walk a look per step. For a leaf the complement (`~`) of its key's number.
   */
  readonly base: Int32Array;
  /** The symbol that leads to a slot; 0 where the slot is free. Long enough that no step can leave it. */
  readonly symbols: Uint16Array;
  /** The unit at `i` has the symbol `FIRST_SYMBOL + i`. */
  readonly alphabet: string;
}

/** The symbol that ends a key which is the beginning of others. */
export const END = 1;
/** The smallest symbol that stands for a character. */
export const FIRST_SYMBOL = 2;

/** Stands for the unit behind a key's end. */
const NO_UNIT = UNITS;

/** How full the searched part of the array must be before the search begins behind it. */
const DENSE = 0.95;

/**
 * A search over so many slots gives up half of them: among names that differ in one long tail each (100,000 numbered ones) holes
 * stay that no node fits, and all searches went over all of them: 16 s. Packs of names that people bear stay as small as they were.
 */
const LONGEST_SEARCH = 4096;

/**
 * Builds the trie. `keys` are distinct, not empty and sorted by UTF-16 units; the unit at `i` of `alphabet`, which holds all
 * of theirs, gets the symbol `FIRST_SYMBOL + i`.
 */
export function buildDoubleArray(keys: readonly string[], alphabet: string): DoubleArray {
  const lastSymbol = FIRST_SYMBOL + alphabet.length - 1;
  const symbolOf = new Uint16Array(UNITS);
  for (let at = 0; at < alphabet.length; at++) symbolOf[alphabet.charCodeAt(at)] = FIRST_SYMBOL + at;
  let base = new Int32Array(1024);
  let symbols = new Uint16Array(1024);
  let baseTaken = new Uint8Array(1024);
  let searchFrom = 1;
  let end = 1;

  const grow = (length: number): void => {
    if (length <= base.length) return;
    const size = Math.max(length, base.length * 2);
    const [oldBase, oldSymbols, oldTaken] = [base, symbols, baseTaken];
    base = new Int32Array(size);
    symbols = new Uint16Array(size);
    baseTaken = new Uint8Array(size);
    base.set(oldBase);
    symbols.set(oldSymbols);
    baseTaken.set(oldTaken);
  };

  const findBase = (wanted: readonly number[], least: number): number => {
    let filled = 0;
    let first = 0;
    for (let slot = Math.max(searchFrom, least + 1); ; slot++) {
      grow(slot + lastSymbol + 2);
      if (symbols[slot] !== 0) {
        filled++;
        continue;
      }
      first ||= slot;
      const candidate = slot - least;
      if (baseTaken[candidate] !== 0) continue;
      if (wanted.some((symbol) => symbols[candidate + symbol] !== 0)) continue;
      if (filled > DENSE * (slot - searchFrom + 1)) searchFrom = slot;
      else if (slot - searchFrom > LONGEST_SEARCH) searchFrom += LONGEST_SEARCH / 2;
      else if (first > searchFrom && least < 8) searchFrom = first;
      return candidate;
    }
  };

  /** Places the children of `node`, whose keys are those from `low` to before `high`, alike up to `depth`. */
  const place = (node: number, low: number, high: number, depth: number): void => {
    if (high - low === 1) {
      base[node] = ~low;
      return;
    }
    const starts: number[] = [];
    const wanted: number[] = [];
    let last = -1;
    let least = lastSymbol;
    for (let key = low; key < high; key++) {
      const text = keys[key] ?? '';
      const unit = depth === text.length ? NO_UNIT : text.charCodeAt(depth);
      if (unit === last) continue;
      last = unit;
      const symbol = unit === NO_UNIT ? END : (symbolOf[unit] ?? END);
      if (symbol < least) least = symbol;
      wanted.push(symbol);
      starts.push(key);
    }
    const offset = findBase(wanted, least);
    baseTaken[offset] = 1;
    base[node] = offset * 2 + (wanted[0] === END ? 1 : 0);
    for (const symbol of wanted) {
      symbols[offset + symbol] = symbol;
      end = Math.max(end, offset + symbol + 1);
    }
    for (const [child, symbol] of wanted.entries()) {
      place(offset + symbol, starts[child] ?? low, starts[child + 1] ?? high, depth + 1);
    }
  };

  if (keys.length > 0) place(0, 0, keys.length, 0);
  const length = end + lastSymbol + 1;
  grow(length);
  return { base: base.slice(0, length), symbols: symbols.slice(0, length), alphabet };
}
