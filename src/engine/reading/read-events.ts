import { type EdtfDate, parseEdtf } from '../../model/edtf.ts';
import type { Known, Status } from '../../model/pack.ts';
import { blocksOf } from './blocks.ts';
import { type Cast, castOf, type NamedSpan, NOBODY, participantsOf } from './cast.ts';
import type { Cues } from './cues/cues.ts';
import { cuesOf } from './cues/cues-of.ts';
import { type DatedSpan, datesOf } from './dated-span.ts';
import { gather } from './gather.ts';
import { withoutQuotations } from './quotations.ts';
import { sentencesIn } from './sentences.ts';
import { isInside, type Span } from './span.ts';
import { type Telling, tellingsIn } from './tellings.ts';
import { titleOf } from './title.ts';
import { LONGEST_SENTENCE } from './tuning.ts';

/** An article as it is read for events. */
export interface ArticleToRead {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** When it came out (EDTF); null where that is not known. */
  readonly published: string | null;
  /** Its time expressions, in order. */
  readonly dates: readonly DatedSpan[];
  /** Its names whose entity is sure, in order. */
  readonly names: readonly NamedSpan[];
}

/** Something that an article says has happened, is planned, or was denied or called off. Offsets are UTF-16. */
export interface TextEvent extends Span {
  readonly title: string;
  /** EDTF, at the precision that the text supports. */
  readonly date: string;
  readonly known: Known;
  readonly status: Status;
  /** Ids of entities. */
  readonly participants: readonly string[];
  readonly places: readonly string[];
  /** Every sentence that tells of it; `start` and `end` are those of the first. */
  readonly sentences: readonly Span[];
  /** The rules that fired, for `annotate --explain`. */
  readonly rules: readonly string[];
}

/**
 * The events that an article tells of, in order of appearance, each once. A language without a table of cues has none. Never throws;
 * time is linear in the text.
 */
export function readEvents(article: ArticleToRead): TextEvent[] {
  const published = dateOf(article.published);
  return gather(tellingsOf(article, published), published).map(
    ({ best, date, known, status, cast, sentences, rules }) => ({
      ...(sentences[0] ?? best.sentence),
      title: titleOf(article.text, best),
      date: date.text,
      known,
      status,
      participants: participantsOf(cast),
      places: cast.places,
      sentences,
      rules,
    }),
  );
}

function tellingsOf(
  { text, language, dates, names }: ArticleToRead,
  published: EdtfDate | undefined,
): Telling[] {
  const cues = cuesOf(language);
  if (!cues) return [];
  const read = datesOf(text, dates);
  const tellings: Telling[] = [];
  let last = NOBODY;
  const [nextDates, nextNames] = [walker(read), walker(names)];
  for (const block of blocksOf(text)) {
    if (block.kind !== 'prose') continue;
    const [offset, masked] = [block.start, withoutQuotations(text.slice(block.start, block.end))];
    for (const sentence of sentencesIn(text, block, language)) {
      const inSentence = { dates: nextDates(sentence), names: nextNames(sentence) };
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      if (
        inSentence.dates.length + inSentence.names.length > 0 ||
        pointsBack(text.slice(sentence.start, sentence.end), cues)
      )
        tellings.push(...tellingsIn({ ...sentence, ...inSentence, masked, offset, published, last }, cues));
      last = recent(castOf(inSentence.names, sentence), last);
    }
  }
  return tellings;
}

function pointsBack(words: string, cues: Cues): boolean {
  return cues.backToEvent.test(words) || cues.pronounOfMany.test(words) || cues.pronoun.test(words);
}

/** Those named last, the latest first: whom pronouns may stand for. */
function recent(cast: Cast, before: Cast): Cast {
  if (cast.people.length === 0) return before;
  return { ...NOBODY, people: [...new Set([...cast.people, ...before.people])].slice(0, MOST_REMEMBERED) };
}

/** Pronouns reach no further back than this many people. */
const MOST_REMEMBERED = 4;

/** Hands out the spans inside of one stretch after another, in one pass over both. */
function walker<One extends Span>(spans: readonly One[]): (within: Span) => One[] {
  let next = 0;
  return (within) => {
    const inside: One[] = [];
    for (let span = spans[next]; span && span.start < within.end; span = spans[++next])
      if (isInside(span, within)) inside.push(span);
    return inside;
  };
}

function dateOf(text: string | null): EdtfDate | undefined {
  const parsed = text === null ? undefined : parseEdtf(text);
  return parsed?.ok && Number.isFinite(parsed.value.earliest) && Number.isFinite(parsed.value.latest)
    ? parsed.value
    : undefined;
}
