/**
 * A list with one more at its end: a new one of just that where it was empty, else the list itself. For lists that are made for each
 * name of a page and nearly always hold one: the first `push` makes room for seventeen, and such room was half of what reading
 * allocated.
 */
export function grown<Item>(list: Item[], item: Item): Item[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

/** What such a list is at first, shared by all; never added to. */
export const NONE: never[] = [];
