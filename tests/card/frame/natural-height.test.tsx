import { type JSX, render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LOW } from '../../../src/card/frame/make-room.ts';
import { type GivenHeight, useNaturalHeight } from '../../../src/card/frame/natural-height.ts';
import { openWithoutLayout } from './page-without-layout.ts';

/** How high the parts of the card are, px; the head gives way in a low one. */
const heights = { head: 60, content: 200, foot: 40 };
const tell = vi.fn();
let root: Element;
/** Has the card look at its parts again. */
let look: () => void;
let view: { innerHeight: number; innerWidth: number };
/** What the list in it is given. */
let given: GivenHeight;

beforeEach(() => {
  root = openWithoutLayout();
  tell.mockReset();
  Object.assign(heights, { head: 60, content: 200, foot: 40 });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        look = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  view = root.ownerDocument.defaultView as never;
  Object.assign(view, { innerWidth: 388, innerHeight: 300 });
});

afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const card = (): HTMLElement => root.querySelector('.card') as HTMLElement;

function Parts(): JSX.Element {
  const dialog = useRef<HTMLElement>(null);
  given = useNaturalHeight(dialog, tell, null);
  const high = (part: keyof typeof heights) => (element: HTMLElement | null) => {
    if (element === null) return;
    element.getBoundingClientRect = () => {
      const hasGivenWay = part === 'head' && card()?.hasAttribute(LOW);
      return { height: hasGivenWay ? 20 : heights[part] } as DOMRect;
    };
  };
  return (
    <section class="card" ref={dialog}>
      <header class="card-head" ref={high('head')} />
      <div class="card-scroll">
        <div class="card-content" ref={high('content')} />
      </div>
      <footer class="card-foot" ref={high('foot')} />
    </section>
  );
}

/** The reader does something, and the foot grows under the hand. */
function growFoot(): void {
  const { Event } = root.ownerDocument.defaultView as unknown as typeof globalThis;
  root.ownerDocument.defaultView?.dispatchEvent(new Event('pointerdown'));
  heights.foot = 64;
  look();
}

test('a card asks for what gave way in it, too, or it would keep itself low', () => {
  view.innerHeight = 200;
  render(<Parts />, root);
  expect(card().hasAttribute(LOW)).toBe(true);
  expect(tell).toHaveBeenLastCalledWith(300, undefined);
});

test('what gave way stays so under the hand', () => {
  view.innerHeight = 200;
  render(<Parts />, root);
  view.innerHeight = 500;
  growFoot();
  expect(card().hasAttribute(LOW)).toBe(true);
});

test('a foot that grows under the hand is kept where the host makes room, and not in a low card, which gets none', () => {
  render(<Parts />, root);
  growFoot();
  expect(card().style.height).toBe('324px');
  render(null, root);
  heights.foot = 40;
  view.innerHeight = 200;
  render(<Parts />, root);
  growFoot();
  expect(card().style.height).toBeFalsy();
});

test('the blank below the rows is left out of a low card alone: another is as high as it wants to be', () => {
  render(<Parts />, root);
  given.leaveOut(50);
  expect(tell.mock.calls).toEqual([[300, undefined]]);
  render(null, root);
  view.innerHeight = 200;
  render(<Parts />, root);
  given.leaveOut(50);
  expect(tell).toHaveBeenLastCalledWith(300, { given: 200, at: 150 });
});
