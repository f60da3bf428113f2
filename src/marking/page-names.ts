import type { Candidate } from '../engine/names/candidate.ts';
import type { PageMemory } from '../engine/names/page-memory.ts';
import type { NameReader } from '../engine/names/reader.ts';
import type { PageEntity } from '../model/page-facts.ts';
import type { SpanIndex } from './span-index.ts';

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
      const note = (candidate: Candidate, inTitle: boolean, times: number): void => {
        const id = memory.resolve(candidate)?.entity;
        if (id == null) return;
        const one = entities.get(id) ?? { id, count: 0, inTitle };
        entities.set(id, one);
        one.count = one.count + times || 1;
        one.inTitle ||= inTitle;
      };
      // "Facebook" in a row of buttons and "Brussels" in a footer are nothing that the page is about.
      for (const { candidate, place, startNode } of index.inOrder())
        if (place !== 'around') note(candidate, heading?.contains(startNode) === true, 1);
      for (const candidate of inTitle) note(candidate, true, 0);
      return [...entities.values()];
    },
  };
}
