import type { NameTable } from './name-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What queries are read by: the names, and every word that a record holds. */
export interface QueryLore {
  readonly names: NameTable;
  readonly vocabulary: Vocabulary;
}
