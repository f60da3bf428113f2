import { knownEdtf } from '../../model/edtf.ts';
import type { SearchIndex } from './search-index.ts';
import { NEARNESS_SCALE, NEARNESS_WEIGHT } from './tuning.ts';

/** What lying near a day adds to the score of a document. */
export type Nearness = (document: number) => number;

const NOWHERE: Nearness = () => 0;

/**
 * How near documents lie to the date of the page (EDTF) that the reader has before him: of two visits he means the one
 * that is in the news there. Without such a date nothing is near.
 */
export function nearnessTo({ earliest, latest }: SearchIndex, page: string | undefined): Nearness {
  if (page === undefined) return NOWHERE;
  const date = knownEdtf(page);
  return (document) => {
    const [first, last] = [earliest[document] ?? Number.NaN, latest[document] ?? Number.NaN];
    const days = Math.max(0, first - date.latest, date.earliest - last);
    // What has no date is near nothing.
    return Number.isNaN(days) ? 0 : NEARNESS_WEIGHT / (1 + Math.log1p(days / NEARNESS_SCALE));
  };
}
