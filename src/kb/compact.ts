import { EntityKind, Known, type Pack, Status } from '../model/pack.ts';
import {
  type Codec,
  columns,
  type Json,
  list,
  plain,
  positionIn,
  row,
  shared,
  word,
} from './compact-codec.ts';

/**
 * The form in which the knowledge base ships: rows or columns instead of objects, positions instead of ids, texts that repeat in
 * one table. Deterministic, and no less than the pack: fields that are not known here come through.
 */
export interface CompactPack {
  /** Raised when the columns change; the extension only ever reads the file that was built with it. */
  readonly compact: typeof COMPACT_VERSION;
  /** The pack without its three lists. */
  readonly head: Json;
  /** Ids in the order of the rows. */
  readonly entityIds: readonly string[];
  readonly articleIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly texts: readonly string[];
  readonly entities: Json;
  readonly articles: Json;
  readonly events: Json;
}

const COMPACT_VERSION = 1;

/** The tables that rows point into. */
interface Tables {
  readonly entityIds: readonly string[];
  readonly articleIds: readonly string[];
  readonly eventIds: readonly string[];
  readonly texts: string[];
}

/** Packs a knowledge base small. The pack must be JSON: what a schema of the model let through is. */
export function compactPack(pack: Pack): CompactPack {
  const { entities, articles, events, ...head } = pack;
  const tables: Tables = {
    entityIds: idsOf(entities),
    articleIds: idsOf(articles),
    eventIds: idsOf(events),
    texts: [],
  };
  const codecs = codecsOver(tables);
  return {
    compact: COMPACT_VERSION,
    // Types of loose objects hold `unknown`; by the contract of a pack it is JSON.
    head: head as Json,
    entities: codecs.entities.encode(entities as Json),
    articles: codecs.articles.encode(articles as Json),
    events: codecs.events.encode(events as Json),
    ...tables,
  };
}

/** The pack that was made compact. Trusts its input: it is the extension's own file. */
export function expandPack(compact: CompactPack): Pack {
  const codecs = codecsOver({ ...compact, texts: [...compact.texts] });
  return {
    ...(compact.head as object),
    entities: codecs.entities.decode(compact.entities),
    articles: codecs.articles.decode(compact.articles),
    events: codecs.events.decode(compact.events),
  } as Pack;
}

function codecsOver({ entityIds, articleIds, eventIds, texts }: Tables) {
  const text = shared(texts);
  const [entity, article, event] = [positionIn(entityIds), positionIn(articleIds), positionIn(eventIds)];
  const name = row({ text: plain, language: text, needsSupport: plain, unchecked: plain, own: plain });
  const report = row({
    article,
    date: text,
    status: word(Status.options),
    summary: plain,
    known: word(Known.options),
    participants: list(entity),
    places: list(entity),
    alsoNames: list(entity),
    note: text,
  });
  const disagreement = row({ about: text, text: plain, articles: list(article), derived: plain });
  return {
    entities: columns({
      id: entity,
      kind: word(EntityKind.options),
      name: plain,
      names: list(name),
      description: plain,
      within: entity,
      of: entity,
    }),
    articles: columns({
      id: article,
      title: plain,
      publisher: text,
      url: plain,
      language: text,
      published: text,
      known: word(Known.options),
      evidence: text,
      sourceKind: text,
      titleBasis: text,
      digest: plain,
    }),
    events: list(
      row({
        id: event,
        title: plain,
        date: text,
        status: word(Status.options),
        participants: list(entity),
        places: list(entity),
        reports: list(report),
        disagreements: list(disagreement),
        evidence: plain,
        replacedBy: event,
        parts: list(event),
      }),
    ),
  } satisfies Record<string, Codec>;
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
