import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Entity } from '../../model/pack.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { type Format, formatOf } from './format.ts';
import type { ReportToGroup } from './report-to-group.ts';
import { EXTENT_DAYS } from './tuning.ts';
import { speakersOf, speaksOfComing } from './voice.ts';
import { stemsOf, type WordVector } from './words.ts';

/** How near a report's date is to the day of the thing that it tells of. */
type Timing =
  /** Its days are those of the thing, though it may still be planned. */
  | 'exact'
  /** An exact day on which somebody spoke of what was to come. */
  | 'ahead'
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
  /** It gives a figure of trade for a time, and no meeting where it was told. */
  readonly figure: boolean;
  readonly words: WordVector;
}

/** Reads the traits of one report. */
export function readTraits(
  source: ReportToGroup,
  entities: ReadonlyMap<string, Entity>,
  words: WordVector,
): Traits {
  const { report } = source;
  const participants = (report.participants ?? []).flatMap((id) => entities.get(id) ?? []);
  const people = participants.filter(({ kind }) => kind !== 'organisation');
  const organisations = participants.filter(
    ({ kind, description }) => kind === 'organisation' && !isVoice(description),
  );
  const speakers = speakersOf(report.summary, people);
  const principals = new Set(people.map(({ id }) => id).filter((id) => !speakers.has(id)));
  const date = knownEdtf(report.date);
  const deeds = deedsOf(report.summary);
  const places = report.places ?? [];
  return {
    source,
    date,
    published: source.published === undefined ? undefined : knownEdtf(source.published),
    planned: report.status === 'planned',
    timing: timingOf(
      date,
      report.status === 'planned',
      report.status !== 'planned' && speaksOfComing(report.summary),
    ),
    people: new Set(people.map(({ id }) => id)),
    principals,
    organisations: new Set(organisations.map(({ id }) => id)),
    places,
    deeds,
    format: formatOf(report.summary, principals.size),
    figure: deeds.has('figures') && !deeds.has('call') && places.length === 0 && principals.size <= 1,
    words,
  };
}

/** The stems of a report's summary without the names of entities, which are compared as what they are. */
export function tellingStems({ report }: ReportToGroup, namesOfEntities: ReadonlySet<string>): string[] {
  return stemsOf(report.summary).filter((stem) => !namesOfEntities.has(stem));
}

/** Ministries and offices are the voice of a country: naming one says nothing of who takes part. */
function isVoice(description: string): boolean {
  return /\b(?:ministry|office of|customs|broadcaster|newspaper|news agency)\b/i.test(description);
}

function timingOf(date: EdtfDate, planned: boolean, ahead: boolean): Timing {
  const days = date.latest - date.earliest + 1;
  const most = planned ? EXTENT_DAYS.planned : EXTENT_DAYS.told;
  if (date.precision !== 'day' || days > most) return 'vague';
  return ahead ? 'ahead' : 'exact';
}
