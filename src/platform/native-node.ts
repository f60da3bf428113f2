/**
 * What `native` reads, as functions for loops that run over a whole page: getters and methods are taken once, as this
 * module loads. Any element may be a form, so elements are read through here; texts and shadow roots need it not.
 */

/** A member of a node as a function of it; a method takes what it is given after it. */
type Member<Owner, Key extends keyof Owner> = Owner[Key] extends (...given: infer Given) => infer Value
  ? (node: Owner, ...given: Given) => Value
  : (node: Owner) => Owner[Key];

// @__NO_SIDE_EFFECTS__ (a script leaves out those that it does not use)
function member<Owner extends Node, Key extends keyof Owner>(
  of: { readonly prototype: Owner } | undefined,
  key: Key,
): Member<Owner, Key> {
  const { get, value } = (of && Object.getOwnPropertyDescriptor(of.prototype, key)) ?? {};
  const read: (this: Owner, given: unknown) => unknown = get ?? value ?? readPlainly;
  // No method here takes more than one thing. (A closure: a bound `call` was as fast in Chromium, and in Firefox, where it is
  // not compiled in line, took 28 ns more each time, a tenth of a second on a million nodes.)
  return ((node: Owner, given: unknown) => read.call(node, given)) as Member<Owner, Key>;

  /** Without a window, in unit tests: nothing is shadowed, and linkedom keeps members on the nodes. */
  function readPlainly(this: Owner, given: unknown): unknown {
    const plain = this[key];
    return typeof plain === 'function' ? plain.call(this, given) : plain;
  }
}

const { Element, Node } = globalThis as Partial<Pick<typeof globalThis, 'Element' | 'Node'>>;

const nodeTypeOf = member(Node, 'nodeType');
/** `node.parentNode`. */
export const parentOf = member(Node, 'parentNode');
/** `node.parentElement`. */
export const parentElementOf = member(Node, 'parentElement');
/** `node.firstChild`. */
export const firstChildOf = member(Node, 'firstChild');
/** `node.nextSibling`. */
export const nextSiblingOf = member(Node, 'nextSibling');
/** `node.isConnected`. */
export const isConnected = member(Node, 'isConnected');
/** `node.ownerDocument`. */
export const ownerDocumentOf = member(Node, 'ownerDocument');
/** `node.getRootNode()`. */
export const rootOf = member(Node, 'getRootNode');
/** `element.localName`. */
export const localNameOf = member(Element, 'localName');
/** `element.hasAttributes()`. */
export const hasAttributes = member(Element, 'hasAttributes');
/** `element.shadowRoot`. */
export const shadowRootOf = member(Element, 'shadowRoot');
/** `element.matches(selectors)`. */
export const matches = member(Element, 'matches');

/** True for elements; cheaper than `instanceof`, and true for those of other frames too. */
export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === 1;
}

/** True for text. */
export function isText(node: Node): node is Text {
  return nodeTypeOf(node) === 3;
}
