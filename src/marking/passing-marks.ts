import type { MarkMode } from '../model/page-settings.ts';
import type { Clock } from '../platform/clock.ts';
import { watchHeldKey } from './watch-held-key.ts';

/** What is drawn for a while, whatever the reader has chosen for good. */
export interface PassingMarks {
  /** Hides the marks of this page, or ends that. */
  toggleHidden(): void;
}

interface PassingMarksOptions {
  readonly document: Document;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly drawForNow: (mode: MarkMode | null) => void;
}

/** Shows every name as long as a key is held, hidden or not; hidden they stay until that is ended. */
export function watchPassingMarks({ drawForNow, ...watch }: PassingMarksOptions): PassingMarks {
  let isHidden = false;
  const draw = (isHeld: boolean): void => drawForNow(isHeld ? 'all' : isHidden ? 'none' : null);
  watchHeldKey({ ...watch, onHeld: draw });
  return {
    toggleHidden() {
      isHidden = !isHidden;
      draw(false);
    },
  };
}
