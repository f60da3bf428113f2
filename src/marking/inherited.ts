import { parentElementOf } from '../platform/native-node.ts';

/**
 * Something that elements have from those around them, worked out from the outside in by `within`. What is known of an
 * ancestor is not asked again, so all elements of a page together cost one look at each: meant for one moment or reading,
 * because a page that moves elements is not noticed.
 */
export function inherited<Value extends string | number>(
  outermost: Value,
  within: (outer: Value, element: Element) => Value,
): (element: Element) => Value {
  // Not weak, as it lasts no longer than a reading: ten thousand weak keys are looked through at each collection of garbage.
  const known = new Map<Element, Value>();
  const add = (outer: Value, element: Element): Value => {
    const value = within(outer, element);
    known.set(element, value);
    return value;
  };
  return (element) => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const unknown: Element[] = [];
    let value: Value | undefined;
    let at = parentElementOf(element);
    while (at !== null) {
      value = known.get(at);
      // Most have neighbours that were asked before.
      if (value !== undefined) break;
      unknown.push(at);
      at = parentElementOf(at);
    }
    value ??= outermost;
    for (let place = unknown.length - 1; place >= 0; place--) value = add(value, unknown[place] ?? element);
    return add(value, element);
  };
}
