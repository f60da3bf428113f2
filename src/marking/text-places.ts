import type { Candidate } from '../engine/names/candidate.ts';
import { localNameOf, matches } from '../platform/native-node.ts';
import { CLOSED, EDITORS, isBeingDesigned } from './element-kinds.ts';
import { inherited } from './inherited.ts';
import { LEAST_EAST_ASIAN_TEASER, LEAST_TEASER, MOST_LEVELS } from './tuning.ts';

/** Where on a page a mention may be marked, the best first: a reader meets the one mark of an entity in the article. */
export const MARKABLE = ['article', 'page', 'beside', 'links', 'menu'] as const;

/**
 * `article` the text that the page is about; `page` where it does not say; `beside` what goes with the text: boxes and
 * captions; `links` what leads to others: lists of links, buttons; `menu` the way around the site. Of these two only
 * teasers are marked, no labels. `around` is what a site says of itself, labels, and whose a picture is: names there answer to the
 * pointer but are never marked.
 */
export type TextPlace = (typeof MARKABLE)[number] | 'around';

/** Where an element stands: in the article a link may be a whole line, and a caption end in a credit, which only the line can tell. */
export type ElementPlace = TextPlace | 'linked' | 'caption';

const ARTICLE = 'main,article,[role="main" i]';

const BESIDE = 'aside,[role="complementary" i]';

const CAPTION = 'figcaption';

/** What follows the agency that a picture is from: "(Reuters)", "… / REUTERS", "REUTERS/Evgenia Novozhenina". */
const BEHIND_AGENCY = /^(?:\/|[\s).）]*$)/;

/** "Facebook" and "Share on WhatsApp" stand in these, and a site's other sections. */
const LINKS = 'li a,button,[role="button" i]';

/** Not in a heading: a headline that leads to its story is one. */
const LINKED = 'a:not(h1 a,h2 a,h3 a,h4 a)';

const HEADING = 'h1,h2,h3,h4';

/** What the page is about, wherever it stands: on CNN above the `article`, whose first names were those of a teaser. */
const HEADLINE = 'h1';

/** A `header` within the article holds its title. */
const AROUND = 'footer,header:not(main header,article header),[role="banner" i],[role="contentinfo" i]';

const MENU = 'nav,[role="navigation" i],[role^="menu" i]';

/** From here on Unicode has the characters of Chinese, Japanese and Korean. */
const EAST_ASIAN = 0x2e80;

const SELECTORS = [MENU, AROUND, LINKS, BESIDE, CAPTION, ARTICLE, LINKED, HEADING, CLOSED].join().split(',');

/** The names in which these end, of the elements that they are about. */
const TELLING_NAMES = new Set(SELECTORS.map((selector) => /\w*$/.exec(selector)?.[0]));

/** What else makes an element one that they are about. */
const TELLING = `[role],[contenteditable],${EDITORS}`;

/**
 * False for most elements of a page: none of the selectors fits them. To ask for all of them at once took 0.5 to 1.2 microseconds an
 * element, a tenth of what a page full of inline markup cost; this takes 0.1.
 */
function mayTell(element: Element): boolean {
  return TELLING_NAMES.has(localNameOf(element)) || matches(element, TELLING);
}

const PLACES: readonly ElementPlace[] = [...MARKABLE, 'around', 'linked', 'caption'];

/** What is asked of elements where a name was found. */
export interface Ground {
  /** True inside an editable field or program text, or deeper than pages are read: see `isClosedToReading`. */
  readonly isClosed: (element: Element) => boolean;
  readonly placeOf: (element: Element) => ElementPlace;
}

/**
 * Tells where elements stand, by names and attributes only; what it was told is remembered, so for one reading. Both answers are
 * one number, because a page of many cells paid for two memories of each: the number of its place and, in steps of all places,
 * how many elements it stands in; infinite where it is closed.
 */
export function createGround(): Ground {
  const step = PLACES.length;
  const standingOf = inherited<number>(PLACES.indexOf('page'), (outer, element) => {
    if (outer >= MOST_LEVELS * step) return Number.POSITIVE_INFINITY;
    if (!mayTell(element)) return outer + step;
    if (matches(element, CLOSED)) return Number.POSITIVE_INFINITY;
    const place = outer % step;
    return outer - place + step + PLACES.indexOf(placeWithin(PLACES[place] ?? 'page', element));
  });
  return {
    isClosed: (element) => standingOf(element) === Number.POSITIVE_INFINITY || isBeingDesigned(element),
    placeOf: (element) => PLACES[standingOf(element) % step] ?? 'around',
  };
}

/** Where an element stands whose parent stands in `outer`: a teaser that is an `article` in an `aside` stays beside. */
function placeWithin(outer: ElementPlace, element: Element): ElementPlace {
  if (outer === 'menu' || matches(element, MENU)) return 'menu';
  if (outer === 'around' || matches(element, AROUND)) return 'around';
  if (outer === 'links' || matches(element, LINKS)) return 'links';
  if (outer === 'beside' || matches(element, BESIDE)) return 'beside';
  if (outer === 'caption' || matches(element, CAPTION)) return 'caption';
  if (matches(element, HEADING)) return outer === 'linked' || matches(element, HEADLINE) ? 'article' : outer;
  if (outer === 'linked' || (outer === 'article' && matches(element, LINKED))) return 'linked';
  return outer === 'article' || matches(element, ARTICLE) ? 'article' : 'page';
}

/**
 * The place of a name whose text is so long, in a line so long (UTF-16 units), with so much of the line behind it: a label is never
 * marked. In a menu all labels may stand in one line; a link in a list may be part of a sentence; a link that is a whole short line
 * of the article ("Russia" over the headline) is a label, or the headline would go without the one mark. An organisation at the end
 * of a caption mostly says whose the picture is.
 */
export function placeOfName(
  place: ElementPlace,
  { key, isPlace, isPerson }: Pick<Candidate, 'key' | 'isPlace' | 'isPerson'>,
  text: number,
  line: number,
  behind: string,
): TextPlace {
  if (place === 'caption') return isPlace || isPerson || !BEHIND_AGENCY.test(behind) ? 'beside' : 'around';
  const least = key.charCodeAt(0) < EAST_ASIAN ? LEAST_TEASER : LEAST_EAST_ASIAN_TEASER;
  if (place === 'linked') return line <= text && line < least ? 'around' : 'article';
  const length = place === 'menu' ? text : place === 'links' ? line : least;
  return length < least ? 'around' : place;
}
