import type { DatedSpan } from './clauses/dated-span.ts';
import type { NamedSpan } from './who/cast.ts';

/** An article as it is read for events. */
export interface ArticleToRead {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** When it came out (EDTF); null where that is not known. */
  readonly published: string | null;
  /** Its time expressions, in order. */
  readonly dates: readonly DatedSpan[];
  /** Its names whose entity is sure, in order. */
  readonly names: readonly NamedSpan[];
}
