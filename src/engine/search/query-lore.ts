import type { Entity } from '../../model/pack.ts';
import type { NameTable } from './name-table.ts';
import type { PublisherNames } from './publisher-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WarBegun } from './war-time.ts';

/** What queries are read by: the names, and every word that a record holds. */
export interface QueryLore {
  readonly names: NameTable;
  readonly vocabulary: Vocabulary;
  /** By number. */
  readonly entities: readonly Entity[];
  readonly publishers: PublisherNames;
  /** For "before the war". */
  readonly wars: readonly WarBegun[];
}
