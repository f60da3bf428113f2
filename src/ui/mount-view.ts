import { type ComponentChild, render } from 'preact';
import { textDirection, uiLocale } from './i18n.ts';

/** Draws a view of ours into its page, in the reader's language and in the direction that it runs. */
export function mountView(container: Element, view: ComponentChild): void {
  const { documentElement } = container.ownerDocument;
  documentElement.lang = uiLocale();
  documentElement.dir = textDirection();
  render(view, container);
}
