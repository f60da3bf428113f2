import { existsSync, readFileSync } from 'node:fs';
import { type Halves, inHalves } from './halves.ts';

/** The development data of ../shared/dates: news texts with TimeML gold. None of it is part of the project. */

/** One time expression as an annotator marked it. */
export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly type: string;
  readonly value: string;
}

/** One document with its gold. */
export interface GoldDocument {
  readonly doc: string;
  /** Its creation date, a day. */
  readonly dct: string | null;
  readonly text: string;
  /** BCP 47; English where none is given. */
  readonly language?: string;
  readonly gold: readonly GoldTimex[];
  /** Where careful readers would differ: counts neither way. */
  readonly unsure?: readonly { readonly start: number; readonly end: number }[];
}

/** The sets by name. */
export const GOLD_SETS = ['aquaint', 'timebank'] as const;

/** Both halves of a set, or undefined where the data is not there. */
export function goldHalves(set: (typeof GOLD_SETS)[number]): Halves<GoldDocument> | undefined {
  const file = new URL(`../../../../shared/dates/${set}.json`, import.meta.url);
  if (!existsSync(file)) return undefined;
  return inHalves(JSON.parse(readFileSync(file, 'utf8')) as GoldDocument[]);
}
