import type { Event } from '../../model/pack.ts';
import type { Highlight } from '../../model/search-views.ts';
import { highlightsOf } from '../search/highlight.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** How a text says something of a person: by what stands right before the name, or right behind it. */
export interface Telling {
  readonly before: RegExp;
  readonly behind: RegExp;
}

/** Up to four words between a verb and the name ("dismisses Defence Minister"); behind these the name is another's. */
export const TO_NAME = String.raw`(?: (?!with\b|by\b|and\b|while\b)[^\s,;.]+){0,4} ?`;

/** "The death of Xi's father" is not his. */
const OWNS = /^['’]s\b/;

/** True where a text says it of one of these people (numbers). */
export function isToldOf(
  index: SearchIndex,
  text: string,
  people: readonly number[],
  { before, behind }: Telling,
): boolean {
  const spans: readonly Highlight[] = highlightsOf(index, text, people, undefined);
  return spans.some(([start, end]) => {
    const after = text.slice(end);
    return behind.test(after) || (!OWNS.test(after) && before.test(text.slice(0, start)));
  });
}

/** What an event says has happened: its title, and the summaries of the reports of what happened. */
export function toldBy({ title, reports }: Event): readonly string[] {
  return [title, ...reports.flatMap((one) => (one.status === 'happened' ? one.summary : []))];
}
