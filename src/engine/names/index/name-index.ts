import type { Entity } from '../../../model/pack.ts';
import { UNITS } from '../../text/units.ts';
import { isWord } from '../around/words.ts';
import { AMBIGUOUS_SURNAMES, COMMON_SURNAMES, COMMON_WORDS } from '../forms/common-names.ts';
import { cuesOf } from '../forms/cues.ts';
import { type SurfaceForm, surfaceForms } from '../forms/surface-forms.ts';
import { traitsOf } from '../forms/traits.ts';
import { continuationsOf } from '../lexicon/continuations.ts';
import { OFFICE } from '../lexicon/lexicon.ts';
import { lexiconOf, writtenLexiconOf } from '../lexicon/lexicon-words.ts';
import { buildDoubleArray } from './double-array.ts';
import { keyUnit } from './key-unit.ts';
import { buildPrefixFilter } from './prefix-filter.ts';
import { type Script, scriptOf } from './script.ts';
import {
  AMBIGUOUS,
  BARE,
  BEGUN,
  COMMON_SURNAME_FORM,
  COMMON_WORD_FORM,
  FIRST_UNIT,
  KIND_BITS,
  type NameIndex,
  NEEDS_SUPPORT,
  SAME_KEY,
  type ScriptIndex,
  TEAM,
} from './script-index.ts';
import { startsOf } from './starts.ts';
import { lettersOf, unitsOf } from './units-of-rows.ts';
import { writingsOf } from './writings.ts';

/** Compiles the names of entities. Names that can name nobody (one letter, over 120 units) are left out in silence: the pack's door reports them. */
export function buildNameIndex(entities: readonly Entity[]): NameIndex {
  const forms = surfaceForms(entities);
  const byScript = Map.groupBy(forms, ({ text }) => scriptOf(text));
  const writings = writingsOf(forms);
  const groups = [...byScript].map(([script, forms]) => ({ script, keys: groupByKey(forms) }));
  const firsts = [...new Set(Array.from(writings, (writing) => writing.charAt(0)))].sort();
  return {
    ids: entities.map((entity) => entity.id),
    cues: cuesOfContested(
      entities,
      groups.map(({ keys }) => keys),
    ),
    prefixes: buildPrefixFilter(writings),
    starts: startsOf(writings),
    traits: entities.map(traitsOf).join(''),
    givenNames: entities.map(({ kind, name }) => (kind === 'person' ? givenNameOf(name) : '')),
    scripts: new Map(
      groups.map(({ script, keys }) => [
        script,
        buildScript(script, keys, firsts.filter((first) => scriptOf(first) === script).join('')),
      ]),
    ),
  };
}

/** The forms of each key (a form in lower case); nearly all have one, which then needs no list of its own. */
type FormsByKey = ReadonlyMap<string, SurfaceForm | readonly SurfaceForm[]>;

function groupByKey(forms: readonly SurfaceForm[]): FormsByKey {
  const groups = new Map<string, SurfaceForm | SurfaceForm[]>();
  for (const form of forms) {
    const key = keyOf(form.text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, form);
    else if (Array.isArray(group)) group.push(form);
    else groups.set(key, [group, form]);
  }
  return groups;
}

/** Stands for the first name of a person who has none: not empty, which says that the id begins with it (see ship.ts). */
const NO_FIRST_NAME = '-';

/** The first of several words; in Chinese and Korean order it is the surname, and then says nothing. */
function givenNameOf(name: string): string {
  const first = name.slice(0, Math.max(0, name.indexOf(' ')));
  // "Queen" is none of Queen Elizabeth II.
  return first === '' || isWord(lexiconOf('latin'), first.toLowerCase(), OFFICE) ? NO_FIRST_NAME : first;
}

/** The cues of entities whose forms others claim too, of whom one at least needs no support, and of all teams. */
function cuesOfContested(entities: readonly Entity[], scripts: readonly FormsByKey[]): string[] {
  const cues = entities.map(() => '');
  const contested = new Map<number, boolean>();
  for (const groups of scripts) {
    for (const group of groups.values()) {
      if ('flags' in group && !(group.flags & (TEAM | BARE))) continue;
      const forms = 'flags' in group ? [group] : group;
      // "APEC" and "Apec" are one body's, and nothing has to tell it from itself.
      const isShared =
        forms.some(({ owner }) => owner !== forms[0]?.owner) &&
        forms.some(({ flags }) => !(flags & NEEDS_SUPPORT) || flags & BARE);
      for (const { owner, flags } of forms) {
        const isTeam = (flags & TEAM) !== 0;
        if (isShared || flags & (TEAM | BARE)) contested.set(owner, isTeam || contested.get(owner) === true);
      }
    }
  }
  for (const [owner, isTeam] of contested) {
    const entity = entities[owner];
    if (entity) cues[owner] = cuesOf(entity, isTeam);
  }
  return cues;
}

