import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tongues } from './tongues.ts';

/** Patterns by their numbers (see `ScriptIndex.longer`), each its source until it is first asked for; empty where there is none. */
export type Patterns = (RegExp | string)[];

/** A known name in its text. */
export interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where its form ends; before `end` where an ending follows, as in "Putins". */
  readonly formEnd: number;
  /** True where it stands in capitals that are not its own. */
  readonly capitals: boolean;
  /** Ends of the known name before and start of the one after; -1 where there is none. */
  readonly endBefore: number;
  readonly startAfter: number;
  /** The words of its script, and what follows a place or a person in a longer name. */
  readonly lexicon: Lexicon;
  readonly tongues: Tongues;
  readonly longer: Patterns;
}
