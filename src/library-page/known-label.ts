import type { Known } from '../model/pack.ts';
import { type MessageKey, text } from '../ui/i18n.ts';

const LABELS = {
  stated: 'library_known_stated',
  resolved: 'library_known_resolved',
  inferred: 'library_known_inferred',
} as const satisfies Record<Known, MessageKey>;

/** How a date is known, in words; null where nothing is said of it. */
export function knownLabel(known: Known | undefined): string | null {
  return known === undefined ? null : text(LABELS[known]);
}
