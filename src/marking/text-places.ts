import { matches } from '../platform/native-node.ts';
import { inherited } from './inherited.ts';

/** Where on a page a mention may be marked, the best first: a reader meets the one mark of an entity in the article. */
export const MARKABLE = ['article', 'page', 'beside'] as const;

/**
 * `article` the text that the page is about; `page` where it does not say; `beside` what goes with the text or leads to
 * others: boxes, captions and credits, lists of links. `around` is where a site leads about itself: menus are hidden in
 * half the ways there are, and names there answer to the pointer but are never marked.
 */
export type TextPlace = (typeof MARKABLE)[number] | 'around';

const ARTICLE = 'main,article,[role="main" i]';

const BESIDE = 'aside,figcaption,[role="complementary" i],li a';

/** A `header` within the article holds its title. */
const AROUND =
  'nav,footer,header:not(main header,article header),[role="banner" i],[role="navigation" i],[role^="menu" i],' +
  '[role="contentinfo" i]';

/** Tells where elements stand, by names and attributes only. */
export function createTextPlaces(): (element: Element) => TextPlace {
  return inherited<TextPlace>('page', placeWithin);
}

/** All of these: most elements of a page are none of them, and are asked once. */
const TELLING = [AROUND, BESIDE, ARTICLE].join();

/** Where an element stands whose parent stands in `outer`: a teaser that is an `article` in an `aside` stays beside. */
function placeWithin(outer: TextPlace, element: Element): TextPlace {
  if (outer === 'around' || !matches(element, TELLING)) return outer;
  if (matches(element, AROUND)) return 'around';
  if (outer === 'beside' || matches(element, BESIDE)) return 'beside';
  return outer === 'article' || matches(element, ARTICLE) ? 'article' : 'page';
}
