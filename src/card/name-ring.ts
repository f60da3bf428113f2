import type { Box } from '../model/placed-mention.ts';

/** The wash over the name that a card is about, as the mockup has it; a line around it where the reader came by keyboard. */
export interface NameRing {
  /** Boxes in CSS px of the layout viewport; none takes it away. */
  draw(boxes: readonly Box[], isKeyed: boolean): void;
}

/** In the system's own colours where the reader has chosen those: `outline` survives them, a background does not. */
const WASH = 'light-dark(rgb(47 90 168 / 0.13), rgb(143 180 255 / 0.2))';
const LINE = 'light-dark(#2f5aa8, #8fb4ff)';

/**
 * Draws into the host's closed root: empty boxes that let the pointer through, so that neither text nor name is in the
 * page's reach. Not a highlight of the page's registry, where a page could read which name the reader is at.
 */
export function createNameRing(root: ShadowRoot, createBox: () => HTMLElement): NameRing {
  let drawn: readonly HTMLElement[] = [];
  return {
    draw(boxes, isKeyed) {
      for (const element of drawn) element.remove();
      drawn = boxes.map(({ left, top, right, bottom }) => {
        const element = createBox();
        element.style.cssText =
          `all: initial; color-scheme: inherit; position: fixed; pointer-events: none; border-radius: 3px; background: ${WASH};` +
          `left: ${left - 2}px; top: ${top}px; width: ${right - left + 4}px; height: ${bottom - top}px;` +
          (isKeyed ? `outline: 2px solid ${LINE}; outline-offset: 1px` : '');
        return element;
      });
      root.prepend(...drawn);
    },
  };
}
