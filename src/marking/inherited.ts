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
  return (element) => {
    const unknown: Element[] = [];
    let value = known.get(element);
    for (let at: Element | null = element; value === undefined && at !== null; ) {
      unknown.push(at);
      at = parentElementOf(at);
      value = at === null ? outermost : known.get(at);
    }
    let inner = value ?? outermost;
    for (const unasked of unknown.reverse()) {
      inner = within(inner, unasked);
      known.set(unasked, inner);
    }
    return inner;
  };
}
