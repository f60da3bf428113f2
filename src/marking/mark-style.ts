/** The key of the marks in the page's highlight registry. */
export const HIGHLIGHT = 'backstory';

/** Names that a selector can hold as they are: not whatever a page that has been taken over may send. */
const PLAIN_NAME = /^[a-z][a-z\d-]*$/;

/**
 * How a mark looks: a dotted line in the text's own colour, thinner than the text and than any link, nothing on paper.
 * No colour is given, not even one mixed from the text's: Chromium works a mixed one out at the root element, which
 * draws black on black in a dark part of a light page. The background inserts it with USER origin, only into a frame
 * that has a mark: as a style sheet of the extension it would tell every page that the extension is there.
 *
 * Only for elements of these local names, those that hold the marked texts: a rule for all had Chromium work out the style of
 * the whole page anew (61 ms on a news page of 30,000 elements; 2 with a rule for `p`).
 */
export function markStyle(elements: readonly string[]): string {
  const selectors = elements.map((name) => `${PLAIN_NAME.test(name) ? name : '*'}::highlight(${HIGHLIGHT})`);
  return `@media not print {
  ${selectors.join()} {
    text-decoration: underline dotted 1.5px;
    text-underline-offset: 0.2em;
  }
}`;
}
