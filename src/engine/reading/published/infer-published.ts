import { type CivilDay, isoDay } from '../../../model/civil-day.ts';
import { knownEdtf } from '../../../model/edtf.ts';
import type { PageDate } from '../../../model/page-facts.ts';
import { plainDate } from '../../events/plain-date.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import { tellingsOf } from '../clauses/tellings-of.ts';
import { walker } from '../clauses/walker.ts';
import { blocksOf } from '../layout/blocks.ts';
import { cluesIn } from './clues.ts';
import { priorOf } from './era.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { isBare, sceneOf } from './fit.ts';
import type { KnownPast } from './known-past.ts';
import { meaningsOf } from './meanings.ts';
import { namesAnotherThing } from './other-thing.ts';
import { type DayReader, type OwnDays, ownDays } from './own-days.ts';
import { likeliestDays, reasonsOn, scoreDays, sureOf } from './posterior.ts';
import { termBounds } from './term-bounds.ts';
import { toldAsPast } from './told-as-past.ts';
import { CERTAIN } from './tuning.ts';

/**
 * When a text that does not say so was written: an interval (EDTF) with its evidence; null where too little is known, or another
 * time may be meant.
 *
 * Each day is a candidate, weighed by Bayes' rule (posterior.ts) with what the text would mean if it had come out then:
 * - What it says relative to its own day ("on Thursday", "last month", "16 October") of people in a place (clues.ts), read for
 *   each day (meanings.ts), and whether that is a known event (evidence.ts, fit.ts). How much one such likeness says follows from
 *   how many others there are: two who meet every month met again when nobody here knows. All known deeds are weighed, those of
 *   one event and one expression once.
 * - What contradicts itself (own-days.ts): "yesterday, 24 July", "Friday, 5 July", weekdays out of their order; and what the text
 *   tells as past though it lies ahead of the day (told-as-past.ts).
 * - The offices by which it calls people (term-bounds.ts): no day on which one of them did not hold it.
 * - Which years and weeks its names and words are of (era.ts). This tells 2016 from 2026, and no day. An event that the
 *   text hardly names (fit.ts), that no clue is more likely than not to mean (posterior.ts), or beside which it names
 *   another thing (other-thing.ts), is none by itself. What is said are the days that the evidence does not tell apart,
 *   where it is more than twice as likely as not that the text came out on one of them. Where no days follow, offices
 *   and what is told as past bound it (term-bounds.ts, lower-bound.ts).
 */
export function inferPublished(
  article: Omit<ArticleToRead, 'published' | 'dates'>,
  readDates: DayReader,
  past: KnownPast,
): PageDate | null {
  const { text } = article;
  const prose = blocksOf(text).filter(({ kind }) => kind === 'prose');
  const read = readDates(text);
  const undated = read(null);
  // Any day will do to find the sentences that count from it.
  const onSomeDay = { ...article, dates: read(SOME_DAY), published: SOME_DAY };
  const tellings = tellingsOf(onSomeDay, undefined);
  const clues = cluesIn(onSomeDay, tellings, prose);
  const scene = sceneOf(article, past);
  const evidence = clues.flatMap((clue) => {
    const meanings = meaningsOf(clue, text, readDates);
    return meanings ? evidenceOf(clue, meanings, past, scene) : [];
  });
  const calledOff = clues.flatMap(({ status, date }) => (status === 'cancelled' ? [date] : []));
  const all = scoreDays(evidence);
  const unlikely = toldAsPast(tellings, past, scene);
  const offices = termBounds({ ...article, dates: undated }, past, null);
  const term = offices && knownEdtf(offices.edtf);
  for (const [day, score] of all) {
    if (term && (day < term.earliest || day > term.latest)) all.delete(day);
    else all.set(day, score - unlikely(day));
  }
  const own = prose.flatMap(walker(undated));
  const { scores, possible } = withoutContradictions(all, ownDays(text, own, calledOff, read, readDates));
  const days = likeliestDays(scores, priorOf(article, past, scene.likeness), possible);
  if (!days) return null;
  const [first, last] = days;
  const reasons = reasonsOn(first, evidence);
  if (reasons.every(({ clue, event }) => isBare(clue, event, scene, past))) return null;
  const [only, ...others] = new Set(reasons.map(({ event }) => event));
  const isSure = others.length > 0 || reasons.some(({ share }) => share >= CERTAIN.alone);
  if (!isSure && sureOf(first, evidence) < CERTAIN.half) return null;
  const sentences = reasons.map(({ clue }) => clue.sentence);
  if (only && !isSure && namesAnotherThing(onSomeDay, sentences, only)) return null;
  return {
    edtf: first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`,
    known: 'inferred',
    evidence: sentenceOf(text, reasons),
  };
}

/** A Wednesday in the middle of a month and of a year. */
const SOME_DAY = '2021-06-16';

/**
 * The same scores, less on each of the best days on which the text contradicts itself, or has its weekdays out of order more than
 * on others; and the share of days on which it does not contradict itself.
 */
function withoutContradictions(
  scores: Map<CivilDay, number>,
  own: OwnDays,
): { readonly scores: ReadonlyMap<CivilDay, number>; readonly possible: number } {
  const best = scores.values().reduce((top, one) => Math.max(top, one), 0);
  const asked = [...scores.keys()].filter((day) => (scores.get(day) ?? 0) >= best - CERTAIN.asked);
  const right = asked.filter((day) => !own.isWrong(day));
  const lower = (day: CivilDay, by: number): unknown => scores.set(day, (scores.get(day) ?? 0) - by);
  for (const day of asked) if (!right.includes(day)) lower(day, CERTAIN.wrong);
  if (right.length > 0 && right.length <= CERTAIN.mostAsked) {
    const wrapped = right.map((day) => [day, own.wrapped(day)] as const);
    const least = Math.min(...wrapped.map(([, times]) => times));
    for (const [day, times] of wrapped) lower(day, CERTAIN.wrapped * (times - least));
  }
  return { scores, possible: right.length > 0 ? right.length / asked.length : 1 };
}

function sentenceOf(text: string, reasons: readonly Evidence[]): string {
  const byEvent = new Map(reasons.toReversed().map((reason) => [reason.event, reason]));
  const parts = [...byEvent.values()]
    .toReversed()
    .slice(0, MOST_REASONS)
    .map(({ clue, event }) => {
      const said = text.slice(clue.date.start, clue.date.end);
      return `“${said}” is ${plainDate(event.date)} (${event.title})`;
    });
  return `counted from what it tells: ${parts.join('; ')}`;
}

/** So many reasons convince; more are a list. */
const MOST_REASONS = 3;
