import type { Event } from '../../model/pack.ts';

/** An event that fits a question, by its document number. */
export interface Fitting {
  readonly event: Event;
  readonly number: number;
}
