/**
 * Takes short parts out of a page whose class says that they are furniture. Readability does so only where more than 500 characters
 * stay without them, so a short article kept its newsletter boxes; and what it keeps has its class no more. The page is changed.
 */
export function removeNamedFurniture(page: Element): void {
  const most = lengthOf(page) * MOST;
  for (const part of page.querySelectorAll('aside, div, section, ul, ol, p, span, table')) {
    if (!NAMES.test(part.getAttribute('class') ?? '')) continue;
    const length = lengthOf(part);
    if (length <= LONGEST && length <= most) part.remove();
  }
}

/**
 * Takes lists of links, lines that are a link to another story, and marks of references out of an article, which Readability leaves
 * there. The element is changed.
 */
export function removeLinkedFurniture(article: Element): void {
  const found = [...article.querySelectorAll('ul, ol, p, sup')].filter(
    (part) => isMark(part) || isLinks(part),
  );
  // Where most of a page is lists of links, these are what it is for.
  if (found.reduce((sum, part) => sum + lengthOf(part), 0) > lengthOf(article) * MOST) return;
  for (const part of found) {
    const head = part.previousElementSibling;
    if (head && HEADING.test(head.nodeName) && LIST.test(part.nodeName)) head.remove();
    part.remove();
  }
}

const HEADING = /^h[2-6]$/i;
const LIST = /^[uo]l$/i;

/** No more of a text than this share is furniture. */
const MOST = 0.4;

/** Longest part that is taken out by its name, in UTF-16 units: sites call whole columns "related", too. */
const LONGEST = 1_000;

/** Names that mean furniture on most sites, as whole words of a class. */
const NAMES =
  /(?:^|[\s_-])(?:newsletter|related|recommended|recommendations|promo|advert|advertisement|also-read|read-more|read-next|rich-link|share|sharing|social|tags|tag-list|hatnote|editsection|reflist|references|navbox|author-bio|pullquote|comments|subscribe|signup|breadcrumbs?)(?=$|[\s_-])/i;

/** "[1]" and "[citation needed]" above the line. */
function isMark(part: Element): boolean {
  return /^sup$/i.test(part.nodeName) && /^\[[^\]]{1,30}\]$/.test(textOf(part));
}

/** A list of links, or a line of its own that is a link to another story: hardly a word is none of the link, and it is no sentence. */
function isLinks(part: Element): boolean {
  const text = textOf(part);
  const linked = [...part.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return linked > 0 && linked >= text.length * LINKED && !/[.!?…。！？]["”’»]?$/.test(text);
}

/** With "Read more:" before a headline; a short one in Chinese is little more than half of its line. */
const LINKED = 0.6;

function textOf(part: Element): string {
  return (part.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function lengthOf(part: Element): number {
  return textOf(part).length;
}