/** The names that people bear, in lower case. */
function peopleIn(groups: FormsByKey): string[] {
  return [...groups].flatMap(([key, group]) => {
    const flags = 'flags' in group ? group.flags : (group[0]?.flags ?? 0);
    return (flags & KIND_BITS) === 0 ? key : [];
  });
}

function buildScript(script: Script, groups: FormsByKey, firsts: string): ScriptIndex {
  const keys = sorted([...groups.keys()]);
  const texts: string[] = [];
  const owners: number[] = [];
  let flags = '';
  const firstRows: number[] = [];
  const add = (form: SurfaceForm, more: number): void => {
    texts.push(form.text);
    owners.push(form.owner);
    flags += String.fromCharCode(FIRST_UNIT + (form.flags | more));
  };
  // Those of the keys so far that begin the last one.
  const begun: string[] = [];
  for (const key of keys) {
    const group = groups.get(key) ?? [];
    firstRows.push(texts.length);
    while (begun.length > 0 && !key.startsWith(begun.at(-1) ?? '')) begun.pop();
    const common = commonnessOf(key) | (begun.length > 0 ? BEGUN : 0);
    begun.push(key);
    if ('flags' in group) add(group, common);
    else {
      let more = common;
      for (const form of group.toSorted(compareForms)) {
        add(form, more);
        more = common | SAME_KEY;
      }
    }
  }
  const alphabet = alphabetOf(keys);
  const trie = buildDoubleArray(keys, alphabet);
  const { base } = trie;
  for (let slot = 0; slot < base.length; slot++) {
    const value = base[slot] ?? 0;
    if (value < 0) base[slot] = ~(firstRows[~value] ?? 0);
  }
  return {
    firsts,
    letters: lettersOf(firsts, alphabet),
    forms: texts,
    flags,
    owners: unitsOf(owners),
    words: writtenLexiconOf(script),
    longer: continuationsOf(
      script,
      (name) => groups.has(name),
      script === 'cyrillic' ? peopleIn(groups) : [],
    ),
    trie,
  };
}

/** How much of a key its bucket is chosen by, in units. */
const BUCKET_UNITS = 3;

/** Sorted by UTF-16 units, in buckets of one beginning: a third of the time for 50,000 names. */
function sorted(keys: readonly string[]): string[] {
  const buckets = Map.groupBy(keys, (key) => key.slice(0, BUCKET_UNITS));
  return [...buckets.keys()].sort().flatMap((head) => buckets.get(head)?.sort() ?? []);
}

function commonnessOf(key: string): number {
  return (
    (COMMON_SURNAMES.has(key) ? COMMON_SURNAME_FORM : 0) |
    (COMMON_WORDS.has(key) ? COMMON_WORD_FORM : 0) |
    (AMBIGUOUS_SURNAMES.has(key) ? AMBIGUOUS : 0)
  );
}

function compareForms(a: SurfaceForm, b: SurfaceForm): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : a.owner - b.owner;
}

/** Frequent characters get small symbols, which packs the array more densely. */
function alphabetOf(keys: readonly string[]): string {
  const counts = new Uint32Array(UNITS);
  const units: number[] = [];
  for (const key of keys) {
    for (let at = 0; at < key.length; at++) {
      const unit = key.charCodeAt(at);
      const count = counts[unit] ?? 0;
      if (count === 0) units.push(unit);
      counts[unit] = count + 1;
    }
  }
  return units
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .map((unit) => String.fromCharCode(unit))
    .join('');
}

/** The form in lower case, unit by unit, so that it keeps its length. */
function keyOf(form: string): string {
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(form)) return form.toLowerCase();
  let key = '';
  for (let at = 0; at < form.length; at++) key += String.fromCharCode(keyUnit(form.charCodeAt(at)));
  return key;
}
