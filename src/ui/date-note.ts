import { isEitherSideOf, knownEdtf } from '../model/edtf.ts';
import type { Known } from '../model/pack.ts';
import { text } from './i18n.ts';

/**
 * What the label of a date cannot say by itself: that nobody states it, or that it is coarse ("month known, day not").
 * Null for a date that a source states to the day. The weakest point is said first and alone: one note is read, three
 * are not.
 */
export function dateNote(edtf: string, known?: Known): string | null {
  if (known === 'inferred') return text('date_note_inferred');
  const date = knownEdtf(edtf);
  if (date.text.endsWith('/')) return text('date_note_end');
  if (date.text.startsWith('/')) return text('date_note_start');
  if (date.precision !== 'day' && !date.interval) return text(`date_note_${date.precision}`);
  return known === 'resolved' ? text('date_note_resolved') : null;
}

/** True where nobody can say whether something came before or after a page: see `isEitherSideOf`. */
export function isAroundPage(edtf: string, pageDate: string | null): boolean {
  return pageDate !== null && isEitherSideOf(knownEdtf(edtf), knownEdtf(pageDate));
}
