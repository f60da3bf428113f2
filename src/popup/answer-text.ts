import type {
  AnswerView,
  AskedKind,
  Asks,
  ClaimView,
  FoundAnswerView,
  HolderView,
  NoneKnownView,
  Unanswered,
} from '../model/answer-views.ts';
import { knownEdtf } from '../model/edtf.ts';
import type { EventView } from '../model/views.ts';
import { dateLabel } from '../ui/date-label.ts';
import { disagreementTag, eventDateNote, sourceSummary } from '../ui/event-facts.ts';
import { countText, listText, type MessageKey, numberText, text } from '../ui/i18n.ts';
import { standingOf } from '../ui/status-label.ts';

const ASKS: Readonly<Record<Asks, MessageKey>> = {
  count: 'answer_asks_count',
  duration: 'answer_asks_duration',
  successor: 'answer_asks_successor',
  first: 'answer_asks_first',
  last: 'answer_asks_last',
  next: 'answer_asks_next',
  when: 'answer_asks_when',
  where: 'answer_asks_where',
  what: 'answer_asks_what',
  who: 'answer_asks_who',
  whether: 'answer_asks_whether',
  since: 'answer_asks_since',
  still: 'answer_asks_still',
  holder: 'answer_asks_holder',
  'first-holder': 'answer_asks_first_holder',
  predecessor: 'answer_asks_predecessor',
};

const KINDS: Readonly<Record<AskedKind, MessageKey>> = {
  visit: 'answer_kind_visit',
  meeting: 'answer_kind_meeting',
  call: 'answer_kind_call',
  contact: 'answer_kind_contact',
  letter: 'answer_kind_letter',
  signing: 'answer_kind_signing',
  office: 'answer_kind_office',
  death: 'answer_kind_death',
  war: 'answer_kind_war',
};

/** Above what a search found for a question without an answer. */
export const WHY_UNANSWERED: Readonly<Record<Unanswered, MessageKey>> = {
  'no-rule': 'answer_unanswered',
  'nobody-meant': 'answer_nobody_meant',
  'day-unknown': 'answer_day_unknown',
};

/** How a question was understood: "Last visit · Wang Yi · Moscow · known until May 2026". A reader sees at once where it was not. */
export function understood(answer: AnswerView): string {
  const { asks, kind, people, places, dates, knownUntil } = answer;
  const names = [people, places]
    .filter((refs) => refs.length > 0)
    .map((refs) => listText(refs.map(({ name }) => name)));
  const times = dates.map((date) => dateLabel(date));
  const until = knownUntil === undefined ? [] : [text('answer_known_until', monthLabel(knownUntil))];
  const asked = isEndAlone(answer) ? 'answer_asks_until' : ASKS[asks];
  return [text(asked, kindText(kind)), ...names, ...times, ...until].join(' · ');
}

/** True where of a time in office that is asked about only the end is told: under "since when" it would be read as the beginning. */
function isEndAlone({ asks, event, ...answer }: AnswerView): boolean {
  return asks === 'since' && event !== null && 'verdict' in answer && answer.verdict === 'ended';
}

/** The month of a day: to which day anything is known helps nobody, and makes a heading long. */
function monthLabel(day: string): string {
  return dateLabel(day.slice(0, 'YYYY-MM'.length));
}

function kindText(kind: AskedKind | undefined): string {
  return text(kind === undefined ? 'answer_kind_any' : KINDS[kind]);
}

/** The answer in a few words: the event, or how often. */
export function answerTitle({ asks, kind, event, who, count, verdict }: FoundAnswerView): string {
  if (asks === 'still') return text(verdict === 'ended' ? 'answer_no_longer' : 'answer_still');
  if (who) return text('answer_who', listText(who.map(({ name }) => name)), event.title);
  if (verdict === 'yes') return text('answer_yes', event.title);
  if (verdict === 'perhaps') return text('answer_perhaps_then', event.title);
  if (verdict === 'otherwise') return text('answer_otherwise', event.title);
  if (verdict === 'how-untold') return text('answer_how_untold', event.title);
  if (asks !== 'count') return event.title;
  return countText(kind === 'meeting' ? 'answer_meetings' : 'answer_times', count);
}

