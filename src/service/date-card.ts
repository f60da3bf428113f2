import { readDates } from '../engine/dates/read-dates.ts';
import { factsOf } from '../engine/ranking/event-facts.ts';
import { byScore, idsByScore, laterFirst, scoreEvents } from '../engine/ranking/rank-events.ts';
import { rankingPage } from '../engine/ranking/ranking-page.ts';
import type { CardSubject, CardView } from '../model/card-views.ts';
import { isoDay, isoWeekday } from '../model/civil-day.ts';
import { datesOverlap, type EdtfDate, knownEdtf } from '../model/edtf.ts';
import type { PageContext, Passage } from '../model/page-facts.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { eventsOfPage, type JudgedPage, judgePage, type Knowledge } from './page-view.ts';
import { eventView } from './views.ts';

/** Never seen: a card that is refused does not open, and a pointer that rests on a number wanted none. */
const NO_DATE = 'No date that is known stands here.';
const NO_EVENTS = 'Nothing is known of this date.';

/** Rows of a card for a date: there is no line to keep in sight, and a busy week has as many. */
const MOST_ROWS = 8;

/** A year is as long as a date may be that still has a card: of a decade everything would be shown. */
const LONGEST_ASKED = 366;

/** An event that lasts longer than this lies in every day of it and is what none of them is about, in days. */
const LONGEST_EVENT = 62;

/** The card for a date. */
export interface DateCard extends CardView {
  readonly subject: Extract<CardSubject, { readonly kind: 'date' }>;
}

/**
 * The card for a date on a page: what the people of the page did on that day, else in its week, else in its month. Fails
 * where the word that was pointed at belongs to no date, or where nothing is known.
 */
export function dateCard(
  knowledge: Knowledge,
  page: PageContext,
  passage: Passage & { readonly dateAt: number },
  site: string,
): Result<DateCard> {
  const { kb, index } = knowledge;
  const judged = judgePage(knowledge, page, passage.text);
  const read = dateAt(judged, passage);
  if (!read) return fail(NO_DATE);
  const events = eventsOfPage(kb, judged);
  for (const shown of periodsOf(read.edtf)) {
    const meant = knownEdtf(shown);
    const within = events.filter((event) => isWithin(factsOf(event).date, meant));
    if (within.length === 0) continue;
    const ask = {
      entity: '',
      events: within,
      page: rankingPage(judged, passage),
      index,
      knowsUntil: kb.knowsUntil,
    };
    const best = scoreEvents(ask, MOST_ROWS).sort(byScore).slice(0, MOST_ROWS).sort(laterFirst);
    const side = (next: boolean) =>
      best.filter((one) => one.next === next).map(({ event }) => eventView(kb, event, next));
    return ok({
      subject: { kind: 'date', surface: read.surface, asked: read.edtf, shown },
      companions: [],
      together: null,
      pageDate: judged.date,
      knowsUntil: kb.knowsUntil,
      after: side(true),
      before: side(false),
      strongest: idsByScore(best),
      dates: [],
      site,
    });
  }
  return fail(NO_EVENTS);
}

/** The date that a place in a passage belongs to; undefined where there is none, or one that is too vague for a card. */
function dateAt(
  { date, language }: JudgedPage,
  { text, dateAt: at }: { readonly text: string; readonly dateAt: number },
): { readonly surface: string; readonly edtf: string } | undefined {
  const found = readDates(text, { published: date?.edtf ?? null, language }).find(
    ({ start, end }) => start <= at && at < end,
  );
  if (!found || found.edtf === null) return undefined;
  const { earliest, latest } = knownEdtf(found.edtf);
  return latest - earliest < LONGEST_ASKED ? { surface: found.surface, edtf: found.edtf } : undefined;
}

/** A date, and for a day its week and its month too. */
function periodsOf(edtf: string): string[] {
  const { earliest, latest } = knownEdtf(edtf);
  if (earliest !== latest) return [edtf];
  const monday = earliest - isoWeekday(earliest) + 1;
  return [edtf, `${isoDay(monday)}/${isoDay(monday + 6)}`, isoDay(earliest).slice(0, 7)];
}

/** True for an event that has to do with the days meant, rather than going on through them and far beyond. */
function isWithin(date: EdtfDate, meant: EdtfDate): boolean {
  const longest = Math.max(LONGEST_EVENT, meant.latest - meant.earliest);
  return datesOverlap(date, meant) && date.latest - date.earliest <= longest;
}
