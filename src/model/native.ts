/**
 * Reads a property of a page's node as its prototype defines it, methods bound to it. In Chromium a page reaches into the
 * world of a content script in one way: the fields of a form become properties of it, `<input name="parentNode">` too,
 * and a climb to the root would go round for ever (seen). What stands on a prototype no page can replace. Here because it
 * is what page, marking and card share, and those rooms have no other in common.
 */
export function native<Owner extends Node, Key extends keyof Owner>(owner: Owner, key: Key): Owner[Key] {
  const prototype: object = Object.getPrototypeOf(owner);
  // linkedom, the document of the command line and of unit tests, keeps some properties on the node itself.
  const value: unknown = key in prototype ? Reflect.get(prototype, key, owner) : owner[key];
  return (typeof value === 'function' ? value.bind(owner) : value) as Owner[Key];
}
