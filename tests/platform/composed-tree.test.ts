import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { elementAt, elementsAround } from '../../src/platform/composed-tree.ts';

interface Around {
  readonly parent?: FakeElement;
  readonly slot?: FakeElement;
  readonly root?: object;
}

/** An element with the members that are read, on its prototype as in a browser (linkedom keeps them on the node). */
class FakeElement {
  readonly name: string;
  readonly #around: Around;

  constructor(name: string, around: Around = {}) {
    this.name = name;
    this.#around = around;
  }

  get nodeType(): number {
    return 1;
  }
  get parentNode(): FakeElement | null {
    return this.#around.parent ?? null;
  }
  get assignedSlot(): FakeElement | null {
    return this.#around.slot ?? null;
  }
  get shadowRoot(): object | null {
    return this.#around.root ?? null;
  }
}

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('ShadowRoot', class {});
});

afterEach(() => vi.unstubAllGlobals());

function around(element: FakeElement): string[] {
  // Ten at most, so that a climb in circles ends as a wrong answer.
  const climb = elementsAround(element as unknown as Element).take(10);
  return [...climb].map((one) => (one as unknown as FakeElement).name);
}

describe('the elements around one', () => {
  const root = new FakeElement('html');
  const form = new FakeElement('form', { parent: root });
  const field = new FakeElement('input', { parent: form });

  test('go by way of the slot that an element is drawn in', () => {
    const slot = new FakeElement('slot', { parent: root });
    const hidden = new FakeElement('host', { parent: root });
    expect(around(new FakeElement('b', { parent: hidden, slot }))).toEqual(['b', 'slot', 'html']);
  });

  test.each(['parentNode', 'assignedSlot'])('lead past a form with a field that is called "%s"', (name) => {
    Object.defineProperty(form, name, { value: field });
    expect(around(new FakeElement('b', { parent: form }))).toEqual(['b', 'form', 'html']);
  });
});

describe('the element at a point', () => {
  const at = (host: FakeElement, onRoot: (root: ShadowRoot) => void) =>
    elementAt({ elementFromPoint: () => host } as unknown as Document, 1, 1, onRoot) as unknown;

  test('is the innermost one, and the open roots on the way are handed over', () => {
    const inner = new FakeElement('i');
    const root = { elementFromPoint: () => inner };
    const met: unknown[] = [];
    expect(at(new FakeElement('host', { root }), (one) => met.push(one))).toBe(inner);
    expect(met).toEqual([root]);
  });

  test('is the form itself, whatever its fields are called', () => {
    const form = new FakeElement('form');
    Object.defineProperty(form, 'shadowRoot', { value: new FakeElement('input') });
    expect(at(form, () => {})).toBe(form);
  });
});
