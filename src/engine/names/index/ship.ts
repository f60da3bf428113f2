import { packColumns, planesOf, toBase64, zigzag } from './bytes.ts';
import { SCRIPTS, type Script } from './script.ts';
import { FLAG_BITS, LENGTH_SHIFT, type NameIndex, type ScriptIndex } from './script-index.ts';

/** A name index as plain JSON: what the build inlines into the content script. */
export interface ShippedNameIndex {
  /** The entities' ids, one a line. */
  readonly ids: string;
  /** Their first names, one a line; empty where it is what the id begins with, as in "angela-merkel", or is never asked for, since it is no person: 0.7 KB less. */
  readonly givenNames: string;
  /** The bits of the prefix filter, base64. */
  readonly prefixes: string;
  /** Their cues, one line each. */
  readonly cues: string;
  /** A character for each entity; see `NameIndex.traits`. */
  readonly traits: string;
  readonly scripts: Partial<Record<Script, ShippedScript>>;
}

/** One script of it. Only `firsts` is looked at before the page shows the beginning of a name of the script. */
export interface ShippedScript {
  readonly firsts: string;
  readonly alphabet: string;
  /** One after the other; where the last column is not empty, of each what it does not share with the one before it. */
  readonly forms: string;
  /** Base64 of the columns base (see `relativeBase`), symbols, lengths, flags, owners, and how much forms share; each as columns of bytes. */
  readonly columns: string;
  readonly words: string;
  readonly longer: string;
}

/**
 * The scripts in the order in which gzip packs them best, as it looks back 32 KB only; with each script's columns before its names and
 * words (`shipScript`) the corpus's index is 1.5 KB less than it was in another.
 */
const SHIPPING_ORDER = new Set<Script>(['cyrillic', 'latin', 'arabic', 'hangul', 'han', ...SCRIPTS]);

/** Makes an index ready for shipping. Deterministic: the same entities in the same order give the same text. */
export function shipNameIndex(index: NameIndex): ShippedNameIndex {
  const scripts: Partial<Record<Script, ShippedScript>> = {};
  for (const script of SHIPPING_ORDER) {
    const tables = index.scripts.get(script);
    if (tables) scripts[script] = shipScript(script, tables);
  }
  return {
    prefixes: toBase64(new Uint8Array(index.prefixes.words.buffer)),
    cues: index.cues.join('\n'),
    traits: index.traits,
    givenNames: index.givenNames
      .map((name, number) => (name.toLowerCase() === firstIn(index.ids[number] ?? '') ? '' : name))
      .join('\n'),
    ids: index.ids.join('\n'),
    scripts,
  };
}

/** What an id begins with. */
export function firstIn(id: string): string {
  return id.split('-', 1)[0] ?? '';
}

/** How many bytes a step from one base to the next has: enough for four million slots, ten times what may ship. */
const BASE_BYTES = 3;

/** How many bytes the number of an entity has. */
const OWNER_BYTES = 3;

function shipScript(script: Script, index: ScriptIndex): ShippedScript {
  const { trie, rows, owners, words, longer } = index;
  const seconds = rows.filter((_, slot) => slot % 2 === 1);
  const lengths = seconds.map((second) => second >> LENGTH_SHIFT);
  const flags = seconds.map((second) => second & FLAG_BITS);
  const { shared, own } =
    script === DECLINED ? stemsOf(index.forms, lengths) : { shared: [], own: index.forms };
  return {
    columns: toBase64(
      packColumns([
        ...planesOf(relativeBase(trie.base), BASE_BYTES),
        ...planesOf(trie.symbols, 2),
        ...planesOf(lengths, 1),
        ...planesOf(flags, 2),
        ...planesOf(owners, OWNER_BYTES),
        ...planesOf(shared, 1),
      ]),
    ),
    forms: own,
    firsts: index.firsts,
    alphabet: index.alphabet,
    words,
    longer,
  };
}

/**
 * The script whose names are written in all their cases: what a form shares with the one before it is not shipped again, 3.7 KB less of
 * the index. In others names share less, and a page would wait for what joins them.
 */
const DECLINED: Script = 'cyrillic';

/** How much each form shares with the one before it, 0 for a row without a form, and what is its own. */
function stemsOf(forms: string, lengths: ArrayLike<number>): { shared: number[]; own: string } {
  let before = '';
  let start = 0;
  let own = '';
  const shared = Array.from(lengths, (length) => {
    if (length === 0) return 0;
    const form = forms.slice(start, start + length);
    start += length;
    let same = 0;
    while (same < before.length && before[same] === form[same]) same++;
    before = form;
    own += form.slice(same);
    return same;
  });
  return { shared, own };
}

/** Each base less the one before it of its kind: small numbers, which gzip packs better than large ones. */
function relativeBase(base: Int32Array): number[] {
  let [lastLeaf, lastInner] = [0, 0];
  return Array.from(base, (value) => {
    if (value === 0) return 0;
    if (value < 0) {
      const step = zigzag(~value - lastLeaf);
      lastLeaf = ~value;
      return step * 2 + 1;
    }
    const step = zigzag(value - lastInner);
    lastInner = value;
    return step * 2;
  });
}
