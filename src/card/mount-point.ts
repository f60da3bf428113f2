import { native } from '../model/native.ts';
import { elementsAround } from '../platform/composed-tree.ts';

/** What lies over all of the page: outside of a modal dialog everything is inert, outside of a fullscreen element unseen. */
const OVER_ALL = 'dialog:modal,:fullscreen';

/**
 * Where the host must hang so that it is seen and answers to the pointer: in the modal dialog or fullscreen element around
 * the name, else on the root element, out of the way of everything the page lays out.
 */
export function mountPoint(document: Document, around: Element | null): Element {
  for (const element of elementsAround(around)) if (native(element, 'matches')(OVER_ALL)) return element;
  return document.documentElement;
}
