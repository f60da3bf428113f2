import { native } from '../model/native.ts';
import { elementsAround } from '../platform/composed-tree.ts';

/**
 * Where the host must hang so that it answers to the pointer: in the modal dialog around the name, because everything
 * outside of it is inert, else on the root element, out of the way of everything the page lays out.
 */
export function mountPoint(document: Document, around: Element | null): Element {
  for (const element of elementsAround(around))
    if (native(element, 'matches')('dialog:modal')) return element;
  return document.documentElement;
}

/** The modal dialog on top, as far as one can tell before a name is asked for; null where none is open. */
export function openModal(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}
