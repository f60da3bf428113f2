import type { EdtfDate } from '../../../model/edtf.ts';
import type { GatheredEvent } from '../gathering/gathered-event.ts';
import type { ReadDate } from './dated-span.ts';
import type { Telling } from './telling.ts';

/**
 * On which day that was which happened "in the evening": of what was told last, where that is near; of what is to come behind a day that is over, of that
 * of the report. Undefined where nothing says.
 */
export function thatDay(
  told: Telling,
  events: readonly GatheredEvent[],
  published: EdtfDate | undefined,
): EdtfDate | undefined {
  const last = events.findLast(({ date, weak, sentences }) => {
    const gap = told.sentence.start - (sentences.at(-1)?.end ?? 0);
    return !weak && date.precision === 'day' && !date.interval && gap <= REACH;
  });
  if (!last || !published) return last?.date ?? dayOfPlan(told, published);
  const isOver = told.status === 'planned' && last.date.latest < published.earliest;
  if (isOver) return dayOfPlan(told, published);
  return isBackground(told, last, published) ? undefined : last.date;
}

/** True for the day of an old thing of which a text told between: "the treaty was signed on July 16, 2001. In the evening Berg met Lind". */
export function isLent(
  told: Telling,
  { date, known, isFixed }: ReadDate,
  events: readonly GatheredEvent[],
  published: EdtfDate | undefined,
): boolean {
  const isOfAnother = told.isThatDay && known === 'resolved' && isFixed === true;
  const last = isOfAnother ? events.findLast((event) => event.date.text === date.text) : undefined;
  return last !== undefined && published !== undefined && isBackground(told, last, published);
}

/**
 * True where a thing of long ago lends its day to nothing: nobody who takes part in what is told had part in it, and no date at the head of its sentence says
 * that a story of that time begins, "On Aug. 20, 1968, tanks crossed the border. In the evening Lind resigned".
 */
function isBackground({ cast, words }: Telling, last: GatheredEvent, published: EdtfDate): boolean {
  const { date, sentence } = last.best;
  const isOld = published.earliest - last.date.latest > RECENT_DAYS;
  const opens = date !== undefined && date.start - sentence.start <= PREPOSITION;
  return (
    isOld &&
    !opens &&
    !POINTS_BACK.test(words) &&
    cast.people.length > 0 &&
    !cast.people.some((person) => last.cast.people.includes(person))
  );
}

/** Says itself that it is of a day told before. */
const POINTS_BACK =
  /(?<!\p{L})(?:that|same|selben|gleichen|même|mism[oa]|(?:тот|та|ту|то) же)(?!\p{L})|[当當][天日晚]|同/u;

/** What was to come "in the afternoon" comes on the day of the report. */
function dayOfPlan({ status }: Telling, published: EdtfDate | undefined): EdtfDate | undefined {
  return status === 'planned' && published?.precision === 'day' && !published.interval
    ? published
    : undefined;
}

/** So far before it, in UTF-16 units, the day of "in the evening" was told: two or three sentences. */
const REACH = 400;

/** News is no older. */
const RECENT_DAYS = 31;

/** "On ", "Am ", "C’est le ", in UTF-16 units. */
const PREPOSITION = 8;
