import type { Entity, EntityKind } from '../../model/pack.ts';
import { SPACE } from '../text/fold.ts';
import { lowerUnit, upperUnit } from '../text/units.ts';
import { buildDoubleArray, type DoubleArray, FIRST_SYMBOL } from './double-array.ts';
import { buildPrefixFilter, type PrefixFilter } from './prefix-filter.ts';
import { type Script, scriptOf } from './script.ts';
import { beginsWord } from './spelling.ts';
import { type SurfaceForm, surfaceForms } from './surface-forms.ts';

/**
 * All names of one script. A row is one entity's claim to one form; rows are sorted by key (the form in lower case), so
 * that the rows of a key stand together and its number in the trie is that of its first row.
 */
export interface ScriptIndex {
  /** Every character that begins a name of this script, in each case in which it may be written. */
  readonly firsts: string;
  /** The characters of all keys; the one at `i` has the symbol `FIRST_SYMBOL + i`. */
  readonly alphabet: string;
  readonly trie: DoubleArray;
  /** The forms one after the other, each once. */
  readonly forms: string;
  /** For each row the length of its form in UTF-16 units; 0 where it is that of the row before. */
  readonly lengths: Uint8Array;
  /** For each row its kind, and the flags below. */
  readonly flags: Uint8Array;
  /** For each row the number of its entity. */
  readonly owners: Uint32Array;
}

/** The compiled names of a list of entities. */
export interface NameIndex {
  /** Ids of the entities, in the order of their numbers. */
  readonly ids: readonly string[];
  /** Over the beginnings of all names, in each case in which they may be written. */
  readonly prefixes: PrefixFilter;
  readonly scripts: ReadonlyMap<Script, ScriptIndex>;
}

/** The kinds in the order of their numbers in a row's flags. */
export const KINDS: readonly EntityKind[] = ['person', 'place', 'organisation'];
/** The bits of a row's flags that hold its kind. */
export const KIND_BITS = 3;
/** Set in a row's flags where the form counts only with support. */
export const NEEDS_SUPPORT = 4;
/** Set in a row's flags where nobody could cite the spelling. */
export const UNCHECKED = 16;
/** Set in a row's flags where its key is that of the row before. */
export const SAME_KEY = 8;

/** Compiles the names of entities. Names that can name nobody (one letter, over 120 units) are left out in silence: the pack's door reports them. */
export function buildNameIndex(entities: readonly Entity[]): NameIndex {
  const forms = surfaceForms(entities);
  const byScript = Map.groupBy(forms, (form) => scriptOf(form.text));
  return {
    ids: entities.map((entity) => entity.id),
    prefixes: buildPrefixFilter(new Set(forms.flatMap((form) => writingsOf(form.text)))),
    scripts: new Map([...byScript].map(([script, forms]) => [script, buildScript(forms)])),
  };
}

interface Row extends SurfaceForm {
  readonly key: string;
}

function buildScript(forms: readonly SurfaceForm[]): ScriptIndex {
  const rows = forms.map((form) => ({ ...form, key: mapUnits(form.text, lowerUnit) })).sort(compareRows);
  const firstRows = rows.flatMap((row, number) => (row.key === rows[number - 1]?.key ? [] : [number]));
  const keys = firstRows.map((number) => rows[number]?.key ?? '');
  const alphabet = alphabetOf(keys);
  const symbolOf = new Map(
    Array.from({ length: alphabet.length }, (_, place) => [alphabet.charCodeAt(place), FIRST_SYMBOL + place]),
  );
  const trie = buildDoubleArray(keys, symbolOf, FIRST_SYMBOL + alphabet.length - 1);
  const { base } = trie;
  for (const [slot, value] of base.entries()) if (value < 0) base[slot] = ~(firstRows[~value] ?? 0);
  return {
    firsts: firstsOf(rows),
    alphabet,
    trie,
    forms: rows.map((row, number) => (isSameForm(rows, number) ? '' : row.text)).join(''),
    lengths: Uint8Array.from(rows, (row, number) => (isSameForm(rows, number) ? 0 : row.text.length)),
    flags: Uint8Array.from(
      rows,
      (row, number) =>
        KINDS.indexOf(row.kind) |
        (row.alone ? 0 : NEEDS_SUPPORT) |
        (row.unchecked ? UNCHECKED : 0) |
        (row.key === rows[number - 1]?.key ? SAME_KEY : 0),
    ),
    owners: Uint32Array.from(rows, (row) => row.owner),
  };
}

function compareRows(a: Row, b: Row): number {
  return compareText(a.key, b.key) || compareText(a.text, b.text) || a.owner - b.owner;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isSameForm(rows: readonly Row[], number: number): boolean {
  return rows[number]?.text === rows[number - 1]?.text;
}

/** Frequent characters get small symbols, which packs the array more densely. */
function alphabetOf(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) {
    for (let at = 0; at < key.length; at++) {
      const unit = key.charAt(at);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b))
    .map(([unit]) => unit)
    .join('');
}

function firstsOf(rows: readonly Row[]): string {
  return [...new Set(rows.flatMap((row) => writingsOf(row.text).map((writing) => writing.charAt(0))))]
    .sort()
    .join('');
}

/**
 * How the first three units of a form may stand in a text: as they are, with a capital at any word's beginning, or all
 * in capitals; white space in the second place may go on in the third. It must allow whatever spelling.ts accepts, or the filter would hide a name.
 */
function writingsOf(form: string): string[] {
  const head = form.slice(0, 3);
  let writings = [''];
  let wordBegins = true;
  for (let at = 0; at < head.length; at++) {
    const unit = head.charCodeAt(at);
    const units = wordBegins ? [unit, upperUnit(unit)] : [unit];
    writings = writings.flatMap((begun) => units.map((next) => begun + String.fromCharCode(next)));
    wordBegins = beginsWord(unit);
  }
  if (head.charCodeAt(1) === SPACE) writings.push(...writings.map((writing) => `${writing.slice(0, 2)} `));
  return [...new Set([...writings, mapUnits(head, upperUnit)])];
}

function mapUnits(text: string, change: (unit: number) => number): string {
  let changed = '';
  for (let at = 0; at < text.length; at++) changed += String.fromCharCode(change(text.charCodeAt(at)));
  return changed;
}
