import type { DateFact } from '../model/page-facts.ts';

/** The properties of JSON-LD that say when something was made or published; what was modified is of no use here. */
const DATE_KEY = /^(?:date(?:Published|Created|Issued)|pubDate)$/;

/** The same in a script that is no JSON: pages with a stray comma or comment still state their date. */
const DATE_IN_TEXT = /"(date(?:Published|Created|Issued)|pubDate)"\s*:\s*"([^"\\]{4,60})"/g;

/**
 * How much of all scripts together is read, in UTF-16 units: 10 ms of parsing. Sixty scripts of 0.6 MB held a hover up for
 * two seconds. What goes beyond is searched as text up to here.
 */
const LONGEST_IN_ALL = 1_000_000;

/** The most objects of one script that are visited: a live page lists hundreds of posts, its own date stands above them. */
const MOST_OBJECTS = 2_000;

/** Longest list of types that is handed over, in UTF-16 units; real ones have three. */
const LONGEST_TYPE = 200;

/** What may stand behind a headline in a page's title: nothing, or a sign with space around it and the site's name. */
const TITLE_ENDS = /^\s*$|^\s+[-–—|·:•]\s/;

/** What a page is known by, to tell its own article from those that it lists. */
interface Page {
  readonly title: string;
  readonly url: string;
}

/**
 * The dates that a page's JSON-LD scripts state: of objects with its headline or address first, then the others, each in their order.
 * Never throws; `most` bounds the list.
 */
export function datesInScripts(scripts: Iterable<Node>, most: number, page: Page): DateFact[] {
  const facts: Found[] = [];
  let left = LONGEST_IN_ALL;
  for (const { textContent } of scripts) {
    const text = (textContent ?? '').slice(0, left);
    left -= text.length;
    facts.push(...datesInJsonLd(text, most - facts.length, page));
    if (left <= 0 || facts.length >= most) break;
  }
  return facts
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn))
    .slice(0, most)
    .map(({ fact }) => fact);
}

/** A date, and whether it is of an object that has the page's headline or address. */
interface Found {
  readonly fact: DateFact;
  readonly isOwn: boolean;
}

/**
 * By address, or by a headline that is the page's title but for what sites put behind it (" - Harbour Post"). Part of a
 * title is no sign: a listed story called "Xi" stood in every title about him.
 */
function isOwn(object: object, { title, url }: Page): boolean {
  const { headline, url: address, mainEntityOfPage } = object as Record<string, unknown>;
  const of = mainEntityOfPage as { '@id'?: unknown } | null | undefined;
  if ([address, of, of?.['@id']].some((one) => one === url)) return true;
  if (typeof headline !== 'string' || headline === '' || !title.startsWith(headline)) return false;
  return TITLE_ENDS.test(title.slice(headline.length));
}

/** The dates that one script states, those of outer objects first. */
function datesInJsonLd(text: string, most: number, page: Page): Found[] {
  const facts: Found[] = [];
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    // A page's broken script is not our fault, and not the reader's to know.
    for (const [, property = '', value = ''] of text.matchAll(DATE_IN_TEXT)) {
      if (facts.push({ fact: { source: 'jsonld', property, value }, isOwn: false }) >= most) break;
    }
    return facts;
  }
  // Breadth first, so that the page's own object comes before those it lists or embeds; a loop, so that depth costs no stack.
  const queue = [root];
  for (let next = 0; next < queue.length && facts.length < most; next++) {
    const value = queue[next];
    if (typeof value !== 'object' || value === null) continue;
    const type = typeIn(value);
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && queue.length < MOST_OBJECTS) queue.push(inner);
      else if (typeof inner === 'string' && DATE_KEY.test(key))
        facts.push({
          fact: { source: 'jsonld', property: key, value: inner, ...(type && { type }) },
          isOwn: isOwn(value, page),
        });
    }
  }
  return facts;
}

/** The `@type` of an object, several joined by a space. */
function typeIn(object: object): string {
  const type = (object as { '@type'?: unknown })['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((one) => typeof one === 'string')
    .join(' ')
    .slice(0, LONGEST_TYPE);
}
