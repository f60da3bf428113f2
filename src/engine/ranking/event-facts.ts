import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';

/** What is asked of an event over and over. */
export interface EventFacts {
  readonly date: EdtfDate;
  /** Who takes part and where, without double entries. */
  readonly company: readonly string[];
  /** Whom its reports name beside these. */
  readonly beside: readonly string[];
  /** True where a report announced it and it is no mere plan any more: it is what came of an expectation. */
  readonly foretold: boolean;
}

/** An event is ranked for every name on every page; parsing its date again each time took two thirds of the whole. */
const known = new WeakMap<Event, EventFacts>();

/** The facts of an event, worked out once for as long as the event object lives. */
export function factsOf(event: Event): EventFacts {
  let facts = known.get(event);
  if (!facts) {
    const company = new Set([...event.participants, ...event.places]);
    const beside = new Set(event.reports.flatMap((report) => report.alsoNames ?? []));
    facts = {
      date: knownEdtf(event.date),
      company: [...company],
      beside: [...beside].filter((id) => !company.has(id)),
      foretold: event.status !== 'planned' && event.reports.some((report) => report.status === 'planned'),
    };
    known.set(event, facts);
  }
  return facts;
}
