/** The key of the marks in the page's highlight registry. */
export const HIGHLIGHT = 'backstory';

/**
 * How a mark looks: a dotted line in the text's own colour, thinner than the text and than any link, nothing on paper.
 * No colour is given, not even one mixed from the text's: Chromium works a mixed one out at the root element, which
 * draws black on black in a dark part of a light page. The background inserts it with USER origin, only into a frame
 * that has a mark: as a style sheet of the extension it would tell every page that the extension is there.
 */
export const MARK_STYLE = `@media not print {
  ::highlight(${HIGHLIGHT}) {
    text-decoration: underline dotted 1.5px;
    text-underline-offset: 0.2em;
  }
}`;
