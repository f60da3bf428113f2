import { DECLARED } from '../around/tongues.ts';
import { createReader, type NameReader } from '../reader.ts';
import type { Letters } from './beginnings.ts';
import { createMatcher, type Matcher, type MatcherPart, type MatcherTables, openTables } from './matcher.ts';
import { prefixFilterOf } from './prefix-filter.ts';
import { SCRIPTS } from './script.ts';
import type { NameIndex, ScriptIndex } from './script-index.ts';
import { searchRows } from './search-rows.ts';
import { firstIn, type ShippedNameIndex, type ShippedScript } from './ship.ts';
import type { Walk } from './walk.ts';
import { walkTrie } from './walk-trie.ts';

/**
 * A reader over a shipped index. A script's names are decoded when the page first shows the beginning of one, by the browser's own
 * decoder (Chrome 140, Firefox 133), which Node 24 has not. `language` is the tag that the page declares, if it does.
 */
export function openShippedIndex(shipped: ShippedNameIndex, language = ''): NameReader {
  const ids = shipped.ids.split('\n');
  return createReader(
    shippedMatcher(shipped),
    {
      ids,
      givenNames: shipped.givenNames.split('\n').map((name, number) => name || firstIn(ids[number] ?? '')),
      traits: shipped.traits,
    },
    shipped.cues.split('\n'),
    DECLARED[language.slice(0, 2)],
  );
}

/** The matcher of a shipped index alone. */
export function shippedMatcher({ scripts, prefixes, starts }: ShippedNameIndex): Matcher {
  const parts = SCRIPTS.map((name) => {
    const script = scripts[name];
    return script && partOf(script, () => unshipScript(script), searchRows);
  });
  const filter = prefixFilterOf(new Uint32Array(Uint8Array.fromBase64(prefixes).buffer));
  return createMatcher(filter, starts, parts);
}

/** A reader over an index in memory, for the background and the commands. */
export function readerOf(index: NameIndex): NameReader {
  return readersOf(index)('');
}

/** Readers over one index in memory, each for pages that declare a language ("de-AT"; empty where they do not). */
export function readersOf(index: NameIndex): (language: string) => NameReader {
  const matcher = matcherOf(index);
  return (language) => createReader(matcher, index, index.cues, DECLARED[language.slice(0, 2)]);
}

function walkOf(index: ScriptIndex, endings: () => ReadonlySet<string>): Walk {
  return index.trie ? walkTrie(index.trie, endings()) : searchRows(index);
}

/** The matcher alone, for measuring. */
export function matcherOf(index: NameIndex): Matcher {
  const parts = SCRIPTS.map((name) => {
    const script = index.scripts.get(name);
    return script && partOf(script, () => script, walkOf);
  });
  return createMatcher(index.prefixes, index.starts, parts);
}

function partOf(
  { firsts, letters }: Letters,
  load: () => ScriptIndex,
  walkOf: (index: ScriptIndex, endings: () => ReadonlySet<string>) => Walk,
): MatcherPart {
  let tables: MatcherTables | undefined;
  return {
    firsts,
    letters,
    open: () => {
      tables ??= openTables(load(), walkOf);
      return tables;
    },
  };
}

/** The inverse of shipping one script: all that a page has to decode of it. */
export function unshipScript({ forms, ...rest }: ShippedScript): ScriptIndex {
  return { ...rest, forms: forms.split('\n') };
}
