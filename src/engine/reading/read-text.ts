import { isoDay } from '../../model/civil-day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { PageDate } from '../../model/page-facts.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { readDates } from '../dates/read-dates.ts';
import { blocksOf } from './blocks.ts';
import type { NamedSpan } from './cast.ts';
import { inferPublished } from './published/infer-published.ts';
import type { KnownPast } from './published/known-past.ts';
import { statedInText } from './published/stated-in-text.ts';
import { readEvents, type TextEvent } from './read-events.ts';

/** A text with what is known of it. */
export interface TextToRead {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** When it came out, as its page says or its sender; null where neither does. */
  readonly published: PageDate | null;
  /** Its names whose entity is sure, in order. */
  readonly names: readonly NamedSpan[];
}

/** What was read in a text. */
export interface ReadText {
  /** When it came out: as given, as the text says, or as follows from what it tells; null where nothing tells. */
  readonly published: PageDate | null;
  readonly dates: readonly DateMention[];
  readonly events: readonly TextEvent[];
}

/**
 * Reads a text whole: when it came out, its time expressions, its events. Without a known past (`knownPast`; asked for only
 * where the text is undated) nothing is inferred
 * from what the text tells. Never throws; linear in the text.
 */
export function readText({ text, language, published, names }: TextToRead, past?: () => KnownPast): ReadText {
  const known =
    published ?? statedInText(text, blocksOf(text), language) ?? inferred(text, language, names, past);
  const dates = datesAround(text, language, known?.edtf ?? null);
  const events = readEvents({ text, language, published: known?.edtf ?? null, dates, names });
  return { published: known, dates, events };
}

function inferred(
  text: string,
  language: string,
  names: readonly NamedSpan[],
  past: (() => KnownPast) | undefined,
): PageDate | null {
  if (past === undefined || names.length === 0) return null;
  return inferPublished(
    { text, language, names },
    (part, published) => readDates(part, { published, language }),
    past(),
  );
}

/**
 * The time expressions of a text that came out some time in an interval: where the two ends of it give an expression different days, it
 * may be any of them.
 */
function datesAround(text: string, language: string, published: string | null): readonly DateMention[] {
  const parsed = published === null ? undefined : parseEdtf(published);
  const [first, last] = parsed?.ok ? [parsed.value.earliest, parsed.value.latest] : [Number.NaN, Number.NaN];
  if (!Number.isFinite(first) || !Number.isFinite(last))
    return readDates(text, { published: null, language });
  const early = readDates(text, { published: isoDay(first), language });
  if (first === last) return early;
  const late = new Map(
    readDates(text, { published: isoDay(last), language }).map((date) => [date.start, date]),
  );
  return early.map((date) => {
    const other = late.get(date.start);
    const edtf = other?.end === date.end ? around(date.edtf, other.edtf) : null;
    return { ...date, edtf };
  });
}

function around(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one === other ? one : null;
  const [a, b] = [parseEdtf(one), parseEdtf(other)];
  if (!a.ok || !b.ok) return null;
  const [from, to] = [Math.min(a.value.earliest, b.value.earliest), Math.max(a.value.latest, b.value.latest)];
  return Number.isFinite(from) && Number.isFinite(to) ? `${isoDay(from)}/${isoDay(to)}` : null;
}
