import { elementsAround } from '../platform/composed-tree.ts';

/** How much is seen of what an element draws, by its opacity and that of all around it: from 0 to 1. Asks for style. */
export function opacityOf(element: Element): number {
  let opacity = 1;
  for (const at of elementsAround(element)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity) * Number(/\bopacity\(([\d.]+)\)/.exec(style.filter)?.[1] ?? 1);
  }
  return opacity;
}
