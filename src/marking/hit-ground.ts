import type { PageMemory } from '../engine/names/page-memory.ts';
import type { isClosedToReading } from './element-kinds.ts';
import type { ReadingLoop } from './reading-loop.ts';
import type { blockOf } from './run-boundary.ts';
import type { SpanIndex } from './span-index.ts';

/** What has been read of a page, for whoever looks for a name in it. */
export interface HitGround {
  readonly document: Document;
  readonly index: SpanIndex;
  readonly memory: PageMemory;
  readonly shadow: ReadingLoop;
  /** The rules by which it was read: with their lists they ship in the script that reads, and not once more in the other. */
  readonly rules: {
    readonly isClosedToReading: typeof isClosedToReading;
    readonly blockOf: typeof blockOf;
  };
}
