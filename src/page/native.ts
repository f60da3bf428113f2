/**
 * Reads a property of a node as its prototype defines it. A page can shadow the properties of its own document and
 * forms (`<img name="title">`, `<input name="parentNode">`), but never the getters and methods on their prototypes.
 */
export function native<Owner extends Node, Key extends keyof Owner>(owner: Owner, key: Key): Owner[Key] {
  const prototype = Object.getPrototypeOf(owner);
  // linkedom, which parses HTML for the command line, keeps some of them on the node itself.
  const value: unknown = key in prototype ? Reflect.get(prototype, key, owner) : owner[key];
  const bound = typeof value === 'function' ? value.bind(owner) : value;
  return bound as Owner[Key];
}
