import type { EdtfDate } from '../../model/edtf.ts';
import type { ArticleToRead } from './article-to-read.ts';
import { blocksOf } from './blocks.ts';
import { type Cast, castOf, NOBODY } from './cast.ts';
import type { Cues } from './cues/cues.ts';
import { cuesOf } from './cues/cues-of.ts';
import { datesOf } from './dated-span.ts';
import { withoutQuotations } from './quotations.ts';
import { sentencesIn } from './sentences.ts';
import { isInside, type Span } from './span.ts';
import type { Telling } from './telling.ts';
import { tellingsIn } from './tellings.ts';
import { LONGEST_SENTENCE } from './tuning.ts';
import { withoutWireHead } from './wire-head.ts';

/** All that the sentences of an article tell, in order. A language without a table of cues tells nothing. */
export function tellingsOf(
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
    const [offset, masked] = [
      block.start,
      withoutWireHead(withoutQuotations(text.slice(block.start, block.end))),
    ];
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
