import type { EntityKind } from '../../../model/pack.ts';
import type { DoubleArray } from './double-array.ts';
import type { PrefixFilter } from './prefix-filter.ts';
import type { Script } from './script.ts';

/**
 * All names of one script. A row is one entity's claim to one form; rows are sorted by key (the form in lower case), so
 * that the rows of a key stand together and a key is found by halves; they are kept as they are shipped, in strings, so that a page
 * has nothing to decode: loops over columns of numbers took it two milliseconds. The type stands apart from
 * what builds it (name-index.ts), which the content script must not carry.
 */
export interface ScriptIndex {
  /** Every character that begins a name of this script, in each case in which it may be written. */
  readonly firsts: string;
  /** The letters and digits of its names, in each case in which they may be written; none where no name begins with a word. */
  readonly letters: string;
  /** The form of each row. */
  readonly forms: readonly string[];
  /** For each row a unit: its flags above `FIRST_UNIT`. */
  readonly flags: string;
  /** For each row a unit with the lower bits of its entity's number, then, if any has more than those, one with the upper bits; all above `FIRST_UNIT`. */
  readonly owners: string;
  /** Over the keys, by the numbers of their first rows; never shipped. */
  readonly trie?: DoubleArray;
  /** The words that tell what stands beside a name of this script; see lexicon.ts. */
  readonly words: string;
  /**
   * The sources of patterns for what stands beside a name and makes another of it, with `BETWEEN_PATTERNS` between two: by kind in the
   * order of `KINDS`, then at the places named below; empty where there is none. See continuations.ts.
   */
  readonly longer: string;
}

/** What units that stand for numbers begin with: a script has neither control characters in it nor others that are not seen. */
export const FIRST_UNIT = 0xae;

/** How many lower bits of an entity's number a unit has, so that none is half of a character. */
export const OWNER_BITS = 15;

/** The flags of a row; of none behind the last one, as NaN has no bits. */
export function flagsAt({ flags }: ScriptIndex, row: number): number {
  return flags.charCodeAt(row) - FIRST_UNIT;
}

/** The number of a row's entity. (Behind the end there is NaN, and no bit of that.) */
export function ownerAt({ owners, forms }: ScriptIndex, row: number): number {
  return (
    (owners.charCodeAt(row) - FIRST_UNIT) |
    ((owners.charCodeAt(row + forms.length) - FIRST_UNIT) << OWNER_BITS)
  );
}

/** The compiled names of a list of entities. */
export interface NameIndex {
  /** Ids of the entities, in the order of their numbers. */
  readonly ids: readonly string[];
  /** The first name of each person, empty for others: "V. Putin" and "Wladimir Putin" are he, "A. Putin" is not. */
  readonly givenNames: readonly string[];
  /** What is known of each entity beside its names: a character from "@" on, whose lower bits are those below (`FOREIGN`). By its number. */
  readonly traits: string;
  /** Over the beginnings of all names, in each case in which they may be written. */
  readonly prefixes: PrefixFilter;
  /** The source of a pattern for the places where names may begin; see beginnings.ts. */
  readonly starts: string;
  /** Words by which an entity is told from others of its name, in lower case; empty for most. By its number. */
  readonly cues: readonly string[];
  readonly scripts: ReadonlyMap<Script, ScriptIndex>;
}

