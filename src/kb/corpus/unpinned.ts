import type { EventBase } from '../derive-event.ts';
import { type CorpusFault, errorAt } from './fault.ts';
import type { Corpus } from './read-corpus.ts';
import type { ReportSource } from './source.ts';

/** A title longer than this does not fit one line of the card. */
const LONGEST_TITLE = 90;

/** What is cut off must leave at least this much, or the title says nothing. */
const SHORTEST_TITLE = 30;

/** Where a sentence can end early and still say what happened. */
const CLAUSE_ENDS =
  /; |: | [–—] |, (?:and|but|while|with|as|the|a|his|her|its|in|on|after|which|who|to|for) /g;

/**
 * The event of a report that no author pinned to one: its own. The id depends on the article and the report's place in
 * it, so that it is the same in every build.
 */
export function ownEvent(article: string, { summary }: ReportSource, index: number): EventBase {
  return { id: `${article}-${index + 1}`, title: titleOf(summary) };
}

/** Events whose id an unpinned report gives to its own. */
export function checkUnpinned({ articles, events }: Corpus): CorpusFault[] {
  const taken = new Set(
    articles.flatMap(({ value: { id, reports } }) =>
      reports.flatMap((report, index) =>
        report.event === undefined ? [ownEvent(id, report, index).id] : [],
      ),
    ),
  );
  return events
    .filter(({ value }) => taken.has(value.id))
    .map((event) =>
      errorAt(
        event,
        ['id'],
        `the event id "${event.value.id}" is that of a report without an event`,
        'choose another id',
      ),
    );
}

/** A summary as a title: without its full stop, and to the end of a clause where it is long. */
function titleOf(summary: string): string {
  const sentence = summary.trim().replace(/\.$/, '');
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const ends = [...sentence.matchAll(CLAUSE_ENDS)].map(({ index }) => index);
  const end = ends.findLast((place) => place >= SHORTEST_TITLE && place <= LONGEST_TITLE);
  if (end !== undefined) return sentence.slice(0, end);
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST_TITLE - 1))}…`;
}
