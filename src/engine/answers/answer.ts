import type { Verdict } from '../../model/answer-views.ts';
import type { Event, Report } from '../../model/pack.ts';
import type { ClaimedCount } from './claimed-counts.ts';
import type { Occasion } from './occasions.ts';
import type { Holder } from './office-holders.ts';
import type { Question } from './question.ts';

/** What a question comes to. Everything rests on events: an answer is never more than what they say. */
export type Answer = FoundAnswer | NoneKnown | HoldersKnown;

/** The question has an answer, or several. */
export interface FoundAnswer {
  readonly question: Question;
  /** Everything that fits, in order of time. */
  readonly occasions: readonly Occasion[];
  /** The one that answers; of a count the last. */
  readonly lead: Occasion;
  /** The reports of the leading event that say it, best first. */
  readonly says: readonly Report[];
  /** Numbers of whoever answers "who" where the title of the leading event does not name them. */
  readonly who: readonly number[];
  /** True of a question for a successor where the event tells that the office was lost, and not to whom. */
  readonly isUntold?: true;
  /** Whether it is so, where the question asks that. */
  readonly verdict?: Verdict | undefined;
  /** What ended the time in office that is asked about. */
  readonly ended?: Event | undefined;
  /** How often the people met by the count of articles; only for a count. */
  readonly claims: readonly ClaimedCount[];
}

/** The question was understood, and nothing of the kind is known. */
interface NoneKnown {
  readonly question: Question;
  readonly lead: null;
  readonly holders?: undefined;
  /** What was planned or called off, of the same people, there and then, or the visit of those of them who are guests there: the latest. */
  readonly instead: Event | undefined;
}

/** Who held an office, by how people are described. */
interface HoldersKnown {
  readonly question: Question;
  readonly lead: null;
  readonly holders: readonly [Holder, ...Holder[]];
}
