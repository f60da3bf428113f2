import { type KnownPast, knownPast } from '../engine/reading/published/known-past.ts';
import { type ReadText, readText } from '../engine/reading/read-text.ts';
import type { KnowledgeBase } from '../kb/knowledge-base.ts';
import type { Mention } from '../model/mention.ts';
import type { PageDate } from '../model/page-facts.ts';

/** A text with what is known of it and the mentions in it. */
interface WholeText {
  readonly text: string;
  readonly language: string;
  /** When it came out, as its page or its sender says; null where neither does. */
  readonly published: PageDate | null;
  readonly mentions: readonly Mention[];
}

/** Reads texts whole beside a knowledge base: dates, events, and when an undated one came out as far as it tells. Never throws. */
export function createWholeReader(kb: KnowledgeBase): (whole: WholeText) => ReadText {
  // Made when first asked for: reading all events takes as long as a hundred documents.
  let past: KnownPast | undefined;
  return ({ text, language, published, mentions }) => {
    const names = mentions.flatMap(({ start, end, entity: id }) => {
      const entity = id === null ? undefined : kb.entity(id);
      return entity ? [{ start, end, entity: entity.id, kind: entity.kind }] : [];
    });
    return readText({ text, language, published, names }, () => {
      past ??= knownPast(kb.pack);
      return past;
    });
  };
}
