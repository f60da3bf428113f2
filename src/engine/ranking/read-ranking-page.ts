import type { Mention } from '../../model/mention.ts';
import { LONGEST_PASSAGE } from '../../model/page-facts.ts';
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

/**
 * What is read on each side of a mention, in UTF-16 units and never beyond its paragraph: as much as the content script
 * sends. The sentence alone is too little, because the next one goes on with "he" and says what it is about.
 */
const SIDE = 350;

/** Mentions of an entity that are read around where nobody says which of them is meant. */
const MOST_PASSAGES = 6;

/** Reads a whole text around one mention of an entity (UTF-16 offsets), or around all of them where none is given. */
export function readRankingPage(
  source: TextToRead,
  entity: string,
  mention: { readonly start: number; readonly end: number } | undefined,
): RankingPage {
  const { text, titleEnd, published, language, mentions } = source;
  const own = mention ? [mention] : mentions.filter((one) => one.entity === entity && one.start >= titleEnd);
  const passages = passagesAround(text, own);
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
    opening: text.slice(titleEnd, Math.min(leadEnd, titleEnd + LONGEST_PASSAGE)),
    near: idsOf(mentions.filter(inside)),
    lead: idsOf(mentions.filter(({ start }) => start >= titleEnd && start < leadEnd)),
    names: [...new Set(own.map(({ start, end }) => text.slice(start, end)))],
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches of text around some mentions, in order, those that overlap as one. */
function passagesAround(text: string, mentions: readonly Stretch[]): Stretch[] {
  const passages: Stretch[] = [];
  for (const mention of mentions.slice(0, MOST_PASSAGES)) {
    const start = Math.max(text.lastIndexOf('\n', mention.start) + 1, mention.start - SIDE);
    const lineEnd = text.indexOf('\n', mention.end);
    const end = Math.min(lineEnd < 0 ? text.length : lineEnd, mention.end + SIDE);
    const last = passages.at(-1);
    if (last && start <= last.end) passages[passages.length - 1] = { start: last.start, end };
    else passages.push({ start, end });
  }
  return passages;
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
