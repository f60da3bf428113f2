import type { PageDate } from '../../model/page-facts.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { dateReader, readDates } from '../dates/read-dates.ts';
import { UNKNOWN_LANGUAGE } from '../language/guess-language.ts';
import { likeliestLanguage } from '../language/likeliest-language.ts';
import { blocksOf } from './layout/blocks.ts';
import { isInside } from './layout/span.ts';
import { withDayOfHead } from './published/day-of-head.ts';
import { inferPublished } from './published/infer-published.ts';
import type { KnownPast } from './published/known-past.ts';
import { lowerBound } from './published/lower-bound.ts';
import { statedInText } from './published/stated-in-text.ts';
import { termBounds } from './published/term-bounds.ts';
import { readEvents, type TextEvent } from './read-events.ts';
import type { NamedSpan } from './who/cast.ts';

/** A text with what is known of it. */
export interface TextToRead {
  readonly text: string;
  /** BCP 47; where it is `und`, a short text is read in the language that it is likeliest in. */
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
 * Reads a text whole: when it came out, its time expressions, its events. Without a known past (`knownPast`; asked for
 * only where the text is undated) nothing is inferred from what the text tells. Never throws; linear in the text.
 */
export function readText(given: TextToRead, past?: () => KnownPast): ReadText {
  const { text, published, names } = given;
  const language = given.language === UNKNOWN_LANGUAGE ? likeliestLanguage(text) : given.language;
  const known = published ?? saidBy({ text, language, names }, past);
  const dates = outside(names, readDates(text, { published: known?.edtf ?? null, language }));
  const events = readEvents({ text, language, published: known?.edtf ?? null, dates, names });
  const least = known ? null : lowerBound(text, events);
  const terms =
    known || !past || names.length === 0 ? null : termBounds({ text, names, dates }, past(), least);
  return { published: known ?? terms ?? least, dates, events };
}

/** The dates that are no part of a name: "Rio de Janeiro" is no January. */
function outside(names: readonly NamedSpan[], dates: readonly DateMention[]): DateMention[] {
  let next = 0;
  return dates.filter((date) => {
    for (let name = names[next]; name && name.end <= date.start; name = names[++next]);
    const name = names[next];
    return !name || !isInside(date, name);
  });
}

/** The day that a text states, else what follows from what it tells and the day at its head. */
function saidBy(
  { text, language, names }: Omit<TextToRead, 'published'>,
  past?: () => KnownPast,
): PageDate | null {
  const blocks = blocksOf(text);
  const stated = statedInText(text, blocks, language);
  return stated ?? withDayOfHead(inferred(text, language, names, past), text, blocks, language);
}

function inferred(
  text: string,
  language: string,
  names: readonly NamedSpan[],
  past: (() => KnownPast) | undefined,
): PageDate | null {
  if (past === undefined || names.length === 0) return null;
  return inferPublished({ text, language, names }, (part) => dateReader(part, language), past());
}
