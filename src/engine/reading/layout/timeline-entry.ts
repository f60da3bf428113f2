import type { ReadDate } from '../clauses/dated-span.ts';
import type { Block } from './blocks.ts';

/** What stands in a line before the date of an entry, and behind it. */
const BEFORE = /^[\s•*·▪‣–—-]*(?:\p{L}{1,4} )?$/u;
const BEHIND = /^\s?(?:[:：|]|[-–—]+\s)/;
const REACH = 12;

/** A block, with the date at its head where it is an entry of a timeline: "September 15: …". */
export interface ReadBlock extends Block {
  readonly entry: ReadDate | undefined;
}

/**
 * The blocks of a text with the dates at their heads; `dates` are those of the text, in order. Two such lines are a timeline, whose lines are
 * prose though no full stop ends them. Linear.
 */
export function withEntries(text: string, blocks: readonly Block[], dates: readonly ReadDate[]): ReadBlock[] {
  let next = 0;
  const read = blocks.map((block): ReadBlock => {
    while ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < block.start) next++;
    return { ...block, entry: entryDate(text, block, dates[next]) };
  });
  const isTimeline = read.filter(({ entry }) => entry).length > 1;
  return read.map((block) =>
    isTimeline && block.entry && block.kind === 'heading' ? { ...block, kind: 'prose' } : block,
  );
}

function entryDate(text: string, { kind, start, end }: Block, date: ReadDate | undefined) {
  if (kind === 'furniture' || !date || date.start - start > REACH || date.end > end) return undefined;
  const isEntry = BEFORE.test(text.slice(start, date.start)) && BEHIND.test(text.slice(date.end, end));
  return isEntry ? date : undefined;
}
