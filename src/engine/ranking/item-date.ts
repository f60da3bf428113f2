import type { DateMention } from '../dates/date-mention.ts';

/** What stands behind a date that heads an item: "2022: Hours before the Games", "Juli 2018 – Die ersten Zölle". */
const HEADS = /^\s?[:：—–]/u;

/** What stands before it: nothing, or the end of a sentence, and a word of it that is no part of the date ("In"). */
const BEGINS = /(?:^|[.!?。\n])\s*(?:\p{L}{1,3}\s)?$/u;

/** UTF-16 units before a date that are looked at. */
const BEFORE = 8;

/**
 * The date with which the item of a chronicle or an agenda begins, EDTF: what it tells is of that date, whenever the page came out. Null
 * for ordinary text, and where several items stand in it, since nobody knows which of them the name is in. `text` begins at `start` of
 * what the dates were read in (UTF-16).
 */
export function itemDate(dates: readonly DateMention[], text: string, start: number): string | null {
  const heads = dates.filter((mention) => {
    const [from, end] = [mention.start - start, mention.end - start];
    const before = text.slice(Math.max(0, from - BEFORE), from);
    return from >= 0 && mention.edtf !== null && HEADS.test(text.slice(end)) && BEGINS.test(before);
  });
  const [head] = heads;
  return heads.length === 1 && head ? head.edtf : null;
}
