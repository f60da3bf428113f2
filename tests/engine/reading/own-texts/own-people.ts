import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { TextEvent } from '../../../../src/engine/reading/read-events.ts';
import { EdtfText } from '../../../../src/model/pack.ts';
import { isDateRight } from '../measure.ts';

/** A paragraph of our own, with the people of each event exactly. */
const Paragraph = v.strictObject({
  id: v.string(),
  language: v.string(),
  published: EdtfText,
  text: v.string(),
  events: v.array(
    v.strictObject({
      /** What stands in its sentence. */
      told: v.string(),
      date: EdtfText,
      also: v.optional(v.array(EdtfText), []),
      people: v.array(v.string()),
    }),
  ),
});

export type Paragraph = v.InferOutput<typeof Paragraph>;

/** The paragraphs of people.yaml. */
export function paragraphs(): Paragraph[] {
  const file = readFileSync(new URL('people.yaml', import.meta.url), 'utf8');
  return v.parse(v.array(Paragraph), parse(file));
}

/** How the people of a paragraph's events were read. */
export interface PeopleFigures {
  /** The events with their days. */
  readonly gold: number;
  readonly found: number;
  /** Those found whose people are exactly right. */
  readonly exact: number;
  /** Events, of the gold or not, that name somebody who has no part in any event of their sentence. */
  readonly falseClaims: readonly string[];
  readonly missed: readonly string[];
}

/** Compares what was read with a paragraph's gold; `isPerson` says which participants are people. */
export function measurePeople(
  { text, events }: Paragraph,
  read: readonly TextEvent[],
  isPerson: (id: string) => boolean,
): PeopleFigures {
  const peopleOf = (event: TextEvent): string[] => event.participants.filter(isPerson);
  const missed: string[] = [];
  let [found, exact] = [0, 0];
  const claimed = new Map<TextEvent, ReadonlySet<string>>();
  for (const gold of events) {
    const at = text.indexOf(gold.told);
    if (at < 0) throw new Error(`“${gold.told}” is not in the text`);
    const tells = (event: TextEvent): boolean =>
      event.sentences.some(({ start, end }) => start <= at && at < end);
    const judged = { ...gold, status: 'happened' as const, participants: [], places: [], spans: [] };
    const event = read.find((one) => tells(one) && isDateRight(one.date, judged));
    for (const one of read.filter(tells))
      claimed.set(
        one,
        new Set([...(claimed.get(one) ?? []), ...(one === event || !event ? gold.people : [])]),
      );
    if (!event) missed.push(`${gold.date} ${gold.told}`);
    else {
      found++;
      const people = peopleOf(event);
      const isExact = people.length === gold.people.length && people.every((id) => gold.people.includes(id));
      if (isExact) exact++;
      else missed.push(`${gold.told}: ${people.join(' ')}, not ${gold.people.join(' ')}`);
    }
  }
  const falseClaims = [...claimed]
    .filter(([event, right]) => peopleOf(event).some((id) => !right.has(id)))
    .map(([{ title, date }, right]) => `${date} ${title} (${[...right].join(' ')})`);
  return { gold: events.length, found, exact, falseClaims, missed };
}
