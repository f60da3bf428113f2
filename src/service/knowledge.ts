import { createRankingIndex } from '../engine/ranking/ranking-index.ts';
import { expandPack } from '../kb/compact.ts';
import { openKnowledgeBase } from '../kb/knowledge-base.ts';
import { browser } from '../platform/browser.ts';
import type { Knowledge } from './page-view.ts';

/** The compiled corpus, as the build puts it beside the background script. */
const COMPILED = 'kb.json';

/**
 * Opens the bundled knowledge base. The one fetch of the extension, of a file in its own package: the content security
 * policy lets it reach nothing else.
 */
export async function openBundled(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL(COMPILED));
  const kb = openKnowledgeBase(expandPack(await response.json()));
  const index = createRankingIndex(kb);
  // While the pointer still rests, so that not even the first card waits for it.
  setTimeout(() => index.wording());
  return { kb, index };
}

/** Makes a value when it is first asked for and keeps it; a failure is not kept, so that the next ask tries again. */
export function keep<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined;
  return () => {
    kept ??= make().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
