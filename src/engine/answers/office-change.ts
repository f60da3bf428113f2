import type { Event } from '../../model/pack.ts';
import type { Highlight } from '../../model/views.ts';
import { highlightsOf } from '../search/highlight.ts';
import type { SearchIndex } from '../search/search-index.ts';

/** Up to four words between the verb and the name ("dismisses Defence Minister"); behind these the name is another's. */
const TO_NAME = String.raw`(?: (?!with\b|by\b|and\b|while\b)[^\s,;.]+){0,4} ?`;

/** Stands before the name of somebody who loses an office, and behind it. */
const LOSER_BEHIND = new RegExp(
  String.raw`\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|dismiss(?:es|ed)?|remov(?:es|ed)|mov(?:es?|ed)|sack(?:s|ed)|fire[sd]|oust(?:s|ed)|in place of|follow(?:s|ed)?|t(?:akes?|ook) over from)${TO_NAME}$`,
  'i',
);
const LOSER_BEFORE =
  /^(?:'s|’s)? ?(?:loses|lost|left|resigns|steps down|stands down|gives up|leaves|hands over|(?:is|was) (?:dismissed|removed|replaced|moved))\b/i;

/** What is lost: "follows Xi to Moscow" loses nothing. */
const OFFICE =
  /\b(?:office|posts?|minist(?:er|ers|ry|erial)|premier(?:ship)?|president|presidency|secretary|chair\w*|chief|head|envoy|ambassador|spokes\w+|governor|successor|cabinet|job|dismiss\w*|sack\w*|replac\w*|succe\w+)\b/i;

/** True where an event tells that one of these people (numbers) lost an office: by its title, or by a report of what happened. */
export function tellsOfLoss(index: SearchIndex, event: Event, people: readonly number[]): boolean {
  return [
    event.title,
    ...event.reports.flatMap((one) => (one.status === 'happened' ? one.summary : [])),
  ].some((text) => losesOffice(index, text, people));
}

/** True where a text has somebody follow one of these people (numbers) in an office. */
export function losesOffice(index: SearchIndex, text: string, people: readonly number[]): boolean {
  if (!OFFICE.test(text)) return false;
  const spans: readonly Highlight[] = highlightsOf(index, text, people, undefined);
  return spans.some(
    ([start, end]) => LOSER_BEHIND.test(text.slice(0, start)) || LOSER_BEFORE.test(text.slice(end)),
  );
}
