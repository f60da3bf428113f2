import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import { castOf, placesSpokenOf, type Who } from './cast.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { type Format, formatOf } from './format.ts';
import type { ReportToGroup } from './report-to-group.ts';
import { EXTENT_DAYS } from './tuning.ts';
import { isAbsence, looksBack, speaksOfComing } from './voice.ts';
import { stemsOf, type WordVector } from './words.ts';

/** How near a report's date is to the day of the thing that it tells of. */
type Timing =
  /** Its days are those of the thing, though it may still be planned. */
  | 'exact'
  /** An exact day on which somebody spoke of what was to come. */
  | 'ahead'
  /** An exact day on which somebody spoke of how a thing had gone. */
  | 'back'
  /** A month, a year, or longer: the thing lies somewhere in it. */
  | 'vague';

/** What the grouper compares of a report, worked out once. */
export interface Traits {
  readonly source: ReportToGroup;
  readonly date: EdtfDate;
  readonly published: EdtfDate | undefined;
  readonly planned: boolean;
  readonly timing: Timing;
  readonly people: ReadonlySet<string>;
  /** The people in it who do not only tell it. */
  readonly principals: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly places: readonly string[];
  readonly deeds: ReadonlySet<Deed>;
  readonly format: Format;
  /** It tells of people who come together: a visit, a meeting, a call, a summit. */
  readonly encounter: boolean;
  /** It tells of somebody who did not come. */
  readonly absence: boolean;
  /** It gives a figure of trade for a time, and no meeting where it was told. */
  readonly figure: boolean;
  readonly words: WordVector;
}

/** Reads the traits of one report. */
export function readTraits(source: ReportToGroup, who: Who, words: WordVector): Traits {
  const { report } = source;
  const { status, summary } = report;
  const date = knownEdtf(report.date);
  const planned = status === 'planned';
  const deeds = deedsOf(summary);
  const cast = castOf(report, deeds, who);
  const timing = timingOf(date, planned, asideOf(summary, cast.ofOthers));
  const isAside = timing === 'ahead' || timing === 'back';
  const places = isAside ? placesSpokenOf(report, cast, who) : (report.places ?? []);
  const format = formatOf(summary, cast.principals.size);
  const absence = isAbsence(summary);
  return {
    source,
    date,
    published: source.published === undefined ? undefined : knownEdtf(source.published),
    planned,
    timing,
    people: cast.people,
    principals: cast.principals,
    organisations: cast.organisations,
    places,
    deeds,
    format,
    absence,
    encounter: !cast.speech && !absence && tellsOfEncounter(deeds, format, cast.principals.size),
    figure: deeds.has('figures') && !deeds.has('call') && places.length === 0 && cast.principals.size <= 1,
    words,
  };
}

function asideOf(summary: string, ofOthers: boolean): 'ahead' | 'back' | undefined {
  if (looksBack(summary)) return 'back';
  return ofOthers || speaksOfComing(summary) ? 'ahead' : undefined;
}

/** The stems of a report's summary without the names of entities, which are compared as what they are. */
export function tellingStems({ report }: ReportToGroup, namesOfEntities: ReadonlySet<string>): string[] {
  return stemsOf(report.summary).filter((stem) => !namesOfEntities.has(stem));
}

function tellsOfEncounter(deeds: ReadonlySet<Deed>, format: Format, principals: number): boolean {
  if (format !== 'open' || deeds.has('visit') || deeds.has('call')) return true;
  return principals > 1 && (deeds.has('meeting') || deeds.has('in person'));
}

function timingOf(date: EdtfDate, planned: boolean, aside: 'ahead' | 'back' | undefined): Timing {
  const days = date.latest - date.earliest + 1;
  const most = planned ? EXTENT_DAYS.planned : EXTENT_DAYS.told;
  if (date.precision !== 'day' || days > most) return 'vague';
  return planned || aside === undefined ? 'exact' : aside;
}
