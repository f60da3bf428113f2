import { knownEdtf } from '../../model/edtf.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { FIELD_WEIGHT, INSIDE_DATE_WEIGHT } from './tuning.ts';

/** The recognised parts of a query as a test of documents. */
export interface PartFilter {
  /** Numbers of the named entities, each once. */
  readonly entities: readonly number[];
  readonly hasDate: boolean;
  /** True for an event with every entity and within every time, and for an article that reports one and came out within them. */
  accepts(document: number): boolean;
  /** What the parts add to the score of a document that they accept. */
  score(document: number): number;
}

/** Makes the test. Without parts it accepts every document. */
export function partFilter(index: SearchIndex, parsed: ParsedQuery): PartFilter {
  const dates = parsed.parts.flatMap((part) => (part.kind === 'date' ? [knownEdtf(part.edtf)] : []));
  const entities = [
    ...new Set(parsed.parts.flatMap((part) => (part.kind === 'entity' ? [part.entity] : []))),
  ];
  const named = new Uint8Array(index.documentCount);
  for (const entity of entities)
    for (const document of index.documentsOfEntity[entity] ?? [])
      named[document] = (named[document] ?? 0) + 1;

  const [earliest, latest] = [index.earliest, index.latest];
  // A comparison with NaN is false: what has no date lies within no time.
  const touches = (document: number): boolean =>
    dates.every(
      (date) => (earliest[document] ?? 0) <= date.latest && (latest[document] ?? 0) >= date.earliest,
    );
  const liesInside = (document: number): boolean =>
    dates.every(
      (date) => (earliest[document] ?? 0) >= date.earliest && (latest[document] ?? 0) <= date.latest,
    );
  const passes = (document: number): boolean => named[document] === entities.length && touches(document);

  return {
    entities,
    hasDate: dates.length > 0,
    accepts: passes,
    score(document) {
      const titles = index.inTitle[document] ?? [];
      const perEntity = entities.map((entity) =>
        titles.includes(entity) ? FIELD_WEIGHT.title : FIELD_WEIGHT.names,
      );
      const inside = dates.length > 0 && liesInside(document) ? INSIDE_DATE_WEIGHT : 0;
      return perEntity.reduce((sum, weight) => sum + weight, inside);
    },
  };
}
