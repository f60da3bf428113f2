/** What the id of somebody begins with of whom nothing is known here but how the text calls him; no id of an entity does. */
const STRANGER = '?';

/** An id for somebody whom nobody here knows. */
export function strangerId(name: string): string {
  return STRANGER + name;
}

/** True for such an id. */
export function isStranger(id: string): boolean {
  return id.startsWith(STRANGER);
}