/** What stands in place of an answer: "No visit is known here". Of several travellers, only that nothing says they went together. */
export function noneTitle({ asks, kind, people }: NoneKnownView): string {
  if (asks === 'holder') return text('answer_none_holder');
  if (asks === 'first-holder') return text('answer_none_first_holder');
  if (asks === 'predecessor') return text('answer_none_predecessor');
  if (asks === 'successor') return text('answer_none_successor');
  if (kind === 'visit' && people.length > 1) return text('answer_none_together');
  return text('answer_none', kindText(kind));
}

/** Who held an office: by name where it is told, else as somebody who may have. */
export function holderTitle({ entity, held }: HolderView): string {
  return held === 'perhaps' ? text('answer_perhaps', entity.name) : entity.name;
}

/** What is known of it, and how: by how the person is described. */
export function holderLine({ description, held }: HolderView, asks: Asks): string[] {
  return [description.replace(/\.$/, ''), text(howKnown(held, asks))];
}

function howKnown(held: HolderView['held'], asks: Asks): MessageKey {
  if (held === 'told') return 'answer_described';
  if (held === 'untimed') return 'answer_untimed';
  return asks === 'successor' ? 'answer_next_untold' : 'answer_time_untold';
}

/** The head of all that fits a question. */
export function allTitle(answer: FoundAnswerView): string {
  return answer.asks === 'count' ? answerTitle(answer) : countText('answer_all', answer.count);
}

/** What the answer rests on. */
export function answerLine(answer: FoundAnswerView): string[] {
  const { asks, kind, event, places, says, claim, verdict, ended, isUntold } = answer;
  if (asks === 'count') {
    const last = text('answer_last_was', dateLabel(event.date), event.title);
    return claim ? [last, claimLine(claim)] : [last];
  }
  const where = asks === 'where' && places.length === 0 ? event.places.map(({ name }) => name) : [];
  const publisher = says[0]?.article.publisher ?? '';
  const isAlone = event.reports.every(({ article }) => article.id === says[0]?.article.id);
  return [
    ofSeveral(answer),
    // A call of an hour takes no day.
    ...(asks === 'duration' && kind !== 'call' ? daysOf(event.date) : []),
    asks === 'still' ? event.title : null,
    ended ? text('answer_until', dateLabel(ended.date), ended.title) : null,
    asks === 'since' && !ended && verdict !== 'ended' ? text('answer_no_end') : null,
    isEndAlone(answer) ? text('answer_no_beginning') : null,
    where.length > 0 ? listText(where) : null,
    isUntold ? text('answer_successor_untold') : null,
    standing(event),
    ...says.map(({ summary }) => summary),
    publisher === '' ? null : publisher,
    isAlone ? null : sourceSummary(event),
    eventDateNote(event),
    disagreementTag(event),
  ].filter((part) => part !== null);
}

/** Said of one of several where the question asks for no order: "when did Macron visit China" and "who visited Kyiv" have many answers. */
function ofSeveral({ asks, count, isLast }: FoundAnswerView): string | null {
  if (!FOR_ONE.has(asks) || count < 2) return null;
  return text(isLast ? 'answer_last_of' : 'answer_one_of', numberText(count));
}

const FOR_ONE: ReadonlySet<Asks> = new Set(['when', 'where', 'whether', 'duration', 'who', 'what'] as const);

/** What was planned or called off where nothing is known to have happened. */
export function insteadLine(instead: EventView): string[] {
  return [standing(instead), instead.title].filter((part) => part !== null);
}

/** What became of an event where it did not simply happen. */
function standing(event: EventView): string | null {
  return event.status === 'happened' ? null : standingOf(event);
}

/** The days that a date takes; none where its days are not known. */
function daysOf(edtf: string): string[] {
  const { precision, earliest, latest } = knownEdtf(edtf);
  return precision === 'day' && Number.isFinite(latest - earliest)
    ? [countText('answer_days', latest - earliest + 1)]
    : [];
}

/** A count by an article, beside what is known here up to its day. */
export function claimLine({ count, known, report: { article, date } }: ClaimView): string {
  const source = article.publisher === '' ? article.title : article.publisher;
  // A count of some ("their third of the year") says itself what it counts.
  if (known === undefined) return source;
  return [
    text('answer_claim', source, String(count), dateLabel(date)),
    known === count
      ? text('answer_claim_equal')
      : text(known < count ? 'answer_claim_fewer' : 'answer_claim_more', String(known)),
  ].join(' ');
}
