/** Every limit and delay of the cards on their page, with its reason; those of their frame stand in frame/tuning.ts. Times are ms, lengths CSS px. */

/** How long a card stays after the pointer has left name and card: the value of Wikipedia's previews, long enough for a slip of the hand. */
export const HIDE_DELAY = 300;

/** How long a loaded frame is kept after its card was closed. A reader who hovers one name hovers the next within a minute. */
export const KEEP_WARM = 60_000;

/**
 * How long one is kept in which no card was ever shown: it tells the page that the pointer lay on a name that we know. The
 * longest dwell (half a second, over a place) and a machine that stalls.
 */
export const KEEP_UNSEEN = 1_000;

/** How long a card that was asked for may take; after this the reader has moved on, or the frame's script cannot run here. */
export const OPEN_PATIENCE = 4_000;

/** How often a page may remove the card before it is left alone: a fourth try would be a fight. */
export const MOST_REMOVALS = 3;

/** The card's width: a line of about 45 characters beside the date, as in the mockup. */
export const CARD_WIDTH = 388;

/** The tallest a card grows by itself: about six events with one of them open. */
export const MOST_HEIGHT = 620;

/** Between name and card: near enough to belong, far enough to see the dotted line. */
export const GAP = 8;

/** Between card and the edge of what is visible. */
export const MARGIN = 8;

/** Below this height a card cannot show two events: then the other side is taken, or the name is covered as a last resort. */
export const LEAST_ROOM = 140;

/** How far left of the name the card begins, so that its text and not its border stands under the name. */
export const INDENT = 17;

/** Looks in a row, each at least `INTACT_CHECK` apart, that find a name somewhere else: after so many it runs. */
export const RUNNING = 2;

/** How far the pointer may stray from the name, the card or the way between them. */
export const PATH_SLOP = 6;

/** How far a scroll may carry the name, and its card with it, before it closes: about two lines, a slip of the hand. */
export const SCROLL_AWAY = 48;

/** How often an open card is checked against a page that fades, covers or moves it, or its name: the last two show in no event. */
export const INTACT_CHECK = 250;

/** How long the card must have been seen before a click in it may write: nobody reads a card and clicks in less. */
export const VISIBLE_FOR = 400;

/** The least opacity, ancestors included, at which a card counts as plainly visible (KeePassXC's threshold is 0.7). */
export const LEAST_CARD_OPACITY = 0.9;

/** How far inside its corners the card is looked at, so that the points lie on it and not in the rounding (12 px). */
export const CORNER_INSET = 14;

/** How far the card's box may be off where it was put, for rounding under zoom. */
export const MOVED = 2;

/** A background fainter than this (alpha) is no ground of its own: more of what is below it is seen than of itself. */
export const LEAST_GROUND = 0.5;

/** A background darker than this relative luminance is a dark page: halfway between black and white to the eye. */
export const DARK_BELOW = 0.18;

/** The most of the visible height that a sheet takes: what is read about stays in sight above it. */
export const MOST_SHEET = 0.6;

/** A sheet in a low window (a phone on its side) may take more than that: with less than two rows it tells nothing, px. */
export const LOW_SHEET = 260;

/** Of the lowest window this much is left beside a sheet: a finger's least target, since a tap there closes it, px. */
export const LEFT_OF_PAGE = 24;

/** The least share of it that is still worth opening at the bottom; a name lower than this has its sheet at the top. */
export const LEAST_SHEET = 0.4;

/**
 * And in any window: head, foot and the line of the page's date take 150 px of a sheet, and a row 50. One of 130 px, for a name
 * halfway down a phone on its side, told nothing.
 */
export const LEAST_TOLD = 200;

/** How far a finger pushes a sheet towards its edge before it goes: a good part of its head, and more than a tap that slips. */
export const PUSHED_AWAY = 40;

/** Pinned cards at most: more of them leave nothing of the page. */
export const MOST_PINNED = 4;
