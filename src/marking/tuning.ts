/** Every limit and delay of this room, with its reason. Times are ms, lengths CSS px or UTF-16 units. */

/** Work between two looks at the page's own needs: half of the 8 ms that the longest slice may take on a slow machine. */
export const SLICE = 4;

/** Texts read between two looks at the clock: about 0.03 ms of work, and with 16 the clock was a tenth of all. */
export const TEXTS_PER_CLOCK = 64;

/** Characters read between two looks at the clock, for pages with few and long texts: about 0.05 ms of work. */
export const CHARACTERS_PER_CLOCK = 4_096;

/** The longest text handed to the matcher at once, so that a text of a million characters cannot hold a slice. */
export const PIECE = 8_192;

/** How much of a piece is read again with the next one: longer than any name, so that none is lost at the cut. */
export const PIECE_OVERLAP = 200;

/** How much before a cut is read with what follows it: as far back as is looked for what tells a headline from prose (`TITLE_REACH`). */
export const PIECE_BACK = 120;

/** Nodes looked at between two neighbouring texts before they count as apart: names never lie so far apart. */
export const MOST_NODES_BETWEEN = 200;

/**
 * Elements in each other up to which text is read. Parsers stop at 512; a script can go on, and places in a tree are
 * compared in time that grows with its depth.
 */
export const MOST_LEVELS = 1_000;

/** Inline elements around a text beyond which its block is remembered: few texts stand so deep, and remembering costs. */
export const FEW_LEVELS = 8;

/** Texts in one run before it is cut like a long text is: half a slice, where each of them is one letter. */
export const MOST_RUN_TEXTS = 1_000;

/**
 * Names kept of one page. The longest real pages have some thousands; a list of a million would hold the page up
 * whenever marks are drawn or names counted.
 */
export const MOST_SPANS = 10_000;

/** Blank and unread texts in a row behind which a name may go on; more of them part it. */
export const MOST_PASSED = 20;

/** How far back a changed text looks for the start of its run, in texts; a run that long holds no name across it. */
export const MOST_TEXTS_BACK = 500;

/** How often one reading starts over because the page removed the very place it had paused at; changes are noted anyway. */
export const MOST_RESTARTS = 3;

/** Changed nodes kept one by one; beyond this (a hidden tab that grows for hours) the whole page is read again. */
export const MOST_CHANGES = 5_000;

/** The pause after a change before marks are drawn again: below what an eye notices, and one drawing for a burst. */
export const REDRAW_PAUSE = 100;

/** Ranges registered at most: each one costs at every later change of the page (measured: 5,000 made inserts 4 times dearer). */
export const MOST_MARKS = 200;

/**
 * Blocks watched for one entity before it is known that they are rendered. Menus come last in the order of places, so the
 * first nearly always is: with a second, 33 real pages had 430 blocks watched and not 320, and not one frame less.
 */
export const MOST_UNSEEN = 1;

/** How far beyond the viewport marks are drawn, as a share of it, so that they are there when a scroll arrives. */
export const NEAR_VIEWPORT = 0.5;

/** A block so many times as high as the viewport has its names drawn by where they stand themselves. */
export const LARGE_BLOCK = 3;

/** Names of a large block that are all asked where they stand; of more the first in view is searched for. */
export const FEW_SPANS = 16;

/** Names that are asked where they stand in a block of columns: 5 ms where each is dear, and a column of a hundredth part is met. */
export const MOST_PLACES_ASKED = 128;

/**
 * A text so long in a block that is not large stands in one line: its names answer to the pointer but are not drawn. To
 * draw one mark in a line of a million characters took 60 ms, to ask where a name in it stands 7.
 */
export const LONGEST_LINE = 200_000;

/** A text of a menu, or a line with a link or button, so long is a teaser or a sentence and no label. */
export const LEAST_TEASER = 40;

/** The same in Chinese, Japanese and Korean, whose headlines are as much shorter: "习近平会见德国总理默克尔". */
export const LEAST_EAST_ASIAN_TEASER = 12;

/** A block smaller than this in both directions is text for screen readers only, or a tracker: it gets no mark. */
export const LEAST_BLOCK = 4;

/** A name drawn lower than this is not there for a reader. */
export const LEAST_NAME_HEIGHT = 5;

