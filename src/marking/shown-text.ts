/** Soft hyphen, zero-width characters, joiners, direction marks and the byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** A piece of a page's text as a reader sees it: white space of any kind is one space, what has no width is gone. */
export function shownText(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
