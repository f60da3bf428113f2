import type { CivilDay } from '../../model/civil-day.ts';
import { lastDayOf, type Period } from './period.ts';
import type { Direction } from './reading.ts';
import { isCoarser, type Told } from './told.ts';

/** How far a dated story reaches, in UTF-16 units: about three sentences. */
const REACH = 400;

/** The same in a text of which nobody knows when it was published, behind a full date: across its paragraphs, since nothing else says the year. */
const UNDATED_REACH = 1_500;

/** A story is this many days old or more: a nearer date without a year is rather counted from the publication. */
const AGE = 400;

/** How far an aside reaches to either side of its year, in UTF-16 units. */
const ASIDE = 60;

/**
 * What opens an aside and goes on to a year: a bracket; or a comma with a relative pronoun, a participle or an article, and no
 * mere preposition ("In Prague, in 1968, …" tells a story).
 */
const OPENS =
  /\([^()\n]*$|, (?:who|which|whose|born|an?|d(?:er|ie|as)|qui|que|élue?s?|котор\S+|[^\s,.;:!?()]+(?:ed|ing|lt|é[es]*|[aio]do|[ai]da|né|н?ный|нная|ший|шая)) [^,.;:!?()\n]*$/;

/** What closes it. */
const CLOSES = /^(?:[^()\n]*\)|[^,.;:!?()\n]*,)/;

/** A dated story around an expression. */
export interface Story {
  readonly period: Period;
  /** True where it is known when the text was published, and the same sentence told the date: "was arrested in March 2023 and sentenced on July 19". */
  readonly isOfSentence: boolean;
  /** True where its sentence or the text goes on from it: what follows is no earlier. */
  readonly goesOn?: boolean;
  /** What the story had come to before it went back to this date, to which only a day near that one belongs. */
  readonly main?: Period | undefined;
  /** In an undated text, across its paragraphs: the day that was told last, to which only a day near it belongs. */
  readonly near?: Period | undefined;
}

/** A day on which somebody was born tells of no news: what the next paragraphs tell is of other years. */
const BORN = /\b(?:born|geboren|nació|nacid[oa]|nasceu|nato|nata|urodził)\b| née? |родил|народи|出生/i;
/** How far that stands from the day, in UTF-16 units. */
const BORN_REACH = 30;

/** The end of a sentence, and no initial or short form: "Oct. 5", "J. Lind". */
export const SENTENCE_END = /(?<![A-ZА-Я]|\b[A-Z][a-z]{1,3})[.!?]\s|[。！？]/;

/** True where a year was told in an aside that is over: "Xi, elected in 2013, met Putin on March 3". */
function isAside(text: string, { start, end }: { start: number; end: number }, to: number): boolean {
  return (
    OPENS.test(text.slice(Math.max(0, start - ASIDE), start)) &&
    CLOSES.test(text.slice(end, Math.min(to, end + ASIDE)))
  );
}

/** What joins a later deed: "was signed on July 22 and expired on July 17". */
const GOES_ON = /[ ,](?:and|und|et|y|и) (?!.*(?:had|hatte|avai|había))/;

/** A verb of what had been before, in the languages that have a tense for it. */
const STEP_BACK =
  /\bhad (?:\w+ ){0,2}?(?:been|\w{2,}ed|met|left|gone|come|won|lost|made|found|held|sent|taken|told|said|become|begun|spoken|seen|given|flown)\b|(?<!\p{L})(?:hatten?|avai(?:en)?t|étai(?:en)?t \p{L}+[éiu]e?s?|habían?)(?!\p{L})/u;
/** How far the sentence around a date is looked at, in UTF-16 units. */
const SENTENCE_REACH = 120;

/** True where the sentence around [start, end) tells of what had been before: "He had met him on 17 October 2023." */
export function isStepBack(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const after = text.slice(end, end + SENTENCE_REACH);
  // Few sentences step back, and where theirs ends is dear to find.
  if (!STEP_BACK.test(before + after)) return false;
  return STEP_BACK.test(`${before.split(SENTENCE_END).at(-1)}${after.split(SENTENCE_END)[0]}`);
}

/** What may stand before the first expression of a sentence: a preposition. */
const OPENS_SENTENCE = /(?:^|[.!?\n。]\s*)(?:\p{Lu}\S{0,3}\s|L['’])?$/u;
/** As far as that, in UTF-16 units. */
const OPENING = 8;

/** True for an expression at `start` that opens its sentence. */
export function opensSentence(text: string, start: number): boolean {
  return OPENS_SENTENCE.test(text.slice(Math.max(0, start - OPENING), start));
}

/** The story in the past around an expression (`isOfNow`: a day that lies near the publication in any year), where its paragraph told a date with a year shortly before. */
export function storyAround(
  text: string,
  start: number,
  { dated, day }: Told,
  expression: { readonly direction: Direction; readonly isOfNow: boolean },
  published: CivilDay | undefined,
): Story | undefined {
  const reachesOn = published === undefined && dated?.period.grain === 'day';
  if (!dated || expression.direction === 1 || start - dated.end > (reachesOn ? UNDATED_REACH : REACH))
    return undefined;
  if (published !== undefined && published - lastDayOf(dated.period) < AGE) return undefined;
  const isOver = SENTENCE_END.test(text.slice(dated.end, start));
  // Looked for here alone: of the dates of a text few have a story behind them.
  const hasStepped = isOver && isStepBack(text, dated.start, dated.end) && !isStepBack(text, start, start);
  if (hasStepped && dated.main) {
    const { main } = dated;
    return storyAround(text, start, { dated: main, day: main.period }, expression, published);
  }
  if (isCoarser(dated.period.grain, 'year')) return undefined;
  // "The calendar was agreed in 2019. On 16 April Spain …": a year in passing takes no day that lies near the publication.
  const isInPassing = isOver && dated.period.grain === 'year' && !opensSentence(text, dated.start);
  if (isInPassing && expression.isOfNow) return undefined;
  if (isAside(text, dated, start)) return undefined;
  const between = text.slice(dated.end, start);
  const isOfSentence = published !== undefined && !isOver;
  const goesOn = hasStepped || (isOfSentence && GOES_ON.test(between));
  const main = isOver ? dated.main?.period : undefined;
  if (!between.includes('\n\n')) return { period: dated.period, isOfSentence, goesOn, main };
  const around = text.slice(Math.max(0, dated.start - BORN_REACH), dated.end + BORN_REACH);
  return reachesOn && !BORN.test(around) ? { period: dated.period, isOfSentence, near: day } : undefined;
}
