/** Every limit and delay of the card's frame, with its reason. Times are ms, lengths CSS px. */

/** One event alone makes no shape over time: from so many on a card has its chart. */
export const LEAST_FOR_STRIP = 2;

/** Events on each side of the now line that a whole timeline shows at first and adds with each "more": 5,000 rows at once take a second to draw. */
export const ROWS_AT_ONCE = 60;

/** How much of what is seen a press at an edge of the list scrolls by: the rest is there to read on from. */
export const PAGE = 0.8;

/** Less than this is rounding, not something to scroll to. */
export const LEAST_HIDDEN = 4;

/** What the fade at the edges of the list takes (card.css). */
export const FADE = 5;

/** What a row has above and below its words (parts.css): by so much less than the fade a list begins above its first row, or a hair of the row before is seen. */
export const ROW_AIR = 3;

/** So many whole rows have room beside the chart: one more than the best of each side, without which the two look picked by chance. */
export const ROWS_BESIDE_CHART = 3;

/** The least of another list, with two rows of it, for which chart and names stay. */
export const LEAST_LIST = 150;

/** Rounding of the parts of a card and of a zoomed window. */
export const ROUNDING = 2;

/** No card is so low: in Firefox a frame has 10 px for a moment while it comes into the top layer, and all was measured and told once more for that. */
export const LEAST_FRAME = 60;

/** Less than this below the last row is air; more reads as if a row had failed to load. */
export const LEAST_BLANK = 12;

/** How long the host may take to give a card its new height; a card that has grown may show it all without scrolling. */
export const GROWN_AFTER = 120;

/** How far a pressed pointer moves before it drags: less is the shake of a click. */
export const LEAST_DRAG = 4;

/** How long the card stays that has switched its site off, once the pointer has left it: to read two lines and come back. */
export const LEAVE_TAKING = 6_000;

/** The least time between two looks of IntersectionObserver v2; the browser takes no less. */
export const LOOK_INTERVAL = 100;
