import { unfitNames } from '../../src/engine/names/forms/unfit-names.ts';
import { beginsAtEdge, endsAtEdge } from '../../src/engine/names/index/spelling.ts';
import type { Span } from './names-contestants.ts';

/**
 * What two contestants do not find alike, each difference with its reason and how often: empty where they agree. `passesOver` says why
 * the other has no match where nothing else explains it.
 */
export function differencesOf(
  text: string,
  names: ReadonlySet<string>,
  ours: readonly Span[],
  theirs: readonly Span[],
  passesOver: string,
): { more: string; fewer: string } {
  const known = new Set(ours.map(keyOf));
  const found = new Set(theirs.map(keyOf));
  return {
    more: reasons(
      theirs
        .filter((span) => !known.has(keyOf(span)))
        .map((span) => reasonFor(text, span, ours, 'beside no edge of ours')),
    ),
    fewer: reasons(
      ours
        .filter((span) => !found.has(keyOf(span)))
        .map((span) => spellingOf(text, span, names) ?? reasonFor(text, span, theirs, passesOver)),
    ),
  };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** How a match is spelled where that is not letter by letter one of the names. */
function spellingOf(text: string, { start, end }: Span, names: ReadonlySet<string>): string | undefined {
  const written = text.slice(start, end);
  if (names.has(written)) return undefined;
  if (names.has(written.replace(/\s+/g, ' '))) return 'over a line or space';
  if (!/\p{Ll}/u.test(written)) return 'in capitals';
  return 'with an ending or a capital';
}

/** Why the other has no such match. */
function reasonFor(text: string, { start, end }: Span, others: readonly Span[], otherwise: string): string {
  const entity = { id: '', kind: 'place', name: text.slice(start, end), names: [], description: '' } as const;
  if (unfitNames([{ ...entity, names: [] }]).length > 0) return 'words that packs may not use';
  if (!beginsAtEdge(text, start) || !endsAtEdge(text, end)) return 'inside a word';
  const other = others[firstEndingAfter(others, start)];
  return other && other.start < end ? 'where the other has another name' : otherwise;
}

/** The place in a list of spans, which are in order, of the first that ends behind `at`. */
function firstEndingAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function reasons(list: readonly string[]): string {
  return [...Map.groupBy(list, (reason) => reason)]
    .map(([reason, { length }]) => `${length} ${reason}`)
    .join(', ');
}
