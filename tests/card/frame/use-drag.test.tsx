import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useDrag } from '../../../src/card/frame/use-drag.ts';

let root: Element;
let handle: Element;
const drag = vi.fn<(x: number, y: number, isDone: boolean) => void>();

function Handle() {
  const head = useRef<HTMLElement>(null);
  useDrag(head, drag);
  return <header ref={head} />;
}

beforeEach(() => {
  const { document, window } = parseHTML('<!doctype html><body><div id="card"></div></body>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', window.Event);
  Object.assign(window, {
    requestAnimationFrame: (draw: () => void) => {
      draw();
      return 0;
    },
    cancelAnimationFrame() {},
  });
  root = document.getElementById('card') as unknown as Element;
  render(<Handle />, root);
  handle = root.querySelector('header') as Element;
  Object.assign(handle, { setPointerCapture() {} });
  drag.mockClear();
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

/** What the frame hears of a hand at a place of the screen; as the frame goes with it, `clientX` tells only of the first step. */
function hear(type: string, x: number, buttons: number): void {
  const at = { screenX: x, screenY: 0, clientX: x, clientY: 0, button: 0, buttons, pointerType: 'mouse' };
  handle.dispatchEvent(Object.assign(new Event(type), at));
}

describe('a card that is dragged by its head', () => {
  test('goes with the hand, and is put where it lets go', () => {
    hear('pointerdown', 0, 1);
    hear('pointermove', 40, 1);
    hear('pointerup', 60, 0);
    expect(drag.mock.calls).toEqual([
      [40, 0, false],
      [60, 0, true],
    ]);
  });

  test('stays in its place for the shake of a click', () => {
    hear('pointerdown', 0, 1);
    hear('pointermove', 2, 1);
    hear('pointerup', 2, 0);
    expect(drag).not.toHaveBeenCalled();
  });

  test('is put where it was seen last if the head goes while the hand is on it', () => {
    hear('pointerdown', 0, 1);
    hear('pointermove', 40, 1);
    render(null, root);
    hear('pointermove', 90, 1);
    expect(drag.mock.calls).toEqual([
      [40, 0, false],
      [40, 0, true],
    ]);
  });

  test.each([
    ['the browser dropped the letting go', 'pointermove'],
    ['the browser took the pointer away', 'pointercancel'],
  ])('is put where it was seen last if %s', (_, type) => {
    hear('pointerdown', 0, 1);
    hear('pointermove', 40, 1);
    hear(type, 90, 0);
    hear('pointermove', 120, 0);
    expect(drag.mock.calls).toEqual([
      [40, 0, false],
      [40, 0, true],
    ]);
  });
});
