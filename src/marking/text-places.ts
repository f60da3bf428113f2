import { matches } from '../platform/native-node.ts';
import { inherited } from './inherited.ts';

/** Where on a page a mention may be marked, the best first: a reader meets the one mark of an entity in the article. */
export const MARKABLE = ['article', 'page', 'beside', 'menu'] as const;

/**
 * `article` the text that the page is about; `page` where it does not say; `beside` what goes with the text or leads to
 * others: boxes, captions and credits, lists of links; `menu` the way around the site, where only a teaser is marked and
 * no label. `around` is what a site says of itself: names there answer to the pointer but are never marked.
 */
export type TextPlace = (typeof MARKABLE)[number] | 'around';

const ARTICLE = 'main,article,[role="main" i]';

const BESIDE = 'aside,figcaption,[role="complementary" i],li a';

/** A `header` within the article holds its title. */
const AROUND = 'footer,header:not(main header,article header),[role="banner" i],[role="contentinfo" i]';

const MENU = 'nav,[role="navigation" i],[role^="menu" i]';

/** Tells where elements stand, by names and attributes only. */
export function createTextPlaces(): (element: Element) => TextPlace {
  return inherited<TextPlace>('page', placeWithin);
}

/** All of these: most elements of a page are none of them, and are asked once. */
const TELLING = [MENU, AROUND, BESIDE, ARTICLE].join();

/** Where an element stands whose parent stands in `outer`: a teaser that is an `article` in an `aside` stays beside. */
function placeWithin(outer: TextPlace, element: Element): TextPlace {
  if (outer === 'menu' || !matches(element, TELLING)) return outer;
  if (matches(element, MENU)) return 'menu';
  if (outer === 'around' || matches(element, AROUND)) return 'around';
  if (outer === 'beside' || matches(element, BESIDE)) return 'beside';
  return outer === 'article' || matches(element, ARTICLE) ? 'article' : 'page';
}
