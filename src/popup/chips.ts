import type { QueryChip } from '../model/views.ts';

/** The query without a chip's part: the words around it stay, with one space between them. */
export function withoutChip(query: string, chip: Pick<QueryChip, 'start' | 'end'>): string {
  const before = query.slice(0, chip.start).trimEnd();
  const after = query.slice(chip.end).trimStart();
  return before !== '' && after !== '' ? `${before} ${after}` : before + after;
}
