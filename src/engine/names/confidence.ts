import type { Mention } from '../../model/mention.ts';

/**
 * How often a mention is right, by the way it was resolved; below a mark's it is offered as "not sure".
 * Measured on the gold (tests/engine/names/gold), 33 published pages and stories of our own, of which every second name is a trap. Right
 * of made, tuning half and held-out half: 0.99 215 of 216 and 152 of 153; 0.97 686 of 702 and 578 of 587; short forms that the page
 * supports 26 of 27 and 13 of 16; unchecked spellings 3 of 3 and 1 of 2; 0.92 6 of 6 and 4 of 4; 0.9 5 of 5 and 3 of 3.
 * Supported and unchecked ones stood at 0.95 and 0.94 by the tuning half alone, which the held-out half does not bear out.
 * Where every one was right the value stays below what that would say, since the ways differ in what they risk on other pages.
 */

/** From here on a mention is marked. */
export const MARK_FROM = 0.9;
// The ways in which a candidate resolves to one entity. Apart, not in one object: so each is a number in the content script.

/** A name of several words that stands alone: "Wang Yi", "European Union". */
export const FULL_NAME = 0.99;
/** One word that stands alone: "Moscow", "NATO", "普京". */
export const ONE_WORD = 0.97;
/** Several words in capitals that are not their own: "XI JINPING". */
export const FULL_CAPITALS = 0.97;
/** A short form of the one entity that the page introduces and that bears it: "Wang" after "Wang Yi" or "Foreign Minister Wang", "PUTIN" beside "Vladimir Putin". */
export const SUPPORTED = 0.91;
/** A spelling that nobody could cite, on a page that names somebody else of ours: "李克强" beside Beijing. */
export const UNCHECKED_SPELLING = 0.9;
/** A town or country for its team, in a report of the sport. */
export const AS_TEAM = 0.91;
/** One of several bearers, because the page and the name itself speak for it. */
export const CHOSEN = 0.92;
/** A surname or initials that one entity bears, no common ones, on a page that names others of ours, among them a person: "Xi" beside Putin and Beijing; or behind "Mr" beside one: "Mr. Xi and Mr. Putin". */
export const IN_COMPANY = 0.9;

/** Points for a name that is the entity's own, whole and listed; a derived form and one that others bear have fewer, a seat's has twice as many. */
export const OWN_NAME = 2;
/** What a preposition of place adds to a place: as much as an introduction adds to whoever else bears the name. */
export const AT_PLACE = 6;
/** Points for a bearer of a name whom the page introduces by another: more than the seat of a state has by itself ("Washington" behind MaliVai Washington). */
export const INTRODUCED = 6;
/** The words of its sport that make a town its team; the name of the sport counts so much, "match" one (sport-cues.ts). */
export const TEAM_EVIDENCE = 4;
/** By how many points one bearer must lead before he is chosen. */
export const MARGIN = 2;

/** What a stranger with a first name behind a surname counts: "Wang Long" is a Wang as much as "Ann Wang"; "Xi Chen", with a surname of ours that few bear, is more likely a Chen. So does who is told as kin: of a man and "his wife Brigitte Macron" prose calls him "Macron". */
export const FIRST_NAME = 0.25;

/** What somebody counts who bears a place's name: "Paul Washington" makes a bare "Washington" doubtful, but not "in Washington". */
export const NAMED_AS_PLACE = 0.5;

/** How many other entities a page must introduce before their company supports a short form; a person among them, and "Mr" before it, count as one more each. */
export const COMPANY = 3;

/**
 * The confidence of what is offered as "not sure", and of what is less sure nothing is: a name of several of ours between whom the page does
 * not choose, or of a stranger whom it names more than half as often; a surname in the company of places alone, behind an office that he
 * may not hold on a page with somebody else of ours, or behind his where millions bear it.
 */
export const UNSURE = 0.55;

/** True where a mention is certain enough to be marked. */
export function isMarked(mention: Mention): boolean {
  return mention.entity !== null && mention.confidence >= MARK_FROM;
}
