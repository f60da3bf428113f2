import type { EdtfDate } from '../../../model/edtf.ts';
import type { Cues } from '../cues/cues.ts';
import { blanked, isInside, type Span } from '../layout/span.ts';
import type { NamedSpan } from '../who/cast.ts';
import type { Remembered } from '../who/remembered.ts';
import type { ReadDate } from './dated-span.ts';

/** A sentence with all that was read in it. */
export interface SentenceToRead extends Span {
  /** The block it stands in, without quotations, from `offset` on. */
  readonly masked: string;
  readonly offset: number;
  readonly dates: readonly ReadDate[];
  readonly names: readonly NamedSpan[];
  readonly published: EdtfDate | undefined;
  /** The day at the head of its report: "KAZAN, Oct. 22 (Agency) —". */
  readonly filedOn?: EdtfDate | undefined;
  /** The date at the head of its entry in a timeline. */
  readonly entry?: ReadDate | undefined;
  /** Those who were named before it. */
  readonly last: Remembered;
}

/** A sentence while it is read: what is said in it, and on which day that was said. */
export interface Context extends SentenceToRead {
  readonly content: Span;
  readonly cues: Cues;
  readonly saidOn: ReadDate | undefined;
}

/** The words of a stretch, without quotations and with blanks for its dates. */
export function withoutDates(span: Span, context: Pick<Context, 'masked' | 'offset' | 'dates'>): string {
  const inside = context.dates.filter((date) => isInside(date, span));
  return blanked(wordsOf(span, context), span.start, inside);
}

/** The words of a stretch, without quotations. */
export function wordsOf(
  { start, end }: Span,
  { masked, offset }: Pick<Context, 'masked' | 'offset'>,
): string {
  return masked.slice(start - offset, end - offset);
}
