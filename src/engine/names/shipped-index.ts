import { fromBase64, unpackColumns, unzigzag } from './bytes.ts';
import { createMatcher, type Matcher, type MatcherPart, type MatcherTables, openTables } from './matcher.ts';
import { prefixFilterOf } from './prefix-filter.ts';
import { createReader, type NameReader } from './reader.ts';
import type { NameIndex, ScriptIndex } from './script-index.ts';
import type { ShippedNameIndex, ShippedScript } from './ship.ts';

/** A reader over a shipped index. A script's names are decoded when the page first shows the beginning of one. */
export function openShippedIndex(shipped: ShippedNameIndex): NameReader {
  const parts = Object.values(shipped.scripts).map((script) => partOf(script, () => unshipScript(script)));
  return createReader(
    createMatcher(prefixFilterOf(fromBase64(shipped.prefixes)), parts),
    shipped.ids.split('\n'),
    shipped.givenNames.split('\n'),
    shipped.cues.split('\n'),
  );
}

/** A reader over an index in memory, for the background and the commands. */
export function readerOf(index: NameIndex): NameReader {
  return createReader(matcherOf(index), index.ids, index.givenNames, index.cues);
}

/** The matcher alone, for measuring. */
export function matcherOf(index: NameIndex): Matcher {
  const parts = [...index.scripts.values()].map((script) => partOf(script, () => script));
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

/** The inverse of shipping one script. */
export function unshipScript(script: ShippedScript): ScriptIndex {
  const [base = [], symbols = [], lengths = [], flags = [], owners = []] = unpackColumns(
    fromBase64(script.columns),
  );
  return {
    firsts: script.firsts,
    alphabet: script.alphabet,
    trie: { base: absoluteBase(base), symbols: new Uint16Array(symbols) },
    forms: script.forms,
    lengths: new Uint8Array(lengths),
    flags: new Uint16Array(flags),
    owners: new Uint32Array(owners),
    words: script.words,
    longer: script.longer,
  };
}

function absoluteBase(steps: ArrayLike<number>): Int32Array {
  const base = new Int32Array(steps.length);
  let [leaf, inner] = [0, 0];
  for (let slot = 0; slot < steps.length; slot++) {
    const step = steps[slot] ?? 0;
    if (step === 0) continue;
    if (step & 1) {
      leaf += unzigzag(step >>> 1);
      base[slot] = ~leaf;
    } else {
      inner += unzigzag(step >>> 1);
      base[slot] = inner;
    }
  }
  return base;
}
