import type { Candidate } from '../engine/names/candidate.ts';
import type { PageMemory } from '../engine/names/page-memory.ts';
import type { NameReader } from '../engine/names/reader.ts';
import type { PageEntity } from '../model/page-facts.ts';
import { isMarkable, type SpanIndex } from './span-index.ts';

/** Counts whom a page names, and whom its title names. */
export interface PageNames {
  /** Reads the title, so that whom it introduces supports the names in the text. */
  readTitle(): void;
  /** The entities named, in no order; what was not sure, and what stands in labels and around the text, is left out. */
  summary(): PageEntity[];
}

/** Counts over what has been read of a document. */
export function createPageNames(
  document: Document,
  reader: NameReader,
  memory: PageMemory,
  index: SpanIndex,
): PageNames {
  let title = '';
  let inTitle: readonly Candidate[] = [];

  const readTitle = (): void => {
    // Counters and tickers rewrite the title; only a new one is read.
    if (document.title === title) return;
    title = document.title;
    inTitle = reader.read(title);
    memory.add(inTitle);
  };

  return {
    readTitle,
    summary() {
      readTitle();
      index.sweep();
      const heading = document.querySelector('h1');
      const entities = new Map<string, PageEntity>();
      const note = (candidate: Candidate, inTitle: boolean, inText: boolean): void => {
        const id = memory.resolve(candidate)?.entity;
        if (id == null) return;
        const one = entities.get(id);
        if (one === undefined) entities.set(id, { id, count: 1, inTitle });
        else {
          // The title says again what the page tells: it counts where the text does not name whom it names.
          if (inText) one.count++;
          one.inTitle ||= inTitle;
        }
      };
      // "Facebook" in a row of buttons and "Brussels" in a footer are nothing that the page is about.
      for (const span of index.inOrder())
        if (isMarkable(span)) note(span.candidate, heading?.contains(span.startNode) === true, true);
      for (const candidate of inTitle) note(candidate, true, false);
      return [...entities.values()];
    },
  };
}
