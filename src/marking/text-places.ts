import type { Candidate } from '../engine/names/candidate.ts';
import { hasAttributes, localNameOf, matches } from '../platform/native-node.ts';
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

/** What fits an element; `isTold` where it has one of the attributes that tell (`TELLING`). */
type Fit = (element: Element, isTold: boolean) => boolean;

/** The names of elements that one of the selectors below is about. */
const TELLING_NAMES = new Set<string>();

/** What makes any element one that they may be about. */
const TELLING = `[role],[contenteditable],${EDITORS}`;

/**
 * True for what a selector fits, asked only of elements by whose name it may: to ask for all took 0.5 to 1.2 microseconds an
 * element, a tenth of what a page full of inline markup cost.
 */
function fitOf(selector: string): Fit {
  const names = new Set(selector.split(',').map((one) => /\w*$/.exec(one)?.[0] ?? ''));
  for (const name of names) TELLING_NAMES.add(name);
  return (element, isTold) => (isTold || names.has(localNameOf(element))) && matches(element, selector);
}

const isArticle = fitOf('main,article,[role="main" i]');

/** Not in a heading: a headline that leads to its story is one. */
const isLinked = fitOf('a:not(h1 a,h2 a,h3 a,h4 a)');

const isHeading = fitOf('h1,h2,h3,h4');

/** What the page is about, wherever it stands: on CNN above the `article`, whose first names were those of a teaser. */
const HEADLINE = 'h1';

/** Where all that is in them stands, whatever is around them; an element that fits several is the first. */
const SETTLING: readonly (readonly [ElementPlace, Fit])[] = [
  ['menu', fitOf('nav,[role="navigation" i],[role^="menu" i]')],
  // A `header` within the article holds its title.
  ['around', fitOf('footer,header:not(main header,article header),[role="banner" i],[role="contentinfo" i]')],
  // "Facebook" and "Share on WhatsApp" stand in these, and a site's other sections.
  ['links', fitOf('li a,button,[role="button" i]')],
  ['beside', fitOf('aside,[role="complementary" i]')],
  ['caption', fitOf('figcaption')],
];

/** What follows the agency that a picture is from: "(Reuters)", "… / REUTERS", "REUTERS/Evgenia Novozhenina". */
const BEHIND_AGENCY = /^(?:\/|[\s).）]*$)/;

const isClosed = fitOf(CLOSED);

/** From here on Unicode has the characters of Chinese, Japanese and Korean. */
const EAST_ASIAN = 0x2e80;

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
    const isTold = hasAttributes(element) && matches(element, TELLING);
    // Most elements of a page.
    if (!isTold && !TELLING_NAMES.has(localNameOf(element))) return outer + step;
    if (isClosed(element, isTold)) return Number.POSITIVE_INFINITY;
    const place = outer % step;
    return outer - place + step + PLACES.indexOf(placeWithin(PLACES[place] ?? 'around', element, isTold));
  });
  return {
    isClosed: (element) => standingOf(element) === Number.POSITIVE_INFINITY || isBeingDesigned(element),
    placeOf: (element) => PLACES[standingOf(element) % step] ?? 'around',
  };
}

/** Where an element stands whose parent stands in `outer`: a teaser that is an `article` in an `aside` stays beside. */
function placeWithin(outer: ElementPlace, element: Element, isTold: boolean): ElementPlace {
  for (const [place, fits] of SETTLING) if (outer === place || fits(element, isTold)) return place;
  if (isHeading(element, isTold))
    return outer === 'linked' || localNameOf(element) === HEADLINE ? 'article' : outer;
  if (outer === 'linked' || (outer === 'article' && isLinked(element, isTold))) return 'linked';
  return outer === 'article' || isArticle(element, isTold) ? 'article' : 'page';
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
