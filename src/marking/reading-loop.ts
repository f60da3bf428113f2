import { whenIdle } from '../platform/idle.ts';
import { isElement } from '../platform/native-node.ts';
import { report } from '../platform/report.ts';
import { type PageChanges, watchChanges } from './page-changes.ts';
import type { PageReader } from './page-reader.ts';
import { afterNextFrame, betweenSlices, whenLoaded, whenReadable } from './readiness.ts';
import { findShadowRoots } from './shadow-roots.ts';
import { inSlices, type Slice } from './slices.ts';

/** What the loop reads, with what, and whom it tells. */
export interface ReadingLoopOptions {
  readonly document: Document;
  readonly pages: PageReader;
  readonly signal: AbortSignal;
  /** Before the first reading: the page may be looked at now. */
  readonly onStart: () => void;
  /** After each reading, the first among them; `removed` where the page threw something away meanwhile. */
  readonly onRead: (isFirst: boolean, removed: boolean) => void;
}

/** The reading of a page, from its first free moment on. */
export interface ReadingLoop {
  /** The open shadow roots that have been read. */
  shadowRoots(): ShadowRoot[];
  /** Reads an open shadow root that somebody came upon: pages attach them at any time, and no observer tells. */
  meet(root: ShadowRoot): void;
}

/** Reads the page once it is there, seen and idle; afterwards what changes, at most one slice a frame. Never throws. */
export function startReading({ document, pages, signal, onStart, onRead }: ReadingLoopOptions): ReadingLoop {
  const roots = new Set<ShadowRoot>();
  let changes: PageChanges | null = null;
  let isReading = true;

  const readShadowRoots = function* (under: Node, slice: Slice): Generator<void> {
    const found: ShadowRoot[] = [];
    yield* findShadowRoots(under, slice, (root) => found.push(root));
    for (const root of found) {
      if (!roots.has(root)) changes?.watch(root);
      roots.add(root);
      yield* pages.readAll(root, slice);
    }
  };

  const readEverything = function* (slice: Slice): Generator<void> {
    yield* pages.readAll(document, slice);
    yield* readShadowRoots(document, slice);
  };

  const readChanged = function* (nodes: readonly Node[], slice: Slice): Generator<void> {
    for (const node of nodes) {
      yield* pages.readAround(node, slice);
      if (isElement(node)) yield* readShadowRoots(node, slice);
      if (slice.isSpent()) yield;
    }
  };

  const readFirst = async (): Promise<void> => {
    await whenReadable(document, signal);
    await whenIdle();
    if (signal.aborted) return;
    changes = watchChanges(document, onChange, signal);
    onStart();
    // The title may have been what the name index was decoded for, which is most of a slice by itself.
    await betweenSlices(document, signal);
    await inSlices(readEverything, () => betweenSlices(document, signal), signal);
    if (signal.aborted) return;
    onRead(true, false);
    void meetLateRoots(changes).catch(stop);
    await readChanges(changes);
  };

  /** Reads the shadow roots that were attached after the first reading: no observer tells of them, and scripts that load late attach them. */
  const meetLateRoots = async (to: PageChanges): Promise<void> => {
    if (document.readyState === 'complete') return;
    await whenLoaded(document, signal);
    await whenIdle();
    const search = (slice: Slice) =>
      findShadowRoots(document, slice, (root) => {
        if (!roots.has(root)) to.add(root.host);
      });
    await inSlices(search, () => betweenSlices(document, signal), signal);
  };

  const readChanges = async (from: PageChanges): Promise<void> => {
    // A page that has not changed is asked for no frame: each costs it a look through all that it animates and observes.
    while (from.hasAny) {
      await afterNextFrame();
      if (signal.aborted) return;
      const { nodes, removed } = from.take();
      if (removed) for (const root of roots) if (!root.isConnected) roots.delete(root);
      const work = (slice: Slice) => (nodes === null ? readEverything(slice) : readChanged(nodes, slice));
      await inSlices(work, afterNextFrame, signal);
      if (!signal.aborted) onRead(false, removed);
    }
    isReading = false;
  };

  const onChange = (): void => {
    if (isReading || changes === null) return;
    isReading = true;
    readChanges(changes).catch(stop);
  };

  // A bug ends the reading, and what was found so far stays: a page must never hear of it twice a second.
  const stop = (error: unknown): void => report(error, 'reading a page');

  readFirst().catch(stop);
  return {
    shadowRoots: () => [...roots],
    meet(root) {
      if (!roots.has(root)) changes?.add(root.host);
    },
  };
}
