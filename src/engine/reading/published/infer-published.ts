import { type CivilDay, isoDay } from '../../../model/civil-day.ts';
import type { PageDate } from '../../../model/page-facts.ts';
import { plainDate } from '../../events/plain-date.ts';
import type { ArticleToRead } from '../article-to-read.ts';
import type { Telling } from '../clauses/telling.ts';
import { tellingsOf } from '../clauses/tellings-of.ts';
import { type Anchor, anchorsOf, type DateReader } from './anchors.ts';
import { eraOf, rival, runAround, scoreDays } from './days.ts';
import { sceneOf } from './fit.ts';
import type { KnownPast } from './known-past.ts';
import { CERTAIN, MOST_TELLINGS } from './tuning.ts';
import { hasTwin, marksIn } from './twins.ts';

/**
 * When a text that does not say so was written: the days on which what it calls "next week" or "on Thursday" is what is known to have
 * happened then. An interval (EDTF) with its evidence; null where too little of it is known, or two times fit alike.
 */
export function inferPublished(
  article: Omit<ArticleToRead, 'published' | 'dates'>,
  readDates: DateReader,
  past: KnownPast,
): PageDate | null {
  const { text, language } = article;
  // Any day will do to find the sentences that count from it.
  const dates = readDates(text)(SOME_DAY);
  const tellings = tellingsOf({ ...article, language, dates, published: SOME_DAY }, undefined).filter(
    ({ date, status }) => date?.known === 'resolved' && status !== 'denied',
  );
  const scene = sceneOf(article, past);
  const anchors = onceEach(tellings)
    .slice(0, MOST_TELLINGS)
    .flatMap((telling) => anchorsOf(telling, text, readDates, past, scene));
  const scores = scoreDays(anchors, eraOf(article, past));
  const best = [...scores].reduce<readonly [CivilDay, number]>(
    (top, next) => (next[1] > top[1] ? next : top),
    [0, 0],
  );
  if (best[1] < CERTAIN.least || rival(scores, best) > best[1] - CERTAIN.margin) return null;
  if (hasTwin(best[0], anchors, marksIn(article, dates, past))) return null;
  const [first, last] = runAround(scores, best);
  return {
    edtf: first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`,
    known: 'inferred',
    evidence: evidenceOf(text, reasonsOn(best[0], anchors)),
  };
}

/** What a page says in its standfirst and again below it counts once. */
function onceEach(tellings: readonly Telling[]): Telling[] {
  return [...new Map(tellings.map((telling) => [telling.words.trim(), telling])).values()];
}

/** A Wednesday in the middle of a month and of a year. */
const SOME_DAY = '2021-06-16';

/** Of each telling the event that it fits best on that day, the surest first. */
function reasonsOn(day: CivilDay, anchors: readonly Anchor[]): Anchor[] {
  const fitness = ({ days }: Anchor): number => days.get(day) ?? 0;
  return [...Map.groupBy(anchors, ({ telling }) => telling).values()]
    .flatMap(
      (own) =>
        own.filter((anchor) => fitness(anchor) > 0).toSorted((a, b) => fitness(b) - fitness(a))[0] ?? [],
    )
    .toSorted((a, b) => fitness(b) - fitness(a));
}

function evidenceOf(text: string, reasons: readonly Anchor[]): string {
  const byEvent = new Map(reasons.toReversed().map((reason) => [reason.event, reason]));
  const parts = [...byEvent.values()]
    .toReversed()
    .slice(0, MOST_REASONS)
    .map(({ telling, event }) => {
      const said = telling.date ? text.slice(telling.date.start, telling.date.end) : '';
      return `“${said}” is ${plainDate(event.date)} (${event.title})`;
    });
  return `counted from what it tells: ${parts.join('; ')}`;
}

/** So many reasons convince; more are a list. */
const MOST_REASONS = 3;
