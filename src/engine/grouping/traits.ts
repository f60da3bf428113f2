import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { Entity, Report } from '../../model/pack.ts';
import { type Deed, deedsOf } from './deeds.ts';
import { type Format, formatOf } from './format.ts';
import type { Gazetteer } from './places.ts';
import type { ReportToGroup } from './report-to-group.ts';
import { EXTENT_DAYS } from './tuning.ts';
import { isAbsence, isSpeech, looksBack, speakersOf, speaksOfComing } from './voice.ts';
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

/** What is known of the entities and places that reports name. */
export interface Who {
  readonly entities: ReadonlyMap<string, Entity>;
  /** The country that a person acts for. */
  readonly sides: ReadonlyMap<string, string>;
  readonly gazetteer: Gazetteer;
}

/** Reads the traits of one report. */
export function readTraits(source: ReportToGroup, who: Who, words: WordVector): Traits {
  const { report } = source;
  const { date, status, summary } = report;
  const named = (ids: readonly string[] = []): Entity[] => ids.flatMap((id) => who.entities.get(id) ?? []);
  const participants = named(report.participants);
  const taking = participants.filter(({ kind }) => kind !== 'organisation');
  const deeds = deedsOf(summary);
  const speech = isSpeech(summary, taking);
  // Of whom a spokesman speaks is not among those who take part in his speaking, but it is their visit.
  const subjects = speech && deeds.has('visit') ? named(report.alsoNames).filter(isPerson) : [];
  const people = [...taking, ...subjects];
  const speakers = speech ? new Set(taking.map(({ id }) => id)) : speakersOf(summary, taking);
  const only = people.length === 1;
  const principals = new Set(people.map(({ id }) => id).filter((id) => only || !speakers.has(id)));
  const organisations = participants.filter(
    ({ kind, description }) => kind === 'organisation' && !isVoice(description),
  );
  const timing = timingOf(
    knownEdtf(date),
    status === 'planned',
    asideOf(summary, speech && subjects.length > 0),
  );
  const places =
    timing === 'ahead' || timing === 'back' ? placesOf(report, speakers, who) : (report.places ?? []);
  const format = formatOf(summary, principals.size);
  const absence = isAbsence(summary);
  return {
    source,
    date: knownEdtf(date),
    published: source.published === undefined ? undefined : knownEdtf(source.published),
    planned: status === 'planned',
    timing,
    people: new Set(people.map(({ id }) => id)),
    principals,
    organisations: new Set(organisations.map(({ id }) => id)),
    places,
    deeds,
    format,
    absence,
    encounter: !speech && !absence && tellsOfEncounter(deeds, format, principals.size),
    figure: deeds.has('figures') && !deeds.has('call') && places.length === 0 && principals.size <= 1,
    words,
  };
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person';
}

/** Where a spokesman speaks, in his own country, is not where the thing is of which he speaks. */
function placesOf(
  { places = [] }: Report,
  speakers: ReadonlySet<string>,
  { sides, gazetteer }: Who,
): string[] {
  const homes = new Set([...speakers].map((speaker) => sides.get(speaker)));
  return places.filter((place) => !homes.has(gazetteer.countryOf(place)));
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

/** Ministries and offices are the voice of a country: naming one says nothing of who takes part. */
function isVoice(description: string): boolean {
  return /\b(?:ministry|office of|customs|broadcaster|newspaper|news agency)\b/i.test(description);
}

function timingOf(date: EdtfDate, planned: boolean, aside: 'ahead' | 'back' | undefined): Timing {
  const days = date.latest - date.earliest + 1;
  const most = planned ? EXTENT_DAYS.planned : EXTENT_DAYS.told;
  if (date.precision !== 'day' || days > most) return 'vague';
  return planned || aside === undefined ? 'exact' : aside;
}
