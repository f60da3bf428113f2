import type { QueryChip } from '../model/search-views.ts';

type Span = Pick<QueryChip, 'start' | 'end'>;

/** Chips that mean the same ("xi 习近平 Xi") as one, in the order of the query. */
export function foldChips(chips: readonly QueryChip[]): readonly (readonly [QueryChip, ...QueryChip[]])[] {
  const folded = new Map<string, [QueryChip, ...QueryChip[]]>();
  for (const chip of chips) {
    const key = `${chip.kind} ${chip.value}`;
    const same = folded.get(key);
    if (same) same.push(chip);
    else folded.set(key, [chip]);
  }
  return [...folded.values()];
}

/** The query without the parts of some chips: the words around them stay, with one space between them. */
export function withoutChips(query: string, chips: readonly Span[]): string {
  // From the last to the first, so that the places of the others stay true.
  return chips.toSorted((a, b) => b.start - a.start).reduce(withoutChip, query);
}

function withoutChip(query: string, chip: Span): string {
  const before = query.slice(0, chip.start).trimEnd();
  const after = query.slice(chip.end).trimStart();
  return before !== '' && after !== '' ? `${before} ${after}` : before + after;
}
