import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import { ABOUT, COST_OF_VAGUENESS, OPEN_LENGTH } from './tuning.ts';

/** What is asked of an event over and over. */
export interface EventFacts {
  readonly date: EdtfDate;
  /** 0 to 1: how fine its date is. What was on some day of a year is near no page. */
  readonly clarity: number;
  /** Who takes part and where, without double entries. */
  readonly company: readonly string[];
  /** Of each of these, 0 to 1: the part of the reports that tell of anybody which tells of him. */
  readonly told: readonly number[];
  /** Whom its reports name beside these. */
  readonly beside: readonly string[];
}

/** An event is ranked for every name on every page; parsing its date again each time took two thirds of the whole. */
const known = new WeakMap<Event, EventFacts>();

/** The facts of an event, worked out once for as long as the event object lives. */
export function factsOf(event: Event): EventFacts {
  let facts = known.get(event);
  if (!facts) {
    const company = new Set([...event.participants, ...event.places]);
    const beside = new Set(event.reports.flatMap((report) => report.alsoNames ?? []));
    const date = knownEdtf(event.date);
    facts = {
      date,
      clarity: clarityOf(date),
      company: [...company],
      told: toldOf([...company], event),
      beside: [...beside].filter((id) => !company.has(id)),
    };
    known.set(event, facts);
  }
  return facts;
}

/** Reports that name nobody leave it to the event who takes part, and tell of all. */
function toldOf(company: readonly string[], { reports }: Event): number[] {
  const naming = reports
    .map(({ participants = [], places = [] }) => [...participants, ...places])
    .filter((named) => named.length > 0);
  return company.map((id) =>
    naming.length === 0 ? 1 : naming.filter((named) => named.includes(id)).length / naming.length,
  );
}

function clarityOf({ earliest, latest, approximate }: EdtfDate): number {
  const length = Math.min(latest - earliest, OPEN_LENGTH) + (approximate ? 2 * ABOUT : 0);
  return 1 / (1 + COST_OF_VAGUENESS * Math.log(1 + length));
}
