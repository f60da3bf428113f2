import type { Status } from '../../model/pack.ts';
import type { Group } from './group.ts';
import { HEADING } from './tuning.ts';
import { cosine } from './words.ts';

/** Where a sentence can end early and still say what happened. */
const CLAUSE_ENDS =
  /; |: | [–—] |, (?:and|but|while|with|as|the|a|his|her|its|in|on|after|which|who|to|for) /g;

const STANDING: Readonly<Record<Status, number>> = {
  happened: 0,
  cancelled: 0,
  reported: 1,
  denied: 1,
  planned: 2,
};

/**
 * The summary that heads an event: of the reports that know most (an account before a claim before a plan) the one whose
 * words and people most of the others share, so that a visit is headed by its talks and not by its lunch. Without its
 * full stop, and to the end of a clause where it is long.
 */
export function headingOf(group: Group): string {
  const best = Math.min(...group.map(({ source }) => STANDING[source.report.status]));
  const knowing = group.filter(({ source }) => STANDING[source.report.status] === best);
  const scored = knowing.map((report) => ({
    report,
    score:
      group.reduce((sum, other) => {
        const shared = [...report.principals].filter((person) => other.principals.has(person)).length;
        const all = new Set([...report.principals, ...other.principals]).size || 1;
        return sum + cosine(report.words, other.words) + (HEADING.people * shared) / all;
      }, 0) - (report.source.report.summary.length > HEADING.longest ? HEADING.tooLong * group.length : 0),
  }));
  const first = scored.toSorted(
    (a, b) => b.score - a.score || (a.report.source.key < b.report.source.key ? -1 : 1),
  )[0];
  return shortened(first?.report.source.report.summary ?? '');
}

/** A summary as a heading of one line. */
export function shortened(summary: string): string {
  const sentence = summary.trim().replace(/\.$/, '');
  if (sentence.length <= HEADING.longest) return sentence;
  const ends = [...sentence.matchAll(CLAUSE_ENDS)].map(({ index }) => index);
  const end = ends.findLast((place) => place >= HEADING.shortest && place <= HEADING.longest);
  if (end !== undefined) return sentence.slice(0, end);
  return `${sentence.slice(0, sentence.lastIndexOf(' ', HEADING.longest - 1))}…`;
}
