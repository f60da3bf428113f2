import { Readability } from '@mozilla/readability';
import { removeLinkedFurniture, removeNamedFurniture } from './article-furniture.ts';
import { plainText } from './plain-text.ts';
import { plainByline, printedTitle } from './title-and-byline.ts';

/** What an article page says, without what stands around it. */
export interface ReadArticle {
  readonly title: string;
  /** Who wrote it, as the page prints it; empty where it does not say. */
  readonly byline: string;
  /** The site it appeared on; empty where it does not say. */
  readonly publisher: string;
  /** The article's text, paragraphs apart by a blank line; all of the page's where no article could be told. */
  readonly text: string;
}

/**
 * The article of a document, by Readability (F1 0.952 on 181 annotated pages; it costs 11 KB, so the content script
 * must not import this). Works on a clone, because Readability takes the document apart.
 */
export function readArticle(document: Document): ReadArticle {
  const clone = document.cloneNode(true) as Document;
  if (clone.body) removeNamedFurniture(clone.body);
  const parsed = clone.documentElement
    ? new Readability<Node>(clone, { serializer: (content) => content }).parse()
    : null;
  if (parsed?.content) removeLinkedFurniture(parsed.content as Element); // the serializer gives the element itself
  const content = parsed?.content ?? document.body ?? document.documentElement;
  const publisher = (parsed?.siteName || applicationName(document)).trim();
  return {
    title: printedTitle(document, titleOf(parsed?.title ?? '', document.title ?? ''), publisher),
    byline: plainByline(parsed?.byline ?? '', publisher),
    publisher,
    text: content ? plainText(content) : '',
  };
}

function applicationName(document: Document): string {
  return document.querySelector('meta[name="application-name"]')?.getAttribute('content') ?? '';
}

/** Readability decodes only some entities of a headline that a system escaped twice; the document's own title is clean. */
function titleOf(title: string, own: string): string {
  return (title === '' || /&\w+;/.test(title) ? own : title).trim();
}
