/** The key of the marks in the page's highlight registry. */
export const HIGHLIGHT = 'backstory';

/**
 * How a mark looks: a dotted line in the text's own colour, quieter than the text and than any link, and nothing on
 * paper. The background inserts it with USER origin, only into a frame that has a mark: as a style sheet of the
 * extension it would tell every page that the extension is there.
 */
export const MARK_STYLE = `@media not print {
  ::highlight(${HIGHLIGHT}) {
    text-decoration: underline dotted 1.5px color-mix(in srgb, currentcolor 70%, transparent);
    text-underline-offset: 0.2em;
  }
}`;
