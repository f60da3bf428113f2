import type { KnownPast } from '../../../src/engine/reading/published/known-past.ts';
import type { TextEvent } from '../../../src/engine/reading/read-events.ts';
import { readText } from '../../../src/engine/reading/read-text.ts';
import type { NamedSpan } from '../../../src/engine/reading/who/cast.ts';

/** People and places of our own. */
const CAST: readonly (readonly [name: RegExp, entity: string, kind: NamedSpan['kind']])[] = [
  [/Anna Berg|Berg\b|Берг\p{L}*|贝格/gu, 'anna-berg', 'person'],
  [/Tomas Lind|Lind\b|Линд\p{L}*|林德/gu, 'tomas-lind', 'person'],
  [/Ida Varga|Varga\b/gu, 'ida-varga', 'person'],
  [/Norddal\b|Норддал\p{L}*|北谷/gu, 'norddal', 'place'],
  [/Sundvik\b|Сундвик\p{L}*|南湾/gu, 'sundvik', 'place'],
  [/the Harbour Board|Harbour Board/gu, 'harbour-board', 'organisation'],
];

/** The names of the cast in a text. */
export function namesIn(text: string): NamedSpan[] {
  return CAST.flatMap(([pattern, entity, kind]) =>
    [...text.matchAll(pattern)].map(({ 0: surface, index }) => ({
      start: index,
      end: index + surface.length,
      entity,
      kind,
    })),
  ).toSorted((a, b) => a.start - b.start);
}

/** A Wednesday on which the texts of these tests came out. */
export const PUBLISHED = '2023-03-15';

/** The events of a text that came out on that day. */
export function eventsIn(
  text: string,
  language = 'en',
  published: string | null = PUBLISHED,
): readonly TextEvent[] {
  const given =
    published === null ? null : { edtf: published, known: 'stated' as const, evidence: 'the test' };
  return readText({ text, language, published: given, names: namesIn(text) }).events;
}

/** When an undated text came out, by what is known of the past. */
export function publishedOf(text: string, past?: KnownPast) {
  return readText({ text, language: 'en', published: null, names: namesIn(text) }, past && (() => past))
    .published;
}
