import type { Entity } from '../../model/pack.ts';
import { lowerUnit, upperUnit } from '../text/units.ts';
import { isPlain } from './beginnings.ts';
import { COMMON_SURNAMES, COMMON_WORDS } from './common-names.ts';
import { cuesOf } from './cues.ts';
import { buildDoubleArray, FIRST_SYMBOL } from './double-array.ts';
import { writeLexicon } from './lexicon.ts';
import { lexiconOf } from './lexicon-words.ts';
import { LONGER_NAMES } from './longer-han.ts';
import { buildPrefixFilter, NO_UNIT, PREFIX_UNITS } from './prefix-filter.ts';
import { type Script, scriptOf } from './script.ts';
import {
  BARE,
  COMMON_SURNAME_FORM,
  COMMON_WORD_FORM,
  DERIVED,
  KINDS,
  type NameIndex,
  NEEDS_SUPPORT,
  SAME_KEY,
  type ScriptIndex,
  TEAM,
  TITLED,
  UNCHECKED,
} from './script-index.ts';
import { beginsWord, SHORTEST_NAME } from './spelling.ts';
import { type SurfaceForm, surfaceForms } from './surface-forms.ts';

/** Compiles the names of entities. Names that can name nobody (one letter, over 120 units) are left out in silence: the pack's door reports them. */
export function buildNameIndex(entities: readonly Entity[]): NameIndex {
  const forms = surfaceForms(entities);
  const byScript = Map.groupBy(forms, (form) => scriptOf(form.text));
  return {
    ids: entities.map((entity) => entity.id),
    cues: cuesOf(entities, forms),
    prefixes: buildPrefixFilter(new Set(forms.flatMap((form) => writingsOf(form.text)))),
    givenNames: entities.map(({ kind, name }) => (kind === 'person' ? givenNameOf(name) : '')),
    scripts: new Map([...byScript].map(([script, forms]) => [script, buildScript(script, forms)])),
  };
}

/** The first of several words; in Chinese and Korean order it is the surname, and then says nothing. */
function givenNameOf(name: string): string {
  const end = name.indexOf(' ');
  return end < 0 ? '' : name.slice(0, end);
}

interface Row extends SurfaceForm {
  readonly key: string;
}

function buildScript(script: Script, forms: readonly SurfaceForm[]): ScriptIndex {
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
    flags: Uint16Array.from(
      rows,
      (row, number) =>
        KINDS.indexOf(row.kind) |
        (row.alone ? 0 : NEEDS_SUPPORT) |
        (row.unchecked ? UNCHECKED : 0) |
        (row.titled ? TITLED : 0) |
        (row.key === rows[number - 1]?.key ? SAME_KEY : 0) |
        (row.bare ? BARE : 0) |
        (row.derived ? DERIVED : 0) |
        (row.team ? TEAM : 0) |
        (COMMON_SURNAMES.has(row.key) || row.weak ? COMMON_SURNAME_FORM : 0) |
        (COMMON_WORDS.has(row.key) && !row.alone ? COMMON_WORD_FORM : 0),
    ),
    owners: Uint32Array.from(rows, (row) => row.owner),
    words: writeLexicon(lexiconOf(script)),
    longer: LONGER_NAMES.get(script) ?? '',
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
 * How the beginning of a form may stand in a text: as it is, with a capital at any word's beginning, or all in capitals,
 * and before the s of a possessive ("Xis'"). It must allow whatever spelling.ts accepts, or the filter would hide a name.
 */
function writingsOf(form: string): string[] {
  const head = beginningOf(form);
  let writings = [''];
  let wordBegins = true;
  for (let at = 0; at < head.length; at++) {
    const unit = head.charCodeAt(at);
    const units = wordBegins ? [unit, upperUnit(unit)] : [unit];
    writings = writings.flatMap((begun) => units.map((next) => begun + String.fromCharCode(next)));
    wordBegins = beginsWord(unit);
  }
  writings.push(mapUnits(head, upperUnit));
  if (!isPlain(form.charCodeAt(0))) return writings;
  const isWhole = head.length === form.length && head.length < PREFIX_UNITS;
  const endings = isWhole ? ['', 's', 'S'] : [''];
  return writings.flatMap((writing) => endings.map((end) => (writing + end).padEnd(PREFIX_UNITS, NO_UNIT)));
}

/** The units that the prefix filter knows of a form: see `PREFIX_UNITS`; two where it begins with no word. */
function beginningOf(form: string): string {
  if (!isPlain(form.charCodeAt(0))) return form.slice(0, SHORTEST_NAME);
  let end = 1;
  while (end < Math.min(PREFIX_UNITS, form.length) && isPlain(form.charCodeAt(end))) end++;
  return form.slice(0, end);
}

function mapUnits(text: string, change: (unit: number) => number): string {
  let changed = '';
  for (let at = 0; at < text.length; at++) changed += String.fromCharCode(change(text.charCodeAt(at)));
  return changed;
}
