import type { Highlight } from '../../model/search-views.ts';
import { partFilter } from './filters.ts';
import { matchText } from './match-text.ts';
import type { ParsedQuery, QueryPart } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { areNeighbours, type SearchWord } from './words.ts';

/** A query without what stands in no event beside the rest of it. */
export interface MostOfQuery {
  readonly parsed: ParsedQuery;
  /** What was left out, as typed (UTF-16 offsets). */
  readonly leftOut: readonly Highlight[];
}

/** What is held or left out as one: a recognised part, a word, or a run of characters of a script without word edges. */
type Unit = { readonly part: QueryPart } | { readonly words: readonly SearchWord[] };

/**
 * The most of a query that one event holds, for a query that nothing holds whole: "tariff truce us china", where the truce is
 * called one in no report that speaks of tariffs. Of events that hold as much the one with the rarest words decides. Undefined
 * where none holds more than half, since then another thing was meant.
 */
export function mostOfQuery(index: SearchIndex, parsed: ParsedQuery): MostOfQuery | undefined {
  const units = unitsOf(parsed);
  const holding = units.map((unit) => eventsHolding(index, parsed, unit));
  const best = bestHeld(holding.map((events) => new Set(events)));
  if (best === undefined) return undefined;
  const isHeld = units.map((_, at) => holding[at]?.includes(best) ?? false);
  const held = units.filter((_, at) => isHeld[at]);
  if (held.length * 2 <= units.length || held.length === units.length) return undefined;
  return {
    parsed: {
      ...parsed,
      parts: held.flatMap((unit) => ('part' in unit ? [unit.part] : [])),
      text: held.flatMap((unit) => ('words' in unit ? unit.words : [])),
    },
    leftOut: units.filter((_, at) => !isHeld[at]).map(spanOf),
  };
}

/** Where words stand in their query, a run of characters of a script without word edges as one (UTF-16 offsets). */
export function spansOf(words: readonly SearchWord[]): readonly Highlight[] {
  return runsOf(words).map((run) => spanOf({ words: run }));
}

function unitsOf({ parts, text }: ParsedQuery): readonly Unit[] {
  return [...parts.map((part) => ({ part })), ...runsOf(text).map((words) => ({ words }))];
}

function runsOf(text: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  const runs: SearchWord[][] = [];
  for (const word of text) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && areNeighbours(last, word)) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function eventsHolding(index: SearchIndex, parsed: ParsedQuery, unit: Unit): readonly number[] {
  const isEvent = (document: number): boolean =>
    document >= index.firstEvent && document < index.firstArticle;
  if ('words' in unit)
    return matchText(index, parsed.query, unit.words, 'unknown-words').documents.filter(isEvent);
  const { accepts } = partFilter(index, { ...parsed, parts: [unit.part] });
  return index.events.map((_, at) => index.firstEvent + at).filter(accepts);
}

/** The event that is in most sets; of several the one whose sets are the smallest. */
function bestHeld(holding: readonly ReadonlySet<number>[]): number | undefined {
  let best: { readonly event: number; readonly count: number; readonly size: number } | undefined;
  for (const event of new Set(holding.flatMap((events) => [...events]))) {
    const sets = holding.filter((events) => events.has(event));
    const count = sets.length;
    const size = sets.reduce((sum, events) => sum + events.size, 0);
    if (!best || count > best.count || (count === best.count && size < best.size))
      best = { event, count, size };
  }
  return best?.event;
}

function spanOf(unit: Unit): Highlight {
  if ('part' in unit) return [unit.part.start, unit.part.end];
  return [unit.words[0]?.start ?? 0, unit.words.at(-1)?.end ?? 0];
}