/** A picture or a dot no wider than this hides a letter or two, and no name: links that cover a teaser have one in a corner. */
export const LARGEST_ICON = 24;

/** The least opacity, ancestors included, at which text counts as shown. */
export const LEAST_OPACITY = 0.3;

/** The least sum of the differences in red, green and blue between text and background at which text counts as shown. */
export const LEAST_COLOUR_DIFFERENCE = 24;

/** Half the slop of a hit: caret and rectangle are rounded differently under zoom. */
export const HIT_SLOP = 1;

/** Names whose rectangles are tried under a cover: 2 microseconds each, so the lookup stays below 0.2 ms. */
export const MOST_COVERED = 100;

/** Elements below the pointer that are looked through for such names; a teaser has fewer layers. */
export const MOST_LAYERS = 12;

/** Names tried for the shortcut before it gives up: all of a screen full of names that are hidden. */
export const MOST_TRIED_IN_VIEW = 300;

/**
 * How long the pointer stays on a name before its card opens. Nothing is fetched, so it can be shorter than the 500 of
 * Wikipedia's previews; below 150 a hand that crosses a line opens cards.
 */
export const DWELL = 200;

/**
 * The same for a place. Countries and capitals stand in every other sentence, under any hand that rests while it reads, so
 * they take the patience of Wikipedia's previews. They keep their mark, one for each on a page: without it nothing would
 * tell a reader what it is that answers, and the longer dwell alone ends what annoyed (cards that nobody asked for).
 */
export const PLACE_DWELL = 500;

/**
 * How long the hand has lain still on a name before its card gets ready. A page sees that something is added to it, so no
 * hand that merely crosses a line may set that off; half of the dwell is left, in which a frame loads and draws.
 */
export const SETTLED = 100;

/** How far a hand that lies still may tremble, in CSS px: the moves of a pass at reading speed are longer. */
export const TREMBLE = 4;

/** How long the key that shows all names is held alone: longer than on the way to Ctrl+C, ms. */
export const HELD_FOR = 450;

/** The longest that a finger may be down for a tap: browsers take what lasts longer for a press that selects or opens a menu. */
export const LONGEST_TAP = 350;

/**
 * How long a finger rests on a name in a link before its card is asked for: a little less than the 400 to 500 after which
 * a phone opens its own menu, so that the card is there when that is dismissed, and longer than any tap that follows the link.
 */
export const LONG_PRESS = 390;

/** How far a finger may roll in a tap, in CSS px: what Android allows. */
export const TAP_SLOP = 10;

/** The shortest time between two lookups under a moving pointer, and the rest after a fast move before one. */
export const LOOK_PAUSE = 50;

/** Mean speed of the last two moves above which the hand is on its way to somewhere else, in px per ms (10ten's value). */
export const FAST = 0.5;

/** Frames smaller than this hold advertisements and buttons. */
export const LEAST_FRAME_WIDTH = 200;
export const LEAST_FRAME_HEIGHT = 100;

/** Frames with less text than this have no story in them. */
export const LEAST_FRAME_TEXT = 200;

/** When a frame that was not worth reading is looked at again, and the last pause before a look; each is twice the one before. */
export const FIRST_LOOK_AGAIN = 1_000;
export const LAST_LOOK_AGAIN = 256_000;

/** Text on each side of a name that tells what it is about here, in UTF-16 units: its sentence and a half before and after. */
export const SIDE_OF_PASSAGE = 350;

/** First paragraphs of an article that say whom it is about. */
export const LEAD_BLOCKS = 2;

/** Between two names of a pair or a list, in UTF-16 units: ", oraz " with a line break and the indent of the markup. */
export const LONGEST_JOINT = 40;

/** Texts on each side of a name that are looked at for its passage: a page can have a million empty ones. */
export const MOST_TEXTS_BESIDE = 60;

/** A word that can belong to a date, in UTF-16 units on each side of the pointer: "Donnerstagnachmittag", "2023年10月18日". */
export const LONGEST_DATE_WORD = 20;

/**
 * How long after a scroll a finger that comes down only stops it, in ms: while a page runs on from a swipe it tells of each
 * frame (17 ms at 60 Hz), and a busy one leaves some out.
 */
export const STILL_SCROLLING = 100;
