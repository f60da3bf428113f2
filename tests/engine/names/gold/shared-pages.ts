import { articleOf, digestOf, sharedPages } from '../../shared-pages.ts';
import { GOLD, type GoldPage } from './gold.ts';

/** A page of the gold with its article's text as this version of the main text reads it. */
export interface PageText {
  readonly page: GoldPage;
  readonly text: string;
  /** True where it is the text that the gold's offsets refer to. */
  readonly same: boolean;
}

/** The pages of the gold that are at hand, in order of their ids. Reading all of them takes seconds. */
export function readSharedPages(): PageText[] {
  const shared = new Map(sharedPages().map((page) => [page.id, page]));
  return GOLD.flatMap((page) => {
    const published = shared.get(page.id);
    if (!published) return [];
    const { text } = articleOf(published);
    return [{ page, text, same: digestOf(text) === page.text }];
  });
}
