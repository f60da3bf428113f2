import { existsSync, readFileSync } from 'node:fs';
import { seeded } from '../../seeded.ts';

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
  readonly gold: readonly GoldTimex[];
}

/** A set cut in two by document: the half whose errors may be looked at, and the half of which only figures are. */
export interface Halves {
  readonly tuning: readonly GoldDocument[];
  readonly heldOut: readonly GoldDocument[];
}

/** The sets by name. */
export const GOLD_SETS = ['aquaint', 'timebank'] as const;

/** Any number does; it must never change, or documents that were looked at would count as held out. */
const SEED = 6;

/** Both halves of a set, or undefined where the data is not there. */
export function goldHalves(set: (typeof GOLD_SETS)[number]): Halves | undefined {
  const file = new URL(`../../../../shared/dates/${set}.json`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const documents = shuffled(JSON.parse(readFileSync(file, 'utf8')) as GoldDocument[]);
  const middle = Math.floor(documents.length / 2);
  return { tuning: documents.slice(0, middle), heldOut: documents.slice(middle) };
}

/** A shuffle by sort keys that the seed draws. */
function shuffled<T>(items: readonly T[]): T[] {
  const random = seeded(SEED);
  return items
    .map((item) => ({ item, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
