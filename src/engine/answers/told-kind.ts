import type { AskedKind } from '../../model/answer-views.ts';
import type { Event, Report } from '../../model/pack.ts';
import { type Deed, deedsOf } from '../grouping/deeds.ts';
import { WAR_BEGINS } from '../search/war-time.ts';

/** How people came together in an event. */
export type Encounter = 'in person' | 'call' | 'letter';

/** Where leaders come together without the title saying so. */
const GATHERING = /\b(?:summit|forum|parade|games|leaders|congress|conference|funeral|anniversary)\b/i;

const SPEAKING = /\bspeaks?\b|\bspoke\b/i;

/** A meeting that is only spoken of: "Putin says he could meet Zelensky", "calls off his trip". */
export const ONLY_SPOKEN_OF =
  /\b(?:could|would|might|wants?|wish(?:es)?|hopes?|offers?|plans?|intends?|ready|willing|refuses?|declines?|expects?|invites?|proposes?|calls? off|called off|postpon\w+|cancel\w*)\b[^,;]{0,40}\b(?:meet|visit|talk|host|receive|go|come|trip|journey|summit)/i;

/** Before this stands what a title tells of: "Biden and Xi speak before Pelosi's trip" is no trip. */
const BEHIND_DEED = /\b(?:before|after|ahead of|over|about)\b.*$/i;

/** Deeds of those who are in one place. */
const TOGETHER: readonly Deed[] = ['meeting', 'in person', 'visit', 'three-way'];

/** What a title tells of itself, see `BEHIND_DEED`; one that begins with "After" is left whole. */
function deedIn(title: string): string {
  return title.replace(BEHIND_DEED, '').trim() || title;
}

const has = (text: string, deeds: readonly Deed[]): boolean => {
  const told = deedsOf(text);
  return deeds.some((deed) => told.has(deed));
};

/** The reports of what happened in which all of `people` (ids) take part; one that names nobody tells of those of the event. */
function reportsOf(
  { reports, participants: all }: Pick<Event, 'reports' | 'participants'>,
  people: readonly string[],
): readonly Report[] {
  return reports.filter(
    ({ status, participants = all }) =>
      status === 'happened' && people.every((id) => participants.includes(id)),
  );
}

/**
 * How all of `people` came together in an event that happened, or undefined where no report has them do so. `titled`: who
 * its title names. A title that names others tells of the others: Xi receives Medvedev, who brings a letter from Putin.
 * A title says what it was; where it does not, its reports do.
 */
export function encounterOf(
  event: Event,
  people: readonly string[],
  titled: readonly string[],
): Encounter | undefined {
  if (event.status !== 'happened') return undefined;
  const strangers = titled.filter((id) => !people.includes(id));
  if (strangers.length > 0 && !people.every((id) => titled.includes(id))) return undefined;
  const reports = reportsOf(event, people);
  if (reports.length === 0 || has(event.title, ['count']) || ONLY_SPOKEN_OF.test(event.title))
    return undefined;
  const title = deedIn(event.title);
  const isTogether = has(title, TOGETHER);
  // Leaders who only "speak" do so by telephone; those who meet are said to.
  if (has(title, ['call']) || (!isTogether && SPEAKING.test(title))) return 'call';
  const plain = reports.filter(({ summary }) => !has(summary, ['call', 'letter']));
  const apart = reports.length - plain.length;
  const isCalled = reports.some(({ summary }) => has(summary, ['call']));
  if (has(title, ['letter']) || (titled.length < people.length && plain.length === 0))
    return plain.length > 0 && event.places.length > 0 ? 'in person' : isCalled ? 'call' : 'letter';
  if (isTogether && event.places.length > 0) return 'in person';
  if (isCalled && apart * 2 >= reports.length) return 'call';
  if (isCalled && !plain.some(({ summary }) => has(summary, ['in person']))) return 'call';
  const isTold = GATHERING.test(event.title) || plain.some(({ summary }) => has(summary, TOGETHER));
  const isNamed = people.every((id) => titled.includes(id));
  return event.places.length > 0 && (isNamed || isTold) ? 'in person' : undefined;
}

/** What a kind of event is told by, for kinds that need no people. */
const TOLD_BY: Readonly<Partial<Record<AskedKind, RegExp>>> = {
  signing: /\bsign(?:s|ed|ing)?\b|\bagree(?:s|d|ments?)\b|\bcontract\b|\btreaty\b|\bdeal\b|\baccords?\b/i,
  office:
    /\breplac(?:es?|ed|ing)\b|\bsucce(?:ed|eds|eded|ssor)\b|\btook (?:it back|over|office)\b|\bbecomes?\b|\bbecame\b|\bin place of\b|\bto follow\b|\bloses? .*\boffice\b|\bdismiss\w*|\bremov\w*|\bappoint\w*|\bresign\w*/i,
  war: WAR_BEGINS,
  death: /\bdie[sd]\b|\bdeath\b/i,
  letter: /\bletter\b|\bwrote\b|\bcongratulat\w*|\bcondolences\b|\bmessage\b|\bwishes\b|\btelegram/i,
};

/** True where a text tells of the kind. */
export function tellsOf(text: string, kind: AskedKind): boolean {
  const toldBy = TOLD_BY[kind];
  if (toldBy) return toldBy.test(text);
  const deeds: readonly Deed[] =
    kind === 'call' ? ['call'] : kind === 'contact' ? ['call', ...TOGETHER] : TOGETHER;
  return has(text, deeds);
}

/** True where the title of a plan tells of the kind. `isThere`: it names where; without that a visit must be called one. */
export function isPlanTold(title: string, kind: AskedKind, isThere: boolean): boolean {
  if (kind === 'visit' && !isThere) return has(title, ['visit']) || GATHERING.test(title);
  return tellsOf(title, kind) || (!(kind in TOLD_BY) && GATHERING.test(title));
}

/**
 * True where an event is told as a visit of these people (ids). Where no place is asked for, its title must: every meeting
 * abroad is somebody's visit. Where one is, a report may have them there, and words about them in Beijing do not.
 */
export function isVisitTold(
  { title, reports, participants: all }: Event,
  people: readonly string[],
  isPlaced: boolean,
): boolean {
  if (tellsOf(deedIn(title), 'visit') || (isPlaced && GATHERING.test(title))) return true;
  return (
    isPlaced &&
    reportsOf({ reports, participants: all }, people).some(
      ({ summary }) => (has(summary, TOGETHER) || GATHERING.test(summary)) && !ONLY_SPOKEN_OF.test(summary),
    )
  );
}

/** True where an event is of the kind, for these people. */
export function isOfKind(
  event: Event,
  kind: AskedKind | undefined,
  people: readonly string[],
  titled: readonly string[],
): boolean {
  if (kind === undefined) return true;
  if (kind === 'meeting' || kind === 'call' || kind === 'contact' || kind === 'visit') {
    if (people.length === 0) return tellsOf(deedIn(event.title), kind);
    const encounter = encounterOf(event, people, titled);
    if (kind === 'contact') return encounter === 'in person' || encounter === 'call';
    if (kind === 'visit') return encounter === 'in person';
    return encounter === (kind === 'call' ? 'call' : 'in person');
  }
  if (tellsOf(event.title, kind)) return true;
  // Many a report speaks of how a war began; the event that began it has it in its title.
  if (kind === 'war') return false;
  // What one signed while another was there is not theirs: the report must have all of them in it.
  const reports = people.length > 0 && kind === 'signing' ? reportsOf(event, people) : event.reports;
  return reports.some(({ summary }) => tellsOf(summary, kind));
}
