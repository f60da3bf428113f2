import type { Entity, Report } from '../../model/pack.ts';
import type { Deed } from './deeds.ts';
import type { Gazetteer } from './places.ts';
import { isSpeech, speakersOf } from './voice.ts';

/** What is known of the entities and places that reports name. */
export interface Who {
  readonly entities: ReadonlyMap<string, Entity>;
  /** The country that a person acts for. */
  readonly sides: ReadonlyMap<string, string>;
  readonly gazetteer: Gazetteer;
}

/** Whom a report is about, by their ids, and who only tells it. */
export interface Cast {
  readonly people: ReadonlySet<string>;
  /** The people who do not only tell it. */
  readonly principals: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  /** All who take part in it only say something. */
  readonly speech: boolean;
  /** What they say is of a visit of others. */
  readonly ofOthers: boolean;
}

/** The cast of a report of which the kinds of thing are known. */
export function castOf(report: Report, deeds: ReadonlySet<Deed>, { entities }: Who): Cast {
  const named = (ids: readonly string[] = []): Entity[] => ids.flatMap((id) => entities.get(id) ?? []);
  const participants = named(report.participants);
  const taking = participants.filter(({ kind }) => kind === 'person');
  const speech = isSpeech(report.summary, taking);
  // Of whom a spokesman speaks is not among those who take part in his speaking, but it is their visit.
  const subjects =
    speech && deeds.has('visit') ? named(report.alsoNames).filter(({ kind }) => kind === 'person') : [];
  const people = [...taking, ...subjects].map(({ id }) => id);
  const speakers = speech ? new Set(taking.map(({ id }) => id)) : speakersOf(report.summary, taking);
  return {
    people: new Set(people),
    // Who is alone in a report is never only its voice.
    principals: new Set(people.length === 1 ? people : people.filter((id) => !speakers.has(id))),
    organisations: new Set(
      participants
        .filter(({ kind, description }) => kind === 'organisation' && !isVoice(description))
        .map(({ id }) => id),
    ),
    speakers,
    speech,
    ofOthers: subjects.length > 0,
  };
}

/** The places of a report without those where a spokesman speaks in his own country: they are not where the thing is. */
export function placesSpokenOf(
  { places = [] }: Report,
  { speakers }: Cast,
  { sides, gazetteer }: Who,
): readonly string[] {
  const homes = new Set([...speakers].map((speaker) => sides.get(speaker)));
  return places.filter((place) => !homes.has(gazetteer.countryOf(place)));
}

/** Ministries and offices are the voice of a country: naming one says nothing of who takes part. */
function isVoice(description: string): boolean {
  return /\b(?:ministry|office of|customs|broadcaster|newspaper|news agency)\b/i.test(description);
}
