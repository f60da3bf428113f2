import { toBase64 } from './bytes.ts';
import { SCRIPTS, type Script } from './script.ts';
import type { NameIndex, ScriptIndex } from './script-index.ts';

/** A name index as plain JSON: what the build inlines into the content script. */
export interface ShippedNameIndex {
  /** The entities' ids, one a line. */
  readonly ids: string;
  /** Their first names, one a line; empty where it is what the id begins with, as in "angela-merkel", or is never asked for, since it is no person: 0.7 KB less. */
  readonly givenNames: string;
  /** The bits of the prefix filter, base64. */
  readonly prefixes: string;
  /** See `NameIndex.starts`. */
  readonly starts: string;
  /** Their cues, one line each. */
  readonly cues: string;
  /** A character for each entity; see `NameIndex.traits`. */
  readonly traits: string;
  readonly scripts: Partial<Record<Script, ShippedScript>>;
}

/**
 * One script of it: as it is kept, the forms one a line, and no trie, which was a third of all. Only `firsts` and `letters` are looked at
 * before the page shows the beginning of a name of the script.
 */
export type ShippedScript = Omit<ScriptIndex, 'forms' | 'trie'> & { readonly forms: string };

/**
 * The scripts in the order in which gzip packs them best, as it looks back 32 KB only; with each script's flags and owners before its
 * names and words (`shipScript`) the corpus's index is 1.5 KB less than it was in another.
 */
const SHIPPING_ORDER = new Set<Script>(['cyrillic', 'latin', 'arabic', 'hangul', 'han', ...SCRIPTS]);

/** Makes an index ready for shipping. Deterministic: the same entities in the same order give the same text. */
export function shipNameIndex(index: NameIndex): ShippedNameIndex {
  const scripts: Partial<Record<Script, ShippedScript>> = {};
  for (const script of SHIPPING_ORDER) {
    const tables = index.scripts.get(script);
    if (tables) scripts[script] = shipScript(tables);
  }
  return {
    prefixes: toBase64(new Uint8Array(index.prefixes.words.buffer)),
    starts: index.starts,
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

function shipScript({ forms, flags, owners, ...rest }: ScriptIndex): ShippedScript {
  const { firsts, letters, words, longer } = rest;
  return { flags, owners, forms: forms.join('\n'), firsts, letters, words, longer };
}
