import type { Mention } from '../../model/mention.ts';
import { pageEntitiesOf } from './page-entities.ts';
import { type RankingPage, rankingPage } from './ranking-page.ts';

/** A text with what is known of it. */
export interface TextToRead {
  /** Begins with the title, if there is one. */
  readonly text: string;
  /** Where the title ends, UTF-16; 0 where there is none. */
  readonly titleEnd: number;
  readonly published: RankingPage['date'];
  readonly language: string;
  /** The mentions in it, in order. */
  readonly mentions: readonly Mention[];
}

/** Paragraphs after the title that say what an article is about; later ones tell what else there is. */
const LEAD_PARAGRAPHS = 2;

/** The end of a sentence, a line, or a full stop of Chinese or Japanese. Good enough to cut a window by. */
const SENTENCE = /[^.!?。！？\n]+(?:[.!?。！？]+|\n+|$)/gu;

/** Sentences that name an entity and that are read where nobody says which of its mentions is meant. */
const MOST_PASSAGES = 6;

/** Reads a whole text around one mention of an entity (UTF-16 offsets), or around all of them where none is given. */
export function readRankingPage(
  source: TextToRead,
  entity: string,
  mention: { readonly start: number; readonly end: number } | undefined,
): RankingPage {
  const { text, titleEnd, published, language, mentions } = source;
  const own = mention ? [mention] : mentions.filter((one) => one.entity === entity && one.start >= titleEnd);
  const passages = [...sentencesOf(text)]
    .filter(({ start, end }) => own.some((one) => one.start < end && one.end > start))
    .slice(0, MOST_PASSAGES);
  const inside = ({ start, end }: Mention): boolean =>
    passages.some((passage) => start < passage.end && end > passage.start);
  const leadEnd = endOfParagraphs(text, titleEnd, LEAD_PARAGRAPHS);
  const page = {
    date: published,
    entities: pageEntitiesOf(mentions, ({ end }) => end <= titleEnd),
    language,
    title: text.slice(0, titleEnd).trim(),
  };
  return rankingPage(page, {
    text: passages.map(({ start, end }) => text.slice(start, end).trim()).join(' '),
    near: idsOf(mentions.filter(inside)),
    lead: idsOf(mentions.filter(({ start }) => start >= titleEnd && start < leadEnd)),
  });
}

function* sentencesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const match of text.matchAll(SENTENCE))
    yield { start: match.index, end: match.index + match[0].length };
}

function endOfParagraphs(text: string, from: number, count: number): number {
  let end = from;
  for (let left = count; left > 0 && end < text.length; left--) {
    while (text[end] === '\n') end++;
    const next = text.indexOf('\n', end);
    end = next < 0 ? text.length : next;
  }
  return end;
}

function idsOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ entity }) => entity ?? []))];
}
