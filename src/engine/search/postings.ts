import { FIELD_WEIGHT } from './tuning.ts';
import { eachIndexTerm, eachTermOf, type SearchWord } from './words.ts';

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
export interface PostingsBuilder extends Postings {
  add(document: number, field: Field, text: string): void;
  /** The same for a text that has been read. */
  addWords(document: number, field: Field, words: readonly SearchWord[]): void;
}

/** Starts an empty list of terms. */
export function createPostings(): PostingsBuilder {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  const addTerm = (document: number, bit: number, term: string): void => {
    const number = numbers.get(term);
    if (number === undefined) numbers.set(term, lists.push([(document << FIELD_BITS) | bit]) - 1);
    else addPosting(lists[number], document, bit);
  };
  return {
    numbers,
    lists,
    add(document, field, text) {
      eachTermOf(text, (term) => addTerm(document, FIELD_BIT[field], term));
    },
    addWords(document, field, words) {
      eachIndexTerm(words, (term) => addTerm(document, FIELD_BIT[field], term));
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

/** True where the term is part of a title. */
export function isInTitle(posting: number): boolean {
  return (posting & FIELD_BIT.title) !== 0;
}

function addPosting(list: number[] | undefined, document: number, bit: number): void {
  if (!list) return;
  const last = list.at(-1);
  if (last !== undefined && documentOf(last) === document) list[list.length - 1] = last | bit;
  else list.push((document << FIELD_BITS) | bit);
}