/** The kinds in the order of their numbers in a row's flags. */
export const KINDS: readonly EntityKind[] = ['person', 'place', 'organisation'];
/** A bit for each kind in their order, for sets of them. */
export const PEOPLE = 1;
export const PLACES = 2;
export const ORGANISATIONS = 4;
/** In `longer`: what no pattern holds; patterns hold line feeds. */
export const BETWEEN_PATTERNS = '§';
/** In `longer`: the pattern for what follows a person's name of two characters. */
export const AFTER_TWO_CHARACTERS = 3;
/** In `longer`: the pattern for what follows a place of the same name in North America (", Texas"), or a surname that another bears. */
export const IN_AMERICA = 4;
/** In `longer`: the pattern for what follows whoever holds an office and tells of somebody else: an age or a trade that speaks against it. */
export const NO_OFFICIAL = 5;
/** In `longer`: the pattern for where a person's name begins, in scripts that part no words: whom what stands before it makes another. */
export const BEFORE_PERSON = 6;
/** In `longer`: the same for whoever holds an office. */
export const BEFORE_OFFICIAL = 7;
/** In `longer`: the pattern for an ending that an apostrophe parts from a name: "Putin'in". */
export const SUFFIX = 8;
/** In `longer`: the pattern for where a given name of one syllable begins, as Chinese has them: the "Yang" of "Wang Yang" may be a surname too. */
export const SYLLABLE_NAME = 9;
/** In `longer`: the pattern for what follows a surname that is a firm, a town or a people. Of who needs no support it is not asked: he is himself in the polls too. */
export const NO_PERSON = 10;
/** In `longer`: the pattern for where a surname ends whose bearer is told as somebody's kin. */
export const KIN = 11;
/** In `longer`: the pattern for what stands before the surname of a foreign minister, then a president or premier, then an adviser, then any of another land; see `DIPLOMAT`. */
export const BEFORE_OFFICES = 12;
/** In `longer`: the pattern for where a surname begins behind the initial of its bearer, in Cyrillic, whose letters no first name of ours is in. */
export const INITIALS = 16;
/** The bits of a row's flags that hold its kind. */
export const KIND_BITS = 3;
/** Set in a row's flags where the form counts only with support. */
export const NEEDS_SUPPORT = 4;
/** Set in a row's flags where its key is that of the row before. */
export const SAME_KEY = 8;
/** Set in a row's flags where nobody could cite the spelling. */
export const UNCHECKED = 16;
/** Set in a row's flags where the form is a surname that millions bear, or else too weak for the company on a page to suffice. */
export const COMMON_SURNAME_FORM = 32;
/** Set in a row's flags where the form is a word too: as a surname it needs a title. */
export const COMMON_WORD_FORM = 64;
/** Set in a row's flags where an office is part of the form: "习主席". */
export const TITLED = 128;
/** Set in a row's flags where others bear the form too, so that a title had to tell it apart: "Paris" of "Paris, Texas". */
export const BARE = 256;
/** Set in a row's flags where the form follows from another and was not listed. */
export const DERIVED = 512;
/** Set in a row's flags where the form means a team in a report of its sport: "Leeds". */
export const TEAM = 1024;
/** Set in a row's flags where the form is a town's that goes before a state of the name: "Washington" is the capital. */
export const SEAT = 2048;
/** Set in a row's flags where the form is a first name, a town, a firm or a word as well: one person and one place beside it are no company. */
export const AMBIGUOUS = 8192;
/** Set in a row's flags where another key begins its own: "Wang" that of "Wang Yi". */
export const BEGUN = 4096;
/** The bits of a row's flags that the initials of another language have: in English they need support, and company will not do. */
export const FOREIGN_ACRONYM = COMMON_SURNAME_FORM | COMMON_WORD_FORM;

/** Set in the traits of a place that lies outside the United States, as far as its description says: "Paris, Texas" is another. */
export const FOREIGN = 1;
/** Set in the traits of a person who may hold an office that thousands hold, as far as his description says: "Gov. Sullivan" is another. */
export const LESSER = 1;
/** Set in the traits of a person whose description tells an office and no trade: "Li Qiang, a chef" is another. */
export const OFFICIAL = 2;
/** Set in the traits of a person with a man's first name: "Mrs Putin" is not he. */
export const MAN = 4;
/** Set in the traits of whoever is or was a foreign minister: of many a Wang, "Foreign Minister Wang" is one. The bits above it are a president's or premier's and an adviser's. */
export const DIPLOMAT = 8;
