import { DECLARED } from '../around/tongues.ts';
import { createReader, type NameReader } from '../reader.ts';
import { unpackColumns } from './bytes.ts';
import type { DoubleArray } from './double-array.ts';
import { createMatcher, type Matcher, type MatcherPart, type MatcherTables, openTables } from './matcher.ts';
import { prefixFilterOf } from './prefix-filter.ts';
import { SCRIPTS } from './script.ts';
import { LENGTH_SHIFT, type NameIndex, type ScriptIndex } from './script-index.ts';
import { firstIn, type ShippedNameIndex, type ShippedScript } from './ship.ts';

/**
 * A reader over a shipped index. A script's names are decoded when the page first shows the beginning of one, by the browser's own
 * decoder (Chrome 140, Firefox 133), which Node 24 has not. `language` is the tag that the page declares, if it does.
 */
export function openShippedIndex(shipped: ShippedNameIndex, language = ''): NameReader {
  const parts = SCRIPTS.map((name) => {
    const script = shipped.scripts[name];
    return script && partOf(script, () => unshipScript(script));
  });
  const ids = shipped.ids.split('\n');
  return createReader(
    createMatcher(prefixFilterOf(new Uint32Array(Uint8Array.fromBase64(shipped.prefixes).buffer)), parts),
    {
      ids,
      givenNames: shipped.givenNames.split('\n').map((name, number) => name || firstIn(ids[number] ?? '')),
      traits: shipped.traits,
    },
    shipped.cues.split('\n'),
    DECLARED[language.slice(0, 2)],
  );
}

/** A reader over an index in memory, for the background and the commands. */
export function readerOf(index: NameIndex): NameReader {
  return createReader(matcherOf(index), index, index.cues);
}

/** The matcher alone, for measuring. */
export function matcherOf(index: NameIndex): Matcher {
  const parts = SCRIPTS.map((name) => {
    const script = index.scripts.get(name);
    return script && partOf(script, () => script);
  });
  return createMatcher(index.prefixes, parts);
}

function partOf(
  { firsts, alphabet }: Pick<ScriptIndex, 'firsts' | 'alphabet'>,
  load: () => ScriptIndex,
): MatcherPart {
  let tables: MatcherTables | undefined;
  return {
    firsts,
    alphabet,
    open: () => {
      tables ??= openTables(load());
      return tables;
    },
  };
}

/** Stands for a column that a damaged index lacks. */
const NONE = new Uint8Array(0);

/** The inverse of shipping one script. */
export function unshipScript(script: ShippedScript): ScriptIndex {
  const { columns, forms, ...rest } = script;
  const ofTrie = unpackColumns(Uint8Array.fromBase64(columns));
  const ofRows = ofTrie.splice(TRIE_COLUMNS);
  return {
    ...rest,
    trie: trieOf(ofTrie),
    forms: formsOf(forms, ofRows),
    ...rowsOf(ofRows),
  };
}

/** How many of the columns are the trie's: they stand before those of the rows. */
const TRIE_COLUMNS = 5;

/** The numbers whose bytes these columns are. One loop and no call in it, as in all below: it runs before it is compiled. */
function numbersOf([low = NONE, middle = NONE, high = NONE]: readonly Uint8Array[]): Uint32Array {
  const numbers = new Uint32Array(low.length);
  for (let place = 0; place < low.length; place++)
    numbers[place] = (low[place] ?? 0) | ((middle[place] ?? 0) << 8) | ((high[place] ?? 0) << 16);
  return numbers;
}

function trieOf(columns: readonly Uint8Array[]): DoubleArray {
  const steps = numbersOf(columns);
  const base = new Int32Array(steps.length);
  let leaf = 0;
  let inner = 0;
  for (let slot = 0; slot < steps.length; slot++) {
    const step = steps[slot] ?? 0;
    if (step === 0) continue;
    const distance = (step >> 2) ^ -((step >> 1) & 1);
    if (step & 1) {
      leaf += distance;
      base[slot] = ~leaf;
    } else {
      inner += distance;
      base[slot] = inner;
    }
  }
  return { base, symbols: new Uint16Array(numbersOf(columns.slice(3))) };
}

/** Which of the rows' columns tells how much forms share. */
const SHARED = 6;

function rowsOf(columns: readonly Uint8Array[]): Pick<ScriptIndex, 'rows' | 'owners'> {
  const lengths = columns[0] ?? NONE;
  const flags = numbersOf(columns.slice(1, 3));
  const rows = new Uint32Array(2 * lengths.length);
  let start = 0;
  for (let row = 0; row < lengths.length; row++) {
    const length = lengths[row] ?? 0;
    rows[2 * row] = start;
    rows[2 * row + 1] = (length << LENGTH_SHIFT) | (flags[row] ?? 0);
    start += length;
  }
  return { rows, owners: numbersOf(columns.slice(3)) };
}

/** The forms one after the other, from what each does not share with the one before it; as they are in a script that shares nothing. */
function formsOf(own: string, columns: readonly Uint8Array[]): string {
  const lengths = columns[0] ?? NONE;
  const shared = columns[SHARED] ?? NONE;
  if (shared.length === 0) return own;
  const forms: string[] = [];
  let form = '';
  let at = 0;
  for (let row = 0; row < lengths.length; row++) {
    const length = lengths[row] ?? 0;
    if (length === 0) continue;
    const same = shared[row] ?? 0;
    form = form.slice(0, same) + own.slice(at, at + length - same);
    at += length - same;
    forms.push(form);
  }
  return forms.join('');
}
