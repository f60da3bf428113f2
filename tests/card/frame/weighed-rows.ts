import fc from 'fast-check';
import type { WeighedRow } from '../../../src/card/frame/rows-with-room.ts';

/** A row of either side. */
export const aRow = fc.record({
  side: fc.constantFrom('after' as const, 'before' as const),
  height: fc.integer({ min: 30, max: 150 }),
});

/** The talks below the line are the best of all, and stand last. */
export const ROWS: readonly WeighedRow[] = [
  { id: 'later', side: 'after', height: 75 },
  { id: 'visit', side: 'after', height: 110 },
  { id: 'yesterday', side: 'before', height: 75 },
  { id: 'last-week', side: 'before', height: 75 },
  { id: 'talks', side: 'before', height: 55 },
];

/** Their ids, best first. */
export const STRONGEST: readonly string[] = ['talks', 'visit', 'last-week', 'later', 'yesterday'];
