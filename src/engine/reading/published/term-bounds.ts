import { type EdtfDate, knownEdtf } from '../../../model/edtf.ts';
import type { PageDate } from '../../../model/page-facts.ts';
import type { DateMention } from '../../dates/date-mention.ts';
import { plainDate } from '../../events/plain-date.ts';
import type { NamedSpan } from '../who/cast.ts';
import type { KnownPast } from './known-past.ts';
import { lastOffice, type Term } from './terms-of-office.ts';

/** So far before a name its title stands, in UTF-16 units: "then-Foreign Minister ". */
const TITLE_REACH = 36;

/** Before a title that somebody no longer has. */
const NO_LONGER =
  /(?<!\p{L})(?:then|former|ex|late|damalige[rnms]?|ehemalige[rnms]?|frühere[rnms]?|anci?enne?|бывш\p{L}+)[- ](?:\p{L}+ )?$/iu;

/**
 * When a text can have been written that calls people by offices whose terms are known: an interval (EDTF), open where only one
 * end is known, never before `least` (EDTF, what the text tells as past). Null where no title tells anything, or two contradict
 * each other.
 */
export function termBounds(
  { text, names, dates }: { text: string; names: readonly NamedSpan[]; dates: readonly DateMention[] },
  past: KnownPast,
  least: PageDate | null,
): PageDate | null {
  let [from, to]: [EdtfDate | undefined, EdtfDate | undefined] = [undefined, undefined];
  const reasons: string[] = [];
  const seen = new Set<string>();
  for (const { start, end, entity, kind } of names) {
    // The first time counts: later ones repeat it, or tell of other days.
    if (kind !== 'person' || seen.has(entity)) continue;
    seen.add(entity);
    const before = text.slice(Math.max(0, start - TITLE_REACH), start);
    const title = lastOffice(before);
    if (
      !title ||
      !/^[\p{L}-]+(?: [\p{L}-]+){0,3} $/u.test(before.slice(title.start)) ||
      isDated(text, start, end, dates)
    )
      continue;
    const held = boundsOf(past.terms(entity).filter(({ office }) => office === title.office));
    const [gone] = NO_LONGER.exec(before.slice(0, title.start)) ?? [];
    const isOver = gone !== undefined;
    const [first, last] = isOver ? [held.to, undefined] : [held.from, held.to];
    if (!first && !last) continue;
    if (first && (!from || first.earliest > from.earliest)) from = first;
    if (last && (!to || last.latest < to.latest)) to = last;
    reasons.push(
      `“${gone ?? ''}${before.slice(title.start)}${text.slice(start, end)}” ${spanOf(first, last)}`,
    );
  }
  const told = least && knownEdtf(least.edtf.replace('/..', ''));
  if (reasons.length === 0 || (from && to && from.earliest > to.latest)) return null;
  if (told && (!from || told.earliest > from.earliest)) from = told;
  if (from && to && from.earliest > to.latest) return null;
  return {
    edtf: `${from?.text ?? '..'}/${to?.text ?? '..'}`,
    known: 'inferred',
    evidence: `from the offices that it names: ${reasons.slice(0, MOST_REASONS).join('; ')}`,
  };
}

/** So many reasons convince; more are a list. */
const MOST_REASONS = 3;

/** All the time of which a term is known; an end that one of several terms leaves open is open. */
function boundsOf(terms: readonly Term[]): Pick<Term, 'from' | 'to'> {
  const end = (side: 'from' | 'to'): EdtfDate | undefined => {
    const ends = terms.flatMap((term) => term[side] ?? []).toSorted((a, b) => a.earliest - b.earliest);
    return ends.length < terms.length ? undefined : side === 'from' ? ends[0] : ends.at(-1);
  };
  const [from, to] = [end('from'), end('to')];
  return { ...(from && { from }), ...(to && { to }) };
}

/** "President Hu visited it in 2006" tells of 2006, whenever it was written. */
function isDated(text: string, start: number, end: number, dates: readonly DateMention[]): boolean {
  const least = Math.max(0, start - LONGEST_REST);
  const lead = text.slice(least, start);
  const first = least + Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('\n'));
  const stop = /[.。]\s|\n/.exec(text.slice(end, end + LONGEST_REST));
  const last = stop ? end + stop.index : end + LONGEST_REST;
  return dates.some((date) => date.known === 'stated' && date.start > first && date.end <= last);
}

/** No sentence is longer before a name or behind it, in UTF-16 units. */
const LONGEST_REST = 300;

function spanOf(from: EdtfDate | undefined, to: EdtfDate | undefined): string {
  return [from && `from ${plainDate(from)}`, to && `to ${plainDate(to)}`].filter(Boolean).join(' ');
}
