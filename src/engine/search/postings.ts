import { FIELD_WEIGHT } from './tuning.ts';

/** Where in a document a term stands; bits, because one term may stand in all three. */
const FIELD_BIT = { title: 4, names: 2, summary: 1 } as const;
type Field = keyof typeof FIELD_BIT;

/** A posting is one number: the document in the upper bits, the fields in the lower three. */
const FIELD_BITS = 3;

/** The weight of the best field of each combination of field bits. */
const WEIGHTS = Float32Array.from({ length: 1 << FIELD_BITS }, (_, bits) => {
  if (bits & FIELD_BIT.title) return FIELD_WEIGHT.title;
  return bits & FIELD_BIT.names ? FIELD_WEIGHT.names : FIELD_WEIGHT.summary;
});

/** Which documents hold each term, and in which fields. */
export interface Postings {
  /** Term → its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By number of the term: postings in the order of their documents. */
  readonly lists: readonly (readonly number[])[];
}

/** Collects the terms of documents, one document after the other. */
interface PostingsBuilder extends Postings {
  add(document: number, field: Field, terms: readonly string[]): void;
}

/** Starts an empty list of terms. */
export function createPostings(): PostingsBuilder {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  return {
    numbers,
    lists,
    add(document, field, terms) {
      const bit = FIELD_BIT[field];
      const posting = (document << FIELD_BITS) | bit;
      for (let at = 0; at < terms.length; at++) {
        const term = terms[at] ?? '';
        const number = numbers.get(term);
        const list = number === undefined ? undefined : lists[number];
        if (list === undefined) {
          numbers.set(term, lists.push([posting]) - 1);
          continue;
        }
        const end = list.length - 1;
        const last = list[end] ?? 0;
        if (documentOf(last) === document) list[end] = last | bit;
        else list.push(posting);
      }
    },
  };
}

/** The document of a posting. */
export function documentOf(posting: number): number {
  return posting >> FIELD_BITS;
}

/** The weight of the best field in which a term stands. */
export function weightOf(posting: number): number {
  return WEIGHTS[posting & (WEIGHTS.length - 1)] ?? 0;
}

/** True where the term is part of a title or a name. */
export function isNamed(posting: number): boolean {
  return (posting & (FIELD_BIT.title | FIELD_BIT.names)) !== 0;
}

/** True where the term is part of a name: for an article that of its publisher. */
export function isInNames(posting: number): boolean {
  return (posting & FIELD_BIT.names) !== 0;
}

/** True where the term is part of a title. */
export function isInTitle(posting: number): boolean {
  return (posting & FIELD_BIT.title) !== 0;
}
