import type { AskedKind, Asks } from '../../model/answer-views.ts';
import type { CivilDay } from '../../model/civil-day.ts';
import type { TimeAnchors } from '../search/relative-time.ts';
import type { SearchWord } from '../search/words.ts';
import type { AskedOffice } from './asked-office.ts';
import type { OfficeBody } from './demonyms.ts';
import type { OfficeRoles } from './office-roles.ts';

/** A query as a question: what it wants to know, and of which events. */
export interface Question {
  readonly asks: Asks;
  /** Undefined where any kind of event may answer. */
  readonly kind: AskedKind | undefined;
  /** Numbers of the people and organisations who must take part. */
  readonly people: readonly number[];
  /** Of a change of office: which of them gain it and which lose it. */
  readonly roles?: OfficeRoles;
  /** Which office, where one is named. */
  readonly office?: AskedOffice | undefined;
  /** Of a question for its holder: whose office, and whether it is asked of today. */
  readonly body?: OfficeBody | undefined;
  readonly isNow?: boolean;
  /** The last day of which anything is known. */
  readonly knowsUntil?: CivilDay | undefined;
  /** Numbers of the places where it must be. */
  readonly places: readonly number[];
  /** EDTF; the event must lie within each. */
  readonly dates: readonly string[];
  /** Words left over, which the event must hold. */
  readonly rest: readonly SearchWord[];
}

/** The times that a question is counted from. */
export interface AskedOn extends TimeAnchors {
  /** The last day of which anything is known. */
  readonly knowsUntil?: CivilDay | undefined;
}
