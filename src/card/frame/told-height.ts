import type { RowsEnd } from '../../messaging/to-content.ts';
import { LEAST_BLANK, ROUNDING } from './tuning.ts';

/** What a card tells its host of its height. All heights in CSS px. */
export interface ToldHeight {
  /** The card wants this height by now. */
  wants(height: number): void;
  /**
   * A card that wants this height and has less of it has so much blank below its last whole row: the host leaves that out. It only
   * comes nearer, whatever is measured meanwhile: the frame must not jump to and fro.
   */
  leaveOut(blank: number, has: number, wanted: number): void;
  /** True where blank was left out, so that there is room for what comes. */
  hasLeftOut(): boolean;
}

/** Nothing told yet. */
export function createToldHeight(tell: (height: number, rowsEnd?: RowsEnd) => void): ToldHeight {
  let told = 0;
  let end: RowsEnd | undefined;
  /**
   * What the card wanted when its rows ended there: by what it comes to want beyond that it grows, and by no more. Rows that are left
   * out may come to want less, once the counts have given way; a card that shrank for that lost the row in sight, too.
   */
  let wantedThen = 0;
  return {
    wants(height) {
      if (Math.abs(height - told) <= ROUNDING) return;
      told = height;
      tell(height, end && { ...end, at: Math.min(end.given, end.at + Math.max(0, height - wantedThen)) });
    },
    leaveOut(blank, has, wanted) {
      if (blank < LEAST_BLANK) return;
      // What was left out before was given all the same.
      const given = end && Math.abs(end.at - has) <= ROUNDING ? end.given : has;
      end = { given, at: Math.ceil(has - blank) };
      told = wantedThen = wanted;
      tell(wanted, end);
    },
    hasLeftOut: () => end !== undefined,
  };
}
