import { parseHTML } from 'linkedom';

/** A document of our own for a test: `head` and `body` as HTML. */
export function documentOf(head: string, body = '', lang = 'en'): Document {
  return parseHTML(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`)
    .document;
}
