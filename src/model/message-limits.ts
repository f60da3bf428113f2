/**
 * The most that a message may carry: the border refuses more, because a compromised page can send whatever it likes, and
 * the sender cuts to it, because what is refused would be a card or a search that fails without a word.
 */

/** Ids that one name may mean. A reader chooses among twenty; "Li" in a large pack is borne by hundreds. */
export const MOST_CANDIDATES = 20;

/** The name as the page shows it, in UTF-16 units: far more than any name, less than a page could make of one. */
export const LONGEST_SURFACE = 500;

/** The height that a card may ask its host for, in CSS px; the host clamps it to the window in any case. */
export const TALLEST_CARD = 10_000;

/** A search, in UTF-16 units: somebody pasted a page into the field. */
export const LONGEST_QUERY = 10_000;

/** How far a card may be dragged, in CSS px: farther than any screen is wide. */
export const LONGEST_DRAG = 100_000;

/** Kinds of elements that one drawing of marks names at most: each of the marks may stand in a few. */
export const MOST_MARKED_ELEMENTS = 1_000;
