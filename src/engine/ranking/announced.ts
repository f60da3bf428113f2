import { type EdtfDate, knownEdtf } from '../../model/edtf.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { sentencesIn } from '../reading/layout/sentences.ts';
import { joinsWord } from '../text/units.ts';
import type { RankingEntry } from './ranking-index.ts';

/** The length in days of what may be announced, and what a plan for it may be longer: a month. */
const LONGEST = 31;

/** Days that an event may last longer than what was announced: a tour. What is dated by its month alone meets no Tuesday. */
const STAY = 14;

/** Days that it may take place before or after what was announced. */
const SLACK = 1;

/** A text with the dates in it. */
interface Said {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  /** The dates of the title, a line break and the text. */
  readonly dates: readonly DateMention[];
}

/**
 * The days and months ahead of a page that a sentence with one of these names states, EDTF: "Merz goes to Beijing in
 * February". Sentences without the name state the days of others.
 */
export function announcedFor(names: readonly string[], said: Said, page: EdtfDate | null): string[] {
  const { title, text, language, dates } = said;
  if (page === null || names.length === 0 || dates.length === 0) return [];
  const whole = `${title}\n${text}`;
  const spans = [
    { start: 0, end: title.length },
    ...sentencesIn(whole, { start: title.length + 1, end: whole.length }, language),
  ].filter(({ start, end }) => names.some((name) => isNamed(name, whole.slice(start, end))));
  const isInside = ({ start, end }: DateMention): boolean =>
    spans.some((span) => start >= span.start && end <= span.end);
  return dates
    .filter(isInside)
    .flatMap(({ edtf }) => edtf ?? [])
    .filter((edtf) => {
      const { earliest, latest } = knownEdtf(edtf);
      return earliest > page.latest && latest - earliest <= LONGEST;
    });
}

/** True where a text has a name as words of its own: "Xinhua" names no Xi. */
function isNamed(name: string, text: string): boolean {
  const joins = (at: number): boolean => joinsWord(text.charCodeAt(at - 1), text.charCodeAt(at));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!joins(at) && !joins(at + name.length)) return true;
  return false;
}

/**
 * Tells of an event whether it was on one of these days or in one of these months, or reports had planned it for then: what
 * became of "expected in Beijing at the end of March" is the visit of May.
 */
export function createAnnounced(
  announced: readonly string[],
): (entry: Pick<RankingEntry, 'date' | 'planned'>) => boolean {
  const named = announced.map(knownEdtf);
  const isMet = (date: EdtfDate, longer: number): boolean =>
    named.some(
      ({ earliest, latest }) =>
        date.earliest <= latest + SLACK &&
        date.latest >= earliest - SLACK &&
        date.latest - date.earliest <= latest - earliest + longer,
    );
  return ({ date, planned }) => isMet(date, STAY) || planned.some((plan) => isMet(plan, LONGEST));
}
