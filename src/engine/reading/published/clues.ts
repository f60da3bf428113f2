import type { Deed } from '../../grouping/deeds.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import { datesOf, type ReadDate } from '../clauses/dated-span.ts';
import type { Telling } from '../clauses/telling.ts';
import { walker } from '../clauses/walker.ts';
import { cuesOf } from '../cues/cues-of.ts';
import type { Block } from '../layout/blocks.ts';
import { sentencesIn } from '../layout/sentences.ts';
import type { Span } from '../layout/span.ts';
import { LONGEST_SENTENCE } from '../tuning.ts';
import { type Cast, castOf, participantsOf, scenesIn } from '../who/cast.ts';
import { MOST_CLUES, SHARE } from './tuning.ts';

/** What a text says of somebody relative to its own day: "on Thursday", "last month". */
export interface Clue {
  readonly date: Span;
  readonly sentence: Span;
  readonly clause: Span;
  readonly who: readonly string[];
  readonly cast: Cast;
  /** The places of which the words say that it happened there. */
  readonly scenes: readonly string[];
  readonly words: string;
  readonly deeds: ReadonlySet<Deed>;
  /** Undefined where only the names of the sentence are known, and not what it tells of them. */
  readonly status: Telling['status'] | undefined;
  /** How sure it is that it tells of what these did then, 0 to 1. */
  readonly sure: number;
  /** It has no verb of the past, as far as these are known: "On Monday he comes to Washington". */
  readonly isPresent?: boolean;
}

/**
 * The clues of a text, in order, as far as they are looked at. What the reader of events takes for no event is one as well: its
 * sentence names whom it is about and when ("Am Freitag empfängt ihn Xi in der Großen Halle").
 */
export function cluesIn(
  article: ArticleToRead,
  tellings: readonly Telling[],
  prose: readonly Block[],
): Clue[] {
  const { text, dates } = article;
  const clues: Clue[] = [];
  const fromText = new Set(dates.flatMap(({ anchor, start }) => (anchor === 'reference' ? [start] : [])));
  // "The same day" is counted from what the text told before, and not from its own day.
  const countsFromDay = ({ known, start }: ReadDate): boolean => known === 'resolved' && !fromText.has(start);
  for (const { status, date, sentence, clause, cast, scenes, words, deeds } of tellings)
    if (date && countsFromDay(date) && status !== 'denied')
      clues.push({
        date,
        sentence,
        clause,
        who: participantsOf(cast),
        cast,
        scenes,
        words,
        deeds,
        status,
        sure: 1,
      });
  const told = clues.filter(({ who }) => who.length > 0);
  const read = datesOf(text, dates);
  const nextRead = walker(read);
  const isTold = new Set(
    told.toSorted((a, b) => a.date.start - b.date.start).flatMap(({ date }) => nextRead(date)),
  );
  const rest = read.filter((date) => countsFromDay(date) && !isTold.has(date));
  // What a page says in its standfirst and again below it counts once.
  const saying = ({ words, date, sentence }: Clue): string => `${date.start - sentence.start} ${words}`;
  const all = [...told, ...onlyNamed(article, prose, rest)];
  return [...new Map(all.map((clue) => [saying(clue), clue])).values()]
    .toSorted((a, b) => a.date.start - b.date.start)
    .slice(0, MOST_CLUES);
}

/** What sentences name beside dates of which no telling is known. */
function onlyNamed(article: ArticleToRead, prose: readonly Block[], dates: readonly Span[]): Clue[] {
  const { text, names, language } = article;
  const cues = cuesOf(language);
  const nameEnds = new Set(names.map(({ end }) => end));
  const [nextDates, nextNames] = [walker(dates), walker(names)];
  const sentences = prose.flatMap((block) => sentencesIn(text, block, language, nameEnds));
  return sentences.flatMap((sentence) => {
    const own = nextDates(sentence);
    if (own.length === 0 || sentence.end - sentence.start > LONGEST_SENTENCE) return [];
    const named = nextNames(sentence);
    const cast = castOf(named, sentence);
    const who = participantsOf(cast);
    if (who.length === 0) return [];
    const words = text.slice(sentence.start, sentence.end);
    // Asked last: the pattern for the past is the dearest of all that is asked here.
    const isPresent = cues?.past?.test(words) === false;
    const scenes = cues ? scenesIn(named, sentence, words, cues) : [];
    // "Macron today and Starmer on Thursday": of one of its days it may tell what these all did, and of which is not known.
    const sure = SHARE.onlyNamed / own.length;
    const told = { sentence, clause: sentence, who, cast, scenes, words, isPresent, sure };
    return own.map((date) => ({ ...told, date, deeds: NONE, status: undefined }));
  });
}

const NONE: ReadonlySet<Deed> = new Set();
