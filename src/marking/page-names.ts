import type { Candidate } from '../engine/names/candidate.ts';
import type { PageMemory } from '../engine/names/page-memory.ts';
import type { NameReader } from '../engine/names/reader.ts';
import { MOST_PAGE_ENTITIES, type PageEntity } from '../model/page-facts.ts';
import type { SpanIndex } from './span-index.ts';

/** Counts whom a page names, and whom its title names. */
export interface PageNames {
  /** Reads the title, so that whom it introduces supports the names in the text. */
  readTitle(): void;
  /** The entities named, most named first; what was not sure is left out. */
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
      const counts = new Map<string, number>();
      const titled = new Set<string>();
      for (const span of index.inOrder()) {
        const id = memory.resolve(span.candidate)?.entity;
        if (id == null) continue;
        counts.set(id, (counts.get(id) ?? 0) + 1);
        if (heading?.contains(span.startNode)) titled.add(id);
      }
      for (const candidate of inTitle) {
        const id = memory.resolve(candidate)?.entity;
        if (id == null) continue;
        titled.add(id);
        if (!counts.has(id)) counts.set(id, 1);
      }
      return [...counts]
        .map(([id, count]): PageEntity => ({ id, count, inTitle: titled.has(id) }))
        .sort((a, b) => b.count - a.count)
        .slice(0, MOST_PAGE_ENTITIES);
    },
  };
}
