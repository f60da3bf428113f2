import type { EdtfDate } from '../../../model/edtf.ts';
import type { Status } from '../../../model/pack.ts';
import { where } from '../../text/where.ts';
import type { Cues } from '../cues/cues.ts';

/** What a clause says became of the thing, and the cue that says so. */
export interface StatusRead {
  readonly status: Status;
  readonly rule: string;
  /** False where no verb says so. */
  readonly hasVerb?: boolean;
}

/** The rule of what somebody is reported to have said on a day. */
export const STATED = 'dated statement';

/** What a sentence without a verb of the past or the future says of the event that it names. */
export const ONLY_NAMED: StatusRead = { status: 'reported', rule: 'only named' };

/** The rule of what its verb has to come and its date behind. */
export const GONE_BY = 'a date gone by';

/** What verbs of calling off say. */
export const CALLED_OFF: StatusRead = { status: 'cancelled', rule: 'called off' };

/** "Did not search it until October" tells of October. */
const NOT_UNTIL = where('until|не', /(?:\bnot|n't)\b.*\buntil\b|(?:^|\s)не\s.*\sдо\s/);

/** What had not come until a day has come: "had not left Norddal until September"; "will not leave until September" is still to come. */
export function isNotUntil(clause: string): boolean {
  return notUntil(clause)?.status === 'happened';
}

function notUntil(clause: string): StatusRead | undefined {
  if (!NOT_UNTIL.test(clause)) return undefined;
  return { status: AHEAD.test(clause) ? 'planned' : 'happened', rule: 'not before' };
}

const AHEAD = /\b(?:will|wo|would|shall|can|could|may|might|is|are|does|do)(?:n't|n’t)?\b/;

/**
 * The status that a clause's verbs give (tense, modality, denial), corrected by its date: what lies after the day of publication is planned.
 * Undefined where it tells of nothing: no verb of the past or the future, or a thing that did not happen.
 */
export function statusOf(
  clause: string,
  cues: Cues,
  date: EdtfDate | undefined,
  published: EdtfDate | undefined,
): StatusRead | undefined {
  const read = byVerbs(clause, cues);
  // Where verbs are not read, only the day of publication tells what lies behind.
  if (cues.datedOnly && !published && read?.status === 'happened')
    return { status: 'reported', rule: 'dated, and nobody knows when it was told' };
  if (!date || !published) return read;
  if (!read) return isNegated(clause, cues) ? undefined : inPresent(clause, cues, date, published);
  if (read.status === 'happened' && date.earliest > published.latest)
    return { status: 'planned', rule: 'a date to come' };
  // "Said he would appeal the ruling of Wednesday": what the clause dates lies behind, whatever else is to come.
  const isPast = date.latest < published.earliest && cues.past?.test(clause) && !cues.wasPlanned.test(clause);
  return read.status === 'planned' && isPast ? { status: 'happened', rule: GONE_BY } : read;
}

/**
 * "They meet on Friday", and in German always so: the present tells of what a near day will bring. Under a picture, in a chronicle, it tells of a day
 * gone by: "Berg meets Lind in Norddal, Sept. 2, 2022".
 */
function inPresent(clause: string, cues: Cues, date: EdtfDate, published: EdtfDate): StatusRead | undefined {
  if (cues.ought?.test(clause)) return undefined;
  if (isNearAhead(date, published) || isToday(clause, cues, date, published))
    return { status: 'planned', rule: 'present for the future' };
  const isGone = date.latest < published.earliest && date.latest - date.earliest < DAYS_OF_A_MONTH;
  return isGone && cues.sameDay?.test(clause) ? { status: 'happened', rule: 'historic present' } : undefined;
}

/** True for a day, a week or a month after publication. */
function isNearAhead({ earliest, latest }: EdtfDate, published: EdtfDate): boolean {
  return earliest > published.latest && latest - earliest < DAYS_OF_A_MONTH;
}

const DAYS_OF_A_MONTH = 31;

/** "The summit opens on Wednesday", "they meet on March 14 and 15", in a report of that Wednesday the 15th. */
function isToday(clause: string, cues: Cues, date: EdtfDate, published: EdtfDate): boolean {
  const isOn = date.earliest <= published.earliest && date.latest >= published.latest;
  return date.precision === 'day' && isOn && cues.sameDay?.test(clause) === true;
}

/** "Did not come" – but not "filed a brief that they cannot": a negation far behind the verb is of something else. */
function isNegated(clause: string, cues: Cues): boolean {
  const negation = cues.negated.exec(clause);
  const verb = negation && cues.past?.exec(clause);
  return negation !== null && (!verb || negation.index <= verb.index + verb[0].length + NEGATION_REACH);
}

/** So far behind its verb, in UTF-16 units, a negation still stands: "gave the reporters no date". */
const NEGATION_REACH = 24;

function byVerbs(clause: string, cues: Cues): StatusRead | undefined {
  const late = notUntil(clause);
  if (late) return late;
  if (cues.cancelled.test(clause)) return CALLED_OFF;
  if (cues.denied.test(clause)) return { status: 'denied', rule: 'denied' };
  if (isNegated(clause, cues)) return undefined;
  if (cues.planned.test(clause)) return { status: 'planned', rule: 'future or modal' };
  if (cues.past !== undefined && !cues.past.test(clause)) return undefined;
  if (cues.reported.test(clause)) return { status: 'reported', rule: 'hearsay' };
  return { status: 'happened', rule: cues.past === undefined ? 'dated verb' : 'past tense' };
}

/** The status of a thing that is only named: by its date alone. */
export function statusByDate(date: EdtfDate, published: EdtfDate | undefined): StatusRead {
  const ahead = published !== undefined && date.earliest > published.latest;
  return { status: ahead ? 'planned' : 'happened', rule: 'noun with its date', hasVerb: false };
}
