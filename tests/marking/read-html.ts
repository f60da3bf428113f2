import { parseHTML } from 'linkedom';
import { vi } from 'vitest';
import { buildNameIndex } from '../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../src/engine/names/index/shipped-index.ts';
import { createPageMemory } from '../../src/engine/names/page-memory.ts';
import type { NameReader } from '../../src/engine/names/reader.ts';
import { isClosedToReading } from '../../src/marking/element-kinds.ts';
import { createPageReader } from '../../src/marking/page-reader.ts';
import type { PassageGround } from '../../src/marking/passage.ts';
import { blockOf } from '../../src/marking/run-boundary.ts';
import type { Slice } from '../../src/marking/slices.ts';
import { createSpanIndex } from '../../src/marking/span-index.ts';
import type { Entity } from '../../src/model/pack.ts';

const person = (id: string, name: string, names: Entity['names'] = []): Entity => ({
  id,
  kind: 'person',
  name,
  names,
  description: '',
});

/** The people whom the tests of this room know. */
export const PEOPLE: readonly Entity[] = [
  person('xi', 'Xi Jinping', ['习近平', { text: 'Xi', needsSupport: true }]),
  person('wang-yi', 'Wang Yi', ['王毅', 'Ван И']),
  person('putin', 'Vladimir Putin', ['Putin']),
];

/** What reading a page came to. */
export interface Read {
  /** Each name as it stands in the page's nodes, in reading order, with whom it names. */
  readonly mentions: readonly string[];
  /** How often the reading stopped for the page to breathe. */
  readonly stops: number;
}

/** A page that has been read. */
interface ReadPage extends PassageGround {
  readonly stops: number;
}

/** Reads the body of a page; the slice is spent whenever `isSpent` says so, and `atStop` may change the page then. */
export function readPage(
  html: string,
  isSpent: () => boolean = () => false,
  atStop: (document: Document) => void = () => {},
  reader: NameReader = readerOf(buildNameIndex(PEOPLE)),
): ReadPage {
  const { document, Element } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  // linkedom leaves these constants out.
  vi.stubGlobal('Node', {
    DOCUMENT_POSITION_PRECEDING: 2,
    DOCUMENT_POSITION_FOLLOWING: 4,
    DOCUMENT_POSITION_CONTAINS: 8,
  });
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
  vi.stubGlobal('Element', Element);
  const memory = createPageMemory();
  const index = createSpanIndex();
  const slice: Slice = { isSpent };
  let stops = 0;
  const pages = createPageReader({ reader, memory, index });
  for (const _ of pages.readAll(document, slice)) {
    stops++;
    atStop(document);
  }
  return { index, memory, rules: { isClosedToReading, blockOf }, stops };
}

/** The same, as the names that were found. */
export function readHtml(...page: Parameters<typeof readPage>): Read {
  const { index, memory, stops } = readPage(...page);
  const mentions = index.inOrder().flatMap(({ candidate, startNode, start, endNode, end, between }) => {
    const mention = memory.resolve(candidate);
    if (mention === null) return [];
    const text =
      startNode === endNode
        ? startNode.data.slice(start, end)
        : [startNode.data.slice(start), ...between.map(({ data }) => data), endNode.data.slice(0, end)].join(
            '|',
          );
    return [`${text} = ${mention.entity}`];
  });
  return { mentions, stops };
}
