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
  const known = new WeakMap<Element, Value>();
  return (element) => {
    const unknown: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !known.has(at); at = parentElementOf(at)) unknown.push(at);
    let value = (at && known.get(at)) ?? outermost;
    for (const inner of unknown.reverse()) {
      value = within(value, inner);
      known.set(inner, value);
    }
    return value;
  };
}
