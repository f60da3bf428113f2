import { anchorDay, knownEdtf } from '../../model/edtf.ts';
import type { Event } from '../../model/pack.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { AskedOffice } from './asked-office.ts';
import { gainsOffice, losesOffice, titleTellsOfChange } from './office-change.ts';
import { toldBy } from './told-of.ts';

/** Somebody's time in an office, as far as events tell of it; at least one end is known. */
export interface Tenure {
  readonly begins: Event | undefined;
  readonly ends: Event | undefined;
}

/**
 * "The two speak as Trump takes office", "Xi writes on Li Qiang's appointment": the day is another's. A name must have a
 * verb of its own or own what follows: "named as Foreign Minister" and "on Friday" go on about the same.
 */
const AT_ANOTHERS = new RegExp(
  [
    String.raw`\b(?:as|after|before|when|while|since) (?!\p{Lu}\p{Ll}+day\b)\p{Lu}\S*(?: \p{Lu}\S*)* (?:[a-z]+(?:s|ed)|became|took|won|lost|left)\b.*$`,
    String.raw`\b(?:on|following) (?!\p{Lu}\p{Ll}+day\b)\p{Lu}[^,;]*['’]s? .*$`,
  ].join('|'),
  'u',
);

/** Whoever is confirmed held the office before. */
const GOES_ON =
  /\b(?:re-?elect\w*|re-?appoint\w*|confirmed|(?:new|second|third|fourth|fifth|another) term)\b/i;

/** The last time that a person (a number) held an office: since it was last gained, and until it was lost, if it was. */
export function tenureOf(index: SearchIndex, person: number, office: AskedOffice): Tenure | undefined {
  const changes = changesOf(index, person, office);
  const losses = changes.filter(({ isLoss }) => isLoss);
  const gains = changes.filter(({ isLoss }) => !isLoss);
  const lastGain = gains.at(-1)?.day ?? Number.NEGATIVE_INFINITY;
  const lostBefore = losses.findLast(({ day }) => day < lastGain)?.day ?? Number.NEGATIVE_INFINITY;
  const begins = gains.find(({ day }) => day > lostBefore);
  const ends = losses.find(({ day }) => day >= (begins?.day ?? Number.NEGATIVE_INFINITY));
  return begins || ends ? { begins: begins?.event, ends: ends?.event } : undefined;
}

interface Change {
  readonly event: Event;
  readonly day: number;
  readonly isLoss: boolean;
  readonly isTitled: boolean;
}

/** The events in which a person gains or loses an office, in order of time; of one day those first whose title tells of it. */
function changesOf(index: SearchIndex, person: number, { told }: AskedOffice): readonly Change[] {
  const id = index.entities[person]?.id ?? '';
  const ofPerson = (index.documentsOfEntity[person] ?? []).flatMap(
    (document) => index.events[document - index.firstEvent] ?? [],
  );
  return ofPerson
    .flatMap((event): Change[] => {
      if (event.status !== 'happened' || !event.participants.includes(id)) return [];
      const texts = toldBy(event)
        .map((text) => text.replace(AT_ANOTHERS, ''))
        .filter((text) => !GOES_ON.test(text));
      if (!texts.some((text) => told.test(text))) return [];
      const isLoss = texts.some((text) => losesOffice(index, text, [person]));
      if (!isLoss && !texts.some((text) => gainsOffice(index, text, [person]))) return [];
      const isTitled = titleTellsOfChange(index, event);
      return [{ event, day: anchorDay(knownEdtf(event.date)), isLoss, isTitled }];
    })
    .toSorted((a, b) => a.day - b.day || Number(b.isTitled) - Number(a.isTitled));
}
