import { fileURLToPath } from 'node:url';
import { type FolderServer, serveFolder } from './serve-folder.ts';

/** The article on which the extension is shown, and the name that is hovered there. */
export const SAMPLE_PAGE = 'article.html';
export const SAMPLE_NAME = 'Wang Yi';

/** Serves the pages that we wrote for trying. */
export function serveSamples(): Promise<FolderServer> {
  return serveFolder(fileURLToPath(new URL('../../../tests/pages', import.meta.url)));
}
