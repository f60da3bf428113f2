import { foldedUnit, SMALL_S, SPACE } from '../../text/fold.ts';
import { casesOf, isWordUnit, LOWER, UNITS, unitClass } from '../../text/units.ts';
import { type DoubleArray, END, FIRST_SYMBOL } from './double-array.ts';
import { LONGEST_NAME } from './spelling.ts';
import { afterPassage, NO_ROW, type Walk } from './walk.ts';

/** The first rows of the keys that one walk has passed: each begins all that come after it. */
const passed = new Int32Array(LONGEST_NAME + 1);
let count = 0;

/**
 * A walk over the trie of a large index. A key that ends before a letter that no ending begins with
 * ("Ge" in "Gettysburg") is not tried at all: they were a third of all that were compared. Measured with 50,000 names, in passes: 0.8
 * for the walks and the comparing, a fourth of it for what has to come from far in memory. Tried, no difference found: the unit behind the
 * path kept in a leaf, so that fewer names are compared; both columns of the trie as one; a slot and its symbol as one number; the rows
 * looked up during the walk; the forms as numbers. Endings found by their hash, so that none is cut out of the text, save 0.05. Paths
 * found by their hash cost 0.3, since each step then goes far; the rows searched by halves (search-rows.ts), 0.7.
 */
export function walkTrie({ base, symbols, alphabet }: DoubleArray, endings: ReadonlySet<string>): Walk {
  // For every unit its symbol in the trie; 0 where no name holds it. What folds to another is folded where it stands in a text.
  const symbolOf = new Uint16Array(UNITS);
  // By its symbol, 1 for a letter that begins no ending: where it follows a letter of a word, no name ends before it.
  const goesOn = new Uint8Array(FIRST_SYMBOL + alphabet.length);
  for (let place = 0; place < alphabet.length; place++) {
    const letter = alphabet.charCodeAt(place);
    for (const unit of casesOf(letter)) symbolOf[unit] = FIRST_SYMBOL + place;
    // An s may be that of a possessive behind any script: "Xis'".
    if (unitClass(letter) === LOWER && letter !== SMALL_S) goesOn[FIRST_SYMBOL + place] = 1;
  }
  for (const ending of endings) goesOn[symbolOf[ending.charCodeAt(0)] ?? 0] = 0;
  return (text, at, again) => {
    if (again) return count > 0 ? (passed[--count] ?? 0) : NO_ROW;
    count = 0;
    let node = 0;
    let place = at;
    for (;;) {
      const value = base[node] ?? 0;
      if (value < 0) return ~value;
      const offset = value >> 1;
      const unit = text.charCodeAt(place);
      let symbol = symbolOf[unit] ?? 0;
      if (value & 1 && !(goesOn[symbol] && isWordUnit(text.charCodeAt(place - 1))))
        passed[count++] = ~(base[offset + END] ?? 0);
      if (symbols[offset + symbol] !== symbol || symbol === 0) {
        // What names hold is never passed over, but for a space behind another.
        if (symbol !== 0 && unit !== SPACE) break;
        place = afterPassage(text, place);
        symbol = symbolOf[foldedUnit(text.charCodeAt(place))] ?? 0;
        if (symbols[offset + symbol] !== symbol || symbol === 0) break;
      }
      node = offset + symbol;
      place++;
    }
    return count > 0 ? (passed[--count] ?? 0) : NO_ROW;
  };
}
